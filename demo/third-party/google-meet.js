import { keep, language, tell } from './frame.js';

keep('NID', 180);
tell('google-meet');

const words = {
  en: { in: 'You are in the call (stand-in).', out: 'You have left the call.' },
  de: { in: 'Sie sind im Gespräch (Attrappe).', out: 'Sie haben das Gespräch verlassen.' },
}[language];
const [join, leave] = document.querySelectorAll('button');
const you = document.querySelector('.you');
const status = document.querySelector('[role=status]');

function show(inside) {
  you.hidden = !inside;
  join.hidden = inside;
  leave.hidden = !inside;
  status.textContent = inside ? words.in : words.out;
}

join.addEventListener('click', () => {
  show(true);
  leave.focus();
});
leave.addEventListener('click', () => {
  show(false);
  join.focus();
});
