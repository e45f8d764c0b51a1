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
import { visit } from './frameworks/visit.mjs';

const built = (folder) => serveFiles([{ path: '/', folder: join(folder, 'dist') }]);

/** How each example is served once it is built. */
const apps = {
  static: (folder) =>
    serveFiles([
      { path: '/privacy/', folder: join(folder, 'node_modules/privacy-center/dist') },
      { path: '/', folder },
    ]),
  vite: built,
  react: built,
  vue: built,
  svelte: built,
  angular: built,
  next: serveNext,
};

const names = process.argv.slice(2);
const asked = names.length > 0 ? names : Object.keys(apps);
const unknown = asked.filter((name) => !(name in apps));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')} unknown; there are ${Object.keys(apps).join(', ')}`);

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

async function tryApp(name, tarball) {
  process.stdout.write(`${name.padEnd(8)}`);
  const folder = join(room, name);
  place(name, folder);
  await timed('installed', () => install(folder, tarball));
  if (name === 'static') await timed('imported in Node', () => importInNode(folder));
  else await timed('built', () => build(folder));
  const site = await apps[name](folder);
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
  for (const name of asked) await tryApp(name, tarball);
} finally {
  await browser.close();
  rmSync(room, { recursive: true, force: true });
}
