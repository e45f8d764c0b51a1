import { make } from './dom.js';
import { dayWords, outcomes } from './words.js';

const height = 280;
const left = 44;
const bottom = 28;
const top = 10;

/** A round number at or above another, for the top of an axis: one even digit, or a 1 or 3, and zeros. */
function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 3, 4, 6, 8, 10].map((step) => step * power).find((step) => step >= value);
}

const sum = (counts) => Object.values(counts).reduce((all, count) => all + count, 0);

/** The days that are named under the plot, so that each has room: the first one of each stretch. */
const named = (bars, width) => {
  const room = Math.max(1, Math.floor(width / 110));
  return bars.filter((_, at) => at % Math.max(1, Math.ceil(bars.length / room)) === 0);
};

function description(bars) {
  const totals = Object.entries(outcomes).map(([outcome, label]) => [
    label,
    sum(bars.map(({ counts }) => counts[outcome])),
  ]);
  const parts = totals.filter(([, count]) => count > 0).map(([label, count]) => `${label}: ${count}`);
  return `${dayWords(bars[0].day)} to ${dayWords(bars.at(-1).day)}. ${parts.join(', ') || 'Nothing'}.`;
}

/**
 * Stacked bars, one for each day or week, drawn as SVG. The table beside it says the same in numbers.
 *
 * @param width of the drawing, in CSS pixels
 */
export function createPlot(bars, width) {
  const most = roundUp(Math.max(1, ...bars.map(({ counts }) => sum(counts))));
  const inner = height - bottom - top;
  const yOf = (value) => top + inner - (value / most) * inner;
  const slot = (width - left) / bars.length;
  const gap = Math.min(4, slot * 0.25);
  const xOf = (at) => left + at * slot;

  const lines = [0, 0.5, 1].map((share) => {
    const y = yOf(most * share);
    return make(
      'g',
      { class: 'grid' },
      make('line', { x1: left, x2: width, y1: y, y2: y }),
      make('text', { x: left - 8, y: y + 4, 'text-anchor': 'end' }, String(most * share)),
    );
  });
  const stacks = bars.map(({ day, counts }, at) => {
    let base = 0;
    const parts = Object.keys(outcomes).map((outcome) => {
      const from = base;
      base += counts[outcome];
      return make('rect', {
        'data-outcome': outcome,
        x: xOf(at) + gap / 2,
        width: slot - gap,
        y: yOf(base),
        height: yOf(from) - yOf(base),
      });
    });
    return make('g', {}, make('title', {}, `${dayWords(day)}: ${base}`), parts);
  });
  const labels = named(bars, width).map(({ day }) =>
    make(
      'text',
      { class: 'day', x: xOf(bars.findIndex((bar) => bar.day === day)), y: height - 8 },
      dayWords(day).replace(/ \d{4}$/, ''),
    ),
  );
  return make(
    'svg',
    { class: 'plot', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': description(bars) },
    lines,
    stacks,
    labels,
  );
}
