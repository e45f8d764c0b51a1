/**
 * `npm run frameworks`: each example app from the packed package, in an empty folder, built and clicked through in
 * Chromium, one after the other. Names after the command narrow them: `npm run frameworks -- react vue`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findEngine } from './engines.mjs';
import { build, importInNode, install, pack, place } from './frameworks/install.mjs';
import { serveFiles, serveNext } from './frameworks/serve.mjs';
import { visitServed } from './frameworks/served.mjs';
import { visitTagManager } from './frameworks/tag-manager.mjs';
import { visitApp } from './frameworks/visit.mjs';

const serveBuilt = (folder) => serveFiles([{ path: '/', folder: join(folder, 'dist') }]);

const servePlain = (thirdParty) => (folder) =>
  serveFiles(
    [
      { path: '/privacy/', folder: join(folder, 'node_modules/privacy-center/dist') },
      { path: '/', folder },
    ],
    thirdParty,
  );

/** Each example, how it is served and what a visitor does there. */
const apps = [
  { name: 'static', isBuilt: false, serve: servePlain() },
  {
    name: 'tag-manager',
    isBuilt: false,
    policy: 'marketplace',
    serve: servePlain('https://www.googletagmanager.com'),
    visit: visitTagManager,
  },
  { name: 'vite' },
  { name: 'react' },
  { name: 'vue' },
  { name: 'svelte' },
  { name: 'angular' },
  { name: 'next', serve: serveNext, visit: visitServed },
];

const names = process.argv.slice(2);
const known = apps.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')} unknown; there are ${known.join(', ')}`);
const asked = apps.filter(({ name }) => names.length === 0 || names.includes(name));

const { path: executablePath, missing } = findEngine('chromium');
if (missing) {
  console.log(`example apps: did not run: ${missing}`);
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

const room = mkdtempSync(join(tmpdir(), 'privacy-center-apps-'));
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

/** Says how long it took. */
async function timed(what, act) {
  const start = performance.now();
  const result = await act();
  process.stdout.write(` ${what} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

async function tryApp(app, tarball) {
  const { name, isBuilt = true, serve = serveBuilt, visit = visitApp } = app;
  process.stdout.write(name.padEnd(11));
  const folder = join(room, name);
  place(app, folder);
  await timed('installed', () => install(folder, tarball));
  if (name === 'static') await timed('imported in Node', () => importInNode(folder));
  if (isBuilt) await timed('built', () => build(folder));
  const site = await serve(folder);
  try {
    await timed('clicked through', () => visit(browser, site.origin));
  } finally {
    site.close();
  }
  rmSync(folder, { recursive: true });
  process.stdout.write('\n');
}

try {
  const tarball = await pack(room);
  for (const app of asked) await tryApp(app, tarball);
} finally {
  await browser.close();
  rmSync(room, { recursive: true, force: true });
}
