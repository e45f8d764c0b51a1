import { keep, language, tell } from './frame.js';

keep('NID', 180);
tell('google-maps');

const map = document.querySelector('.map');
const pin = { x: 620, y: 330 };
const words = { en: { in: 'Zoom in', out: 'Zoom out' }, de: { in: 'Vergrößern', out: 'Verkleinern' } }[language];
let zoom = 1;

for (const button of document.querySelectorAll('[data-zoom]')) {
  button.ariaLabel = words[button.dataset.zoom];
  button.addEventListener('click', () => zoomBy(button.dataset.zoom === 'in' ? 1.4 : 1 / 1.4));
}

function zoomBy(factor) {
  zoom = Math.min(4, Math.max(1, zoom * factor));
  const width = 1200 / zoom;
  const height = 640 / zoom;
  const left = pin.x - (pin.x / 1200) * width;
  const top = pin.y - (pin.y / 640) * height;
  map.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
}
