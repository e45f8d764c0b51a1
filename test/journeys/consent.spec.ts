import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';
import { startWebsite, type Website } from '../fixtures/website.ts';

describe('a visit to the demo website', { skip: noBrowser }, () => {
  let browser: Browser;
  let site: Website;
  let context: BrowserContext;
  let page: Page;
  /** Every request to the third party so far. */
  let sent: string[];
  let problems: string[];

  before(async () => {
    [browser, site] = await Promise.all([startBrowser(), startWebsite()]);
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ locale: 'en-GB' });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    [sent, problems] = [[], []];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin === site.thirdParty) sent.push(url.pathname);
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
  });

  afterEach(() => context.close());

  const open = async (path: string): Promise<void> => {
    await page.goto(`${site.origin}/website/${path}`);
    await page.locator('privacy-footer').getByRole('link').first().waitFor();
    await page.waitForLoadState('networkidle');
  };
  const choose = (action: string): Promise<void> => page.locator(`privacy-banner [data-action=${action}]`).click();
  const stored = async (): Promise<{ cookies: string[]; items: string[] }> => ({
    cookies: (await context.cookies()).map(({ name }) => name).sort(),
    items: await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort()),
  });
  const record = 'privacy-center.teilehafen';
  const idle = (): Promise<void> => page.waitForLoadState('networkidle');

  for (const path of ['en/index.html', 'en/materials.html', 'en/contact.html', 'de/kontakt.html']) {
    it(`sends nothing to anyone and stores nothing before a choice, on ${path}`, async () => {
      await open(path);
      assert.deepEqual(sent, []);
      assert.deepEqual(await stored(), { cookies: [], items: [] });
      assert.deepEqual(problems, []);
    });
  }

  it('sends nothing after a refusal, here and on the next page', async () => {
    await open('en/index.html');
    await choose('refuse-all');
    await open('en/materials.html');
    assert.deepEqual(sent, []);
    assert.deepEqual(await stored(), { cookies: [], items: [record] });
    assert.equal(await page.locator('privacy-banner [data-action]').count(), 0);
  });

  it('runs what was accepted, once, and at once on the next page', async () => {
    await open('en/index.html');
    await choose('accept-all');
    await idle();
    await page.waitForFunction(() => document.cookie.includes('_ga='));
    const scripts = sent.filter((path) => path.endsWith('.js'));
    assert.deepEqual(scripts, [...new Set(scripts)]);
    assert.ok(scripts.includes('/google-analytics.js') && scripts.includes('/meta-pixel.js'));
    sent.length = 0;
    await open('en/materials.html');
    assert.equal(sent.filter((path) => path === '/google-analytics.js').length, 1);
    await page.locator('privacy-embed').scrollIntoViewIfNeeded();
    await page.frameLocator('privacy-embed iframe').locator('body').waitFor();
    assert.deepEqual(problems, []);
  });

  it('stops, cleans and offers a new page when everything is withdrawn', async () => {
    await open('en/index.html');
    await choose('accept-all');
    await page.waitForFunction(() => document.cookie.includes('_ga=') && document.cookie.includes('_fbp='));
    await idle();
    await page.evaluate(() => {
      location.hash = '#privacy-settings';
    });
    await page.locator('privacy-settings [data-action=refuse-all]').click();
    await page.waitForFunction(() => !/_ga|_fbp|_uet|ajs_/.test(document.cookie));
    await page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.endsWith('.waiting')));
    assert.deepEqual((await stored()).items, [record]);
    const loaded = page.waitForEvent('load');
    sent.length = 0;
    await page.locator('privacy-cleaning [data-action=reload]').click();
    await loaded;
    await open('en/materials.html');
    assert.deepEqual(sent, []);
    assert.deepEqual((await stored()).items, [record]);
    assert.equal(await page.locator('privacy-cleaning').count(), 0);
  });

  it('loads a film once without keeping anything of it', async () => {
    await open('en/materials.html');
    await choose('refuse-all');
    const told = page.waitForResponse(/collect/);
    await page.locator('privacy-embed [data-action=load-once]').click();
    await told;
    assert.ok(sent.includes('/youtube.html'));
    sent.length = 0;
    await open('en/materials.html');
    assert.deepEqual(sent, []);
  });

  it('moves nothing on the page when a film is loaded', async () => {
    await open('en/materials.html');
    await choose('refuse-all');
    const embed = page.locator('privacy-embed');
    await embed.scrollIntoViewIfNeeded();
    const before = await embed.boundingBox();
    await page.locator('privacy-embed [data-action=allow]').click();
    await page.frameLocator('privacy-embed iframe').locator('body').waitFor();
    assert.deepEqual(await embed.boundingBox(), before);
  });

  it('follows a withdrawal in another tab within a second', async () => {
    await open('en/materials.html');
    await choose('accept-all');
    await page.locator('privacy-embed').scrollIntoViewIfNeeded();
    await page.frameLocator('privacy-embed iframe').locator('body').waitFor();
    const other = await context.newPage();
    await other.goto(`${site.origin}/website/en/index.html#privacy-settings`);
    await other.locator('privacy-settings [data-action=refuse-all]').click();
    await page.locator('privacy-embed [data-action=load-once]').waitFor({ timeout: 1000 });
  });

  it('keeps off what the browser objects to by Global Privacy Control', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
    });
    await open('en/index.html');
    assert.equal(await page.locator('privacy-banner [data-action]').count(), 0);
    assert.deepEqual(sent, []);
    assert.deepEqual(await stored(), { cookies: [], items: [] });
  });
});
