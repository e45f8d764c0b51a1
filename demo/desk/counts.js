import { createNotice, make } from './dom.js';
import { createPlot } from './plot.js';
import { dayWords, outcomes } from './words.js';

const spans = { 30: 'Last 30 days', 90: 'Last 90 days', 365: 'Last year' };
const day = 86_400_000;

/** Each day of a span with its counts, days without any included. */
function daysOf(counted, from, length) {
  const days = Array.from({ length }, (_, at) => ({
    day: new Date(from + at * day).toISOString().slice(0, 10),
    counts: Object.fromEntries(Object.keys(outcomes).map((outcome) => [outcome, 0])),
  }));
  const byDay = new Map(days.map((entry) => [entry.day, entry]));
  for (const { day: name, outcome, count } of counted) {
    const entry = byDay.get(name);
    if (entry) entry.counts[outcome] = count;
  }
  return days;
}

/** Weeks instead of days, where days would be too thin to see. */
function weeksOf(days) {
  const weeks = [];
  for (let at = 0; at < days.length; at += 7) {
    const part = days.slice(at, at + 7);
    const counts = Object.fromEntries(
      Object.keys(outcomes).map((outcome) => [outcome, part.reduce((sum, { counts: own }) => sum + own[outcome], 0)]),
    );
    weeks.push({ day: part[0].day, counts });
  }
  return weeks;
}

function table(bars, unit) {
  const names = Object.keys(outcomes);
  return make(
    'details',
    { class: 'as-table' },
    make('summary', {}, 'The same as a table'),
    make(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Choices as a table' },
      make(
        'table',
        {},
        make(
          'thead',
          {},
          make(
            'tr',
            {},
            [unit, ...Object.values(outcomes)].map((name) => make('th', { scope: 'col' }, name)),
          ),
        ),
        make(
          'tbody',
          {},
          bars
            .filter(({ counts }) => names.some((name) => counts[name] > 0))
            .map(({ day: first, counts }) =>
              make(
                'tr',
                {},
                make('th', { scope: 'row' }, dayWords(first)),
                names.map((name) => make('td', {}, String(counts[name]))),
              ),
            ),
        ),
      ),
    ),
  );
}

const legend = () =>
  make(
    'ul',
    { class: 'legend' },
    Object.entries(outcomes).map(([outcome, label]) => make('li', { 'data-outcome': outcome }, label)),
  );

/** What visitors choose, over time. */
export function createCounts({ api, today }) {
  const notice = createNotice();
  const place = make('div', { class: 'plot-place' });
  const figure = make('div');
  let bars = [];
  let drawn = 0;

  function draw() {
    drawn = figure.clientWidth || 960;
    figure.replaceChildren(...(bars.length > 0 ? [createPlot(bars, drawn)] : []));
  }

  // After the frame: drawing changes the height that is being observed.
  new ResizeObserver(() => requestAnimationFrame(() => figure.clientWidth !== drawn && draw())).observe(figure);

  const span = make(
    'select',
    { id: 'span', onchange: () => void load() },
    Object.entries(spans).map(([value, label]) => make('option', { value }, label)),
  );
  span.value = '90';

  async function load() {
    const length = Number(span.value);
    const to = Date.parse(today) + day;
    const from = to - length * day;
    const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
    try {
      const { days } = await api.counts(dayOf(from), dayOf(to));
      const all = daysOf(days, from, length);
      bars = length > 100 ? weeksOf(all) : all;
      draw();
      place.replaceChildren(figure, legend(), table(bars, length > 100 ? 'Week of' : 'Day (UTC)'));
      notice.say(days.length === 0 ? 'Nobody has chosen anything in this time.' : '');
    } catch ({ message }) {
      notice.say(message, 'problem');
    }
  }

  void load();
  return make(
    'section',
    { 'aria-labelledby': 'counts-title' },
    make(
      'div',
      { class: 'section-head' },
      make('h2', { id: 'counts-title' }, 'What visitors choose'),
      make('div', { class: 'field' }, make('label', { for: 'span' }, 'Time'), span),
    ),
    notice.element,
    place,
  );
}
