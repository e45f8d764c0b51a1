/** The built files in a page that has no bundler: every vendor integration, connected to the element by script tag. */
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { listen } from '../../demo/server/listen.mjs';
import { siteHandler } from '../../demo/server/site-handler.mjs';
import { findEngine } from './engines.mjs';

const { path: executablePath, missing } = findEngine('chromium');
if (missing) {
  console.log(`integrations by script tag: did not run: ${missing}`);
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

const mounts = [
  { path: '/dist/', folder: 'dist' },
  { path: '/policies/', folder: 'demo/policies' },
  { path: '/page/', folder: 'test/runner/without-bundler' },
];
const site = await listen({ port: 0, host: 'localhost', handler: siteHandler({ mounts }) });
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

try {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${site.origin}/page/index.html`);

  // In a page: what the vendors' queues hold, calls as lists.
  const told = () =>
    page.evaluate(() => ({
      google: (globalThis.dataLayer ?? []).filter((it) => it[0] === 'consent').map((it) => [it[1], it[2]]),
      layer: (globalThis.dataLayer ?? []).flatMap((it) => it.privacy ?? []).at(-1),
      microsoft: (globalThis.uetq ?? []).filter((it) => it !== 'consent').at(-1),
      matomo: (globalThis._paq ?? []).map(([name]) => name),
    }));
  await page.waitForFunction(() => (globalThis.dataLayer ?? []).some((it) => it.privacy));
  const before = await told();
  assert.deepEqual(
    before.google.map(([kind]) => kind),
    ['default'],
  );
  assert.equal(before.google[0][1].analytics_storage, 'denied');
  assert.equal(before.layer['google-analytics'], false);

  await page.locator('privacy-banner [data-action=accept-all]').click();
  await page.waitForFunction(() => (globalThis.dataLayer ?? []).some((it) => it.privacy?.['google-analytics']));
  const after = await told();
  assert.deepEqual(
    after.google.map(([kind]) => kind),
    ['default', 'update'],
  );
  assert.equal(after.google[1][1].analytics_storage, 'granted');
  assert.equal(after.microsoft.ad_storage, 'granted');
  assert.ok(after.matomo.includes('setConsentGiven'));
  assert.deepEqual(problems, []);
  console.log('eight integrations load by script tag and hear of a choice');
} finally {
  await browser.close();
  site.close();
}
