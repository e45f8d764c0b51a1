/** What is done in the measured page; each function is sent there as text and stands alone. */

/** Makes `bench` in the page: finds inside open shadow roots, and times an act until what it shows is painted. */
export function prepare() {
  const within = (root, selector) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot && within(element.shadowRoot, selector);
      if (inner) return inner;
    }
    return undefined;
  };
  const find = (selector) => within(document, selector);
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  const until = async (is, last = performance.now() + 60_000) => {
    while (!is()) {
      if (performance.now() > last) throw new Error(`never: ${is}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return painted();
  };
  /** No frame longer than usual for a while: the page has nothing left to do. */
  const quiet = async () => {
    for (let calm = 0; calm < 20;) {
      const start = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 10));
      calm = performance.now() - start < 30 ? calm + 1 : 0;
    }
  };
  const act = async (work, isDone) => {
    await quiet();
    const start = performance.now();
    work();
    const shown = await until(isDone);
    await quiet();
    const tasks = window.longTasks.filter(([at]) => at >= start - 1).map(([, duration]) => duration);
    return { ms: shown - start, longest: Math.max(0, ...tasks), blocked: tasks.reduce((sum, it) => sum + it - 50, 0) };
  };
  /** What scrolls an element. */
  const scrollerOf = (element) => {
    for (let it = element; it; it = it.assignedSlot ?? it.parentNode ?? it.host) {
      if (it.scrollHeight > it.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(it).overflowY)) return it;
    }
    return document.scrollingElement;
  };
  /** How long frames are until what scrolls an element has come to its end; `ms` is the one that only each twentieth is longer than. */
  const frames = async (element) => {
    const scroller = scrollerOf(element);
    const start = performance.now();
    const took = [];
    for (let before = start; scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 2;) {
      const now = await new Promise((resolve) => requestAnimationFrame(resolve));
      took.push(now - before);
      before = now;
    }
    const tasks = window.longTasks.filter(([at]) => at >= start).map(([, duration]) => duration);
    const ms = took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.95)] ?? 0;
    return { ms, longest: Math.max(0, ...tasks), blocked: tasks.reduce((sum, it) => sum + it - 50, 0) };
  };
  window.bench = { find, act, until, quiet, frames };
}

const root = () => document.querySelector('privacy-center');
const shows = (selector) => {
  const box = window.bench.find(selector)?.getBoundingClientRect();
  return !!box && box.height > 0;
};
const settings = () => window.bench.find('privacy-settings')?.shadowRoot;
const aSwitch = () =>
  [...(settings()?.querySelectorAll('privacy-service') ?? [])]
    .map((it) => it.shadowRoot?.querySelector('[role=switch]'))
    .find(Boolean);

/** The acts, in order, as a person does them; `fresh` ones begin on a page of their own. */
export const acts = {
  'first load, question painted': { fresh: true, isDone: () => shows('privacy-banner section') },
  'open settings': { work: () => root().center.open('settings'), isDone: () => !!aSwitch() },
  'toggle a service': {
    work: () => aSwitch().click(),
    isDone: () => !!settings().querySelector('.unsaved'),
  },
  search: {
    work() {
      const field = settings().querySelector('input[type=search]');
      if (!field) return;
      field.value = '7';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    isDone: () =>
      !settings().querySelector('input[type=search]') || settings().querySelector('.found').textContent.trim() !== '',
  },
  'accept all': {
    work: () => settings().querySelector('[data-action=accept-all]').click(),
    isDone: () => !root().center.$view.get() && !shows('privacy-banner section'),
  },
  'open the notice': {
    fresh: true,
    work: () => root().center.open('notice'),
    isDone: () => (window.bench.find('privacy-notice')?.shadowRoot?.querySelectorAll('h3').length ?? 0) > 0,
  },
  // From top to bottom by the wheel: the frame of which only each twentieth is longer, in place of the time until painted.
  'scroll the notice': { wheel: 'privacy-notice' },
};

/** The helpers that the acts use, as a script. */
export const helpers = `const root = ${root}; const shows = ${shows}; const settings = ${settings}; const aSwitch = ${aSwitch};`;
