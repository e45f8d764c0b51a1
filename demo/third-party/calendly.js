import { keep, language, tell } from './frame.js';

keep('_calendly_session', 21);
keep('OptanonConsent', 180);
tell('calendly');

const booked = {
  en: (when) => `Noted: ${when}. (This is a stand-in, so nobody will ring.)`,
  de: (when) => `Vorgemerkt: ${when}. (Dies ist eine Attrappe, es ruft also niemand an.)`,
}[language];
const days = document.querySelector('.days');
const times = document.querySelector('.times');
const book = document.querySelector('.book');
const status = document.querySelector('[role=status]');

const dayNames = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short' });
fill(
  days,
  nextWorkingDays(8).map((date) => dayNames.format(date)),
);
days.addEventListener(
  'click',
  choose(() => showTimes()),
);
times.addEventListener(
  'click',
  choose(() => (book.hidden = false)),
);
book.addEventListener('click', () => {
  const [day, time] = document.querySelectorAll('[aria-pressed=true]');
  status.className = 'done';
  status.textContent = booked(`${day.textContent}, ${time.textContent}`);
});

function showTimes() {
  fill(times, ['9:00', '9:30', '11:00', '13:30', '14:00', '15:30']);
  document.querySelector('.choose-time').hidden = false;
  book.hidden = true;
}

function choose(then) {
  return ({ target, currentTarget }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    for (const button of currentTarget.children) button.ariaPressed = String(button === target);
    then();
  };
}

function fill(box, labels) {
  box.replaceChildren(
    ...labels.map((label) =>
      Object.assign(document.createElement('button'), { textContent: label, ariaPressed: 'false' }),
    ),
  );
}

function nextWorkingDays(count) {
  const found = [];
  for (let date = new Date(); found.length < count;) {
    date = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);
    if (date.getDay() % 6 !== 0) found.push(date);
  }
  return found;
}
