/**
 * `npm run bench -- [--n demo,27,500,2000] [--cpu 4] [--reps 5] [--out file.json]`: what one interaction
 * costs the page, with a processor slowed down by the browser: time until it is painted, the longest task, and how long tasks
 * were above 50 ms together. Medians, in milliseconds.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from '../../fixtures/browser.ts';
import { acts, helpers, prepare } from './in-page.mjs';
import { servePages } from './page.mjs';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: 'demo,27,500,2000' },
    cpu: { type: 'string', default: '4' },
    reps: { type: 'string', default: '5' },
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string' },
  },
});
const sizes = values.n.split(',').map((size) => Number(size) || size);
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const site = await servePages(sizes, resolve(values.dist));
const browser = await startBrowser();

async function openPage(size) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.cpu) });
  await page.addInitScript(`(${prepare})();`);
  await page.goto(`${site.origin}/page/${size}`);
  await page.evaluate(() => window.bench.quiet());
  return { page, close: () => context.close() };
}

/** The first load is over when the script can ask: its times are read from the page's own clock. */
async function firstLoad(page) {
  return page.evaluate(() => {
    const tasks = window.longTasks.map(([, duration]) => duration);
    const [shown] = performance.getEntriesByType('paint').filter(({ name }) => name === 'first-contentful-paint');
    return {
      ms: shown?.startTime ?? 0,
      longest: Math.max(0, ...tasks),
      blocked: tasks.reduce((sum, it) => sum + it - 50, 0),
    };
  });
}

const asFunction = (it) => it.toString().replace(/^(\w+)\(/, 'function $1(');
const scriptOf = (work, isDone) => `(() => { ${helpers} return bench.act(${asFunction(work)}, ${isDone}); })()`;

/** Turns the wheel over an element until its end is seen. @param element a selector */
async function scroll(page, element) {
  await page.mouse.move(640, 500);
  let done = false;
  const measured = page
    .evaluate((it) => window.bench.frames(window.bench.find(it)), element)
    .finally(() => (done = true));
  while (!done) await page.mouse.wheel(0, 1600);
  return measured;
}

async function visit(size) {
  const measured = {};
  let open;
  for (const [name, { fresh, work, isDone, wheel }] of Object.entries(acts)) {
    if (fresh) {
      await open?.close();
      open = await openPage(size);
    }
    if (wheel) measured[name] = await scroll(open.page, wheel);
    else measured[name] = work ? await open.page.evaluate(scriptOf(work, isDone)) : await firstLoad(open.page);
  }
  await open.close();
  return measured;
}

const results = [];
for (const size of sizes) {
  const visits = [];
  for (let rep = 0; rep < Number(values.reps); rep++) visits.push(await visit(size));
  for (const name of Object.keys(acts)) {
    const of = (key) => Math.round(median(visits.map((it) => it[name][key])));
    results.push({ services: size, act: name, painted: of('ms'), longest: of('longest'), blocked: of('blocked') });
  }
}
await browser.close();
site.close();

const load = loadavg()[0].toFixed(1);
console.log(
  `${cpus().length} cores, load ${load}, processor slowed down ${values.cpu} times, ${values.reps} visits, medians in ms`,
);
console.table(results);
if (values.out) writeFileSync(values.out, JSON.stringify({ load, cpu: Number(values.cpu), results }, null, 2));
