import { keep, language, tell } from './frame.js';

keep('__stripe_mid', 365);
keep('__stripe_sid');
keep('m', 730);
tell('stripe');

const { order, cents } = Object.fromEntries(new URLSearchParams(location.search));
const amount = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(Number(cents) / 100);
const paid = { en: 'Paid.', de: 'Bezahlt.' }[language];

document.querySelector('output').textContent = amount;
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  event.target.querySelector('button').disabled = true;
  document.querySelector('[role=status]').textContent = paid;
  // Only the page that holds the frame is told, and only which order.
  const page = location.ancestorOrigins?.[0] ?? new URL(document.referrer || location.href).origin;
  parent.postMessage(`paid:${order}`, page);
});
