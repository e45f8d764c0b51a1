import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';
import { startWebsite, type Website } from '../fixtures/website.ts';

const gate = '/dist/privacy-gate.js';
const key = 'privacy-center.teilehafen';

describe('a visitor who comes back to the demo website', { skip: noBrowser }, () => {
  let browser: Browser;
  let site: Website;
  let context: BrowserContext;
  let page: Page;
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
    problems = [];
    page = await newPage();
  });

  afterEach(() => context.close());

  async function newPage(): Promise<Page> {
    const created = await context.newPage();
    created.setDefaultTimeout(15_000);
    created.on('pageerror', (error) => problems.push(error.message));
    return created;
  }

  const address = (path: string): string => `${site.origin}/website/en/${path}`;

  /** Opens a page and answers what it has loaded of the privacy center. */
  async function visit(path: string, of: Page = page): Promise<readonly string[]> {
    const loaded: string[] = [];
    const note = (request: { url(): string }): void => {
      const { pathname } = new URL(request.url());
      if (/^\/(dist|policies)\//.test(pathname)) loaded.push(pathname);
    };
    of.on('request', note);
    // An address that differs by its fragment alone would be no new page.
    await of.goto('about:blank');
    await of.goto(address(path), { waitUntil: 'networkidle' });
    of.off('request', note);
    return loaded;
  }

  async function choose(action: 'accept-all' | 'refuse-all'): Promise<void> {
    await visit('index.html');
    // What was granted is sent to the receiver; a refusal stays in the browser.
    const proof = action === 'accept-all' && page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator(`privacy-banner [data-action=${action}]`).click();
    await proof;
    const kept = action === 'accept-all' ? ['"hash"', '"items"'] : ['"hash"'];
    await page.waitForFunction(
      ([name, words]) =>
        words.every((word) => (localStorage[name] as string).includes(word)) && !localStorage[`${name}.waiting`],
      [key, kept] as const,
    );
  }

  const isDefined = (of: Page = page): Promise<boolean> =>
    of.evaluate(() => customElements.get('privacy-center') !== undefined);
  const quiet = async (path = 'capabilities.html'): Promise<void> => assert.deepEqual(await visit(path), [gate]);
  async function loud(path = 'capabilities.html'): Promise<void> {
    const loaded = await visit(path);
    assert.ok(loaded.includes('/dist/privacy-center.js'), loaded.join());
  }

  for (const action of ['accept-all', 'refuse-all'] as const) {
    it(`loads the gate and nothing else after ${action}, page after page`, async () => {
      await choose(action);
      await quiet();
      await quiet('imprint.html');
      assert.equal(await isDefined(), false);
      assert.deepEqual(problems, []);
    });
  }

  it('has the links, and the scripts that were allowed run', async () => {
    await choose('accept-all');
    const scripts = context.waitForEvent('request', (request) => request.url().endsWith('/meta-pixel.js'));
    await quiet();
    await scripts;
    const links = page.locator('privacy-footer').getByRole('link');
    assert.deepEqual(await links.allTextContents(), [
      'Privacy settings',
      'Your rights',
      'Newsletter',
      'Privacy notice',
      'My choices',
    ]);
  });

  it('opens what a link names, and comes back to the link', async () => {
    await choose('refuse-all');
    await quiet();
    const link = page.getByRole('link', { name: 'Privacy settings' });
    await link.click();
    await page.locator('privacy-settings').waitFor();
    assert.match((await page.locator('privacy-center > privacy-footer [part=state]').textContent()) ?? '', /0 of 20/);
    await page.keyboard.press('Escape');
    await page.locator('privacy-settings').waitFor({ state: 'hidden' });
    assert.equal(await link.evaluate((element) => element === document.activeElement), true);
    assert.deepEqual(problems, []);
  });

  it('opens what the address names', async () => {
    await choose('refuse-all');
    await loud('capabilities.html#privacy-rights');
    await page.locator('privacy-rights').waitFor();
  });

  it('sees the placeholder of an embed', async () => {
    await choose('refuse-all');
    await loud('materials.html');
    await page.locator('privacy-embed [data-action=load-once]').waitFor();
  });

  it('is asked what was not answered', async () => {
    await visit('index.html');
    await page.evaluate(() => document.querySelector('privacy-center')!.center!.choose({ youtube: true }));
    await loud();
    await page.locator('privacy-banner [data-action=refuse-all]').waitFor();
  });

  it('is compared with another version of the policy', async () => {
    await choose('accept-all');
    await page.route('**/capabilities.html', async (route) => {
      const response = await route.fetch();
      return route.fulfill({ response, body: (await response.text()).replace('"2026-11-01"', '"2026-12-01"') });
    });
    await loud();
  });

  it('is asked again when the answers have run out', async () => {
    await choose('accept-all');
    await quiet();
    await page.clock.install({ time: Date.now() + 400 * 86_400_000 });
    await loud();
    await page.locator('privacy-banner [data-action=refuse-all]').waitFor();
  });

  it('has a last look taken after a withdrawal, and then nothing is loaded', async () => {
    await choose('accept-all');
    await quiet();
    await page.getByRole('link', { name: 'Privacy settings' }).click();
    await page.locator('privacy-settings [data-action=refuse-all]').click();
    await page.locator('privacy-cleaning [data-action=reload]').waitFor();
    await page.waitForFunction((name) => !localStorage[`${name}.waiting`], key);
    await loud();
    await page.waitForFunction(() => document.querySelector('privacy-center')!.center!.$clean.get());
    assert.doesNotMatch(await page.evaluate(() => document.cookie), /_ga|_fbp/);
    await quiet('imprint.html');
  });

  it('learns of a withdrawal in another tab, and is offered a new page for what has run', async () => {
    await choose('accept-all');
    await quiet();
    await page.waitForFunction(() => privacyGate!.hasRun('google-analytics'));
    const other = await newPage();
    await visit('imprint.html#privacy-settings', other);
    await other.locator('privacy-settings [data-action=refuse-all]').click();
    await page.waitForFunction(() => !privacyGate!.allows('google-analytics'), undefined, { timeout: 1000 });
    await page.locator('privacy-cleaning [data-action=reload]').waitFor();
    assert.deepEqual(problems, []);
  });

  it('has sent what could not be sent before', async () => {
    await choose('accept-all');
    await page.evaluate((name) => localStorage.setItem(`${name}.waiting`, 'waiting'), key);
    await loud();
  });

  it('is heeded when the browser has begun to object', async () => {
    await choose('accept-all');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
    });
    await loud();
    await page.waitForFunction(
      () => document.querySelector('privacy-center')?.center?.stateOf('meta-pixel') === 'refused',
    );
    assert.ok(!sent.includes('/meta-pixel.js'));
  });

  it('keeps the page and its links when the center cannot be loaded', async () => {
    await choose('refuse-all');
    await page.route('**/dist/privacy-center.js', (route) => route.abort());
    await quiet();
    await page.getByRole('link', { name: 'Your rights' }).click();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.getByRole('link', { name: 'Your rights' }).isVisible(), true);
    assert.deepEqual(problems, []);
  });
});
