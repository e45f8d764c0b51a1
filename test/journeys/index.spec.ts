import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';
import { startWebsite, type Website } from '../fixtures/website.ts';

describe('a new visitor of the demo website', { skip: noBrowser }, () => {
  let browser: Browser;
  let site: Website;

  before(async () => {
    [browser, site] = await Promise.all([startBrowser(), startWebsite()]);
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  it('is asked from the index alone, has the policy loaded on pointing at the settings, and reads it by its seal', async () => {
    const page = await browser.newPage({ locale: 'en-GB' });
    page.setDefaultTimeout(15_000);
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const has = (part: string): boolean => loaded.some((path) => path.includes(part));
    await page.goto(`${site.origin}/website/en/index.html`, { waitUntil: 'networkidle' });
    const choose = page.locator('privacy-banner [data-action=settings]');
    await choose.waitFor();
    assert.deepEqual(['marketplace.index.json', 'marketplace.json'].map(has), [true, false]);
    const policy = page.waitForRequest(/marketplace\.json/);
    await choose.hover();
    await policy;
    await choose.click();
    await page.locator('privacy-service article').first().waitFor();
    assert.deepEqual(['marketplace.json', 'sealed-policy', 'whole-policy'].map(has), [true, true, false]);
    assert.deepEqual(warnings, []);
    await page.close();
  });
});
