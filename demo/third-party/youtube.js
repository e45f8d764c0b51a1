import { keep, language, tell } from './frame.js';

keep('YSC');
keep('VISITOR_INFO1_LIVE', 180);
tell('youtube');

const words = {
  en: { play: 'Play', pause: 'Pause', seek: 'Position' },
  de: { play: 'Abspielen', pause: 'Anhalten', seek: 'Stelle' },
}[language];
const seek = document.querySelector('input');
const position = document.querySelector('#position');
const buttons = document.querySelectorAll('[data-play]');
let ticking;

seek.ariaLabel = words.seek;
seek.addEventListener('input', showPosition);
for (const button of buttons) button.addEventListener('click', toggle);
nameButtons(false);

function toggle() {
  const playing = document.body.classList.toggle('playing');
  nameButtons(playing);
  clearInterval(ticking);
  if (playing) ticking = setInterval(advance, 1000);
  if (playing) buttons[1].focus();
}

function advance() {
  seek.value = Number(seek.value) + 1;
  showPosition();
  if (seek.value === seek.max) toggle();
}

function showPosition() {
  const seconds = Number(seek.value);
  position.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function nameButtons(playing) {
  for (const button of buttons) button.ariaLabel = playing ? words.pause : words.play;
}
