import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { auditSite, type Audit } from '../../src/audit/audit.ts';
import { htmlReport } from '../../src/audit/html-report.ts';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';
import { serveSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('The HTML report of an audit', { skip: noBrowser }, () => {
  let browser: Browser;
  let faulty: Audit;

  before(
    async () => {
      const [server, started] = await Promise.all([serveSite(), startBrowser()]);
      browser = started;
      faulty = await auditSite({ browser, url: `${server.origin}/faulty.html`, pages: 1 });
      server.close();
    },
    { timeout: 300_000 },
  );
  after(() => browser.close());

  for (const language of ['de', 'en'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 1440])
        it(`has no barrier that axe sees and does not scroll to the side: ${language}, ${colorScheme}, ${width} px`, async () => {
          // A report forbids scripts by itself; axe is one.
          const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
          await page.setContent(htmlReport(faulty, language));
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { axe: run } = globalThis as unknown as { axe: typeof import('axe-core') };
            const found = await run.run(document);
            return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          });
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          await page.close();
          assert.deepEqual(violations, []);
          assert.ok(sideways <= 0, `${sideways} px`);
        });

  it('writes what the site has chosen as text', () => {
    const html = htmlReport(faulty, 'en');
    assert.match(html, /shadow &lt;b&gt;/);
    assert.doesNotMatch(html, /<b>|<script/);
  });
});
