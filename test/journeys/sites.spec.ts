import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Center } from '../../src/center.ts';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';

declare global {
  var center: Center;
}

const www = 'https://www.shop.example/';
const portal = 'https://portal.shop.example/';
const sister = 'https://www.sister.example/';
const stranger = 'https://stranger.example/';

describe('several hosts and tabs', { skip: noBrowser }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let script: string;

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['test/journeys/sites/entry.ts'],
      bundle: true,
      format: 'esm',
      write: false,
      loader: { '.json': 'json' },
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    script = outputFiles[0]!.text;
    browser = await startBrowser();
  });

  after(() => browser.close());

  beforeEach(async () => {
    context = await browser.newContext();
    // Answered here, so that the pages have a secure origin without a certificate.
    await context.route('https://**/*', (route) => {
      const { pathname, hostname } = new URL(route.request().url());
      if (pathname === '/entry.js') return route.fulfill({ contentType: 'text/javascript', body: script });
      const links = `<a id="sister" href="${sister}">Sister</a><a id="quiet" rel="noreferrer" href="${sister}">Quiet</a>`;
      const own = hostname === 'stranger.example' ? '' : '<script type="module" src="/entry.js"></script>';
      const frame = pathname === '/frame' ? '<iframe sandbox="allow-scripts" src="/?local"></iframe>' : '';
      return route.fulfill({
        contentType: 'text/html',
        headers: { 'access-control-allow-origin': '*' },
        body: `<!doctype html><title>Page</title>${links}${frame}${own}`,
      });
    });
  });

  afterEach(() => context.close());

  async function open(address: string): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(address);
    await ready(page);
    return page;
  }

  const ready = (page: Page) => page.waitForFunction(() => globalThis.center?.$policy.get().status === 'ready');
  const choose = (page: Page, choices: Record<string, boolean>) => page.evaluate((it) => center.choose(it), choices);
  const stateOf = (page: Page, id: string) => page.evaluate((it) => center.stateOf(it), id);
  /** Waits for a state, and answers how long that took, in milliseconds. */
  async function becomes(page: Page, id: string, state: string): Promise<number> {
    const before = performance.now();
    await page.waitForFunction(([it, wanted]) => center.stateOf(it!) === wanted, [id, state], { polling: 10 });
    return performance.now() - before;
  }

  it('tabs of a host agree within a second', async () => {
    const [one, other] = [await open(`${www}?local`), await open(`${www}?local`)];
    await choose(one, { analytics: true });
    assert.ok((await becomes(other, 'analytics', 'granted')) < 1000);
    await choose(other, { analytics: false });
    assert.ok((await becomes(one, 'analytics', 'refused')) < 1000);
    await one.evaluate(() => center.forget());
    await becomes(other, 'analytics', 'undecided');
  });

  it('sub-domains share what was chosen, also while both are open', async () => {
    const one = await open(www);
    await choose(one, { analytics: true });
    const other = await open(portal);
    assert.equal(await stateOf(other, 'analytics'), 'granted');
    await choose(other, { analytics: false });
    assert.ok((await becomes(one, 'analytics', 'refused')) < 1000);
    assert.equal((await context.cookies(www)).length, 1);
  });

  it('the cookie is for the whole domain, secure and first-party', async () => {
    await choose(await open(www), { analytics: true });
    const [cookie] = await context.cookies(www);
    assert.deepEqual(
      [cookie?.name, cookie?.domain, cookie?.path, cookie?.secure, cookie?.sameSite],
      ['privacy-center.shop', '.shop.example', '/', true, 'Lax'],
    );
  });

  it('a second cookie of the host alone is found and taken away', async () => {
    const page = await open(www);
    await choose(page, { analytics: true });
    const [{ name, value } = { name: '', value: '' }] = await context.cookies(www);
    await context.addCookies([{ name, value, url: www }]);
    await choose(page, { analytics: false });
    const cookies = await context.cookies(www);
    assert.deepEqual(
      cookies.map(({ domain }) => domain),
      ['.shop.example'],
    );
    assert.equal(await stateOf(await open(portal), 'analytics'), 'refused');
  });

  it('a link hands the choices over to a sister domain, whose address is clean again', async () => {
    const page = await open(www);
    await choose(page, { analytics: true, video: false });
    await page.click('#sister');
    await page.waitForURL(sister);
    await ready(page);
    await becomes(page, 'analytics', 'granted');
    assert.deepEqual([await stateOf(page, 'video'), page.url()], ['refused', sister]);
  });

  it('a link that says nothing about where it comes from brings refusals only', async () => {
    const page = await open(www);
    await choose(page, { analytics: true, video: false });
    await page.click('#quiet');
    await page.waitForURL(sister);
    await ready(page);
    await becomes(page, 'video', 'refused');
    assert.equal(await stateOf(page, 'analytics'), 'undecided');
  });

  it('a stranger’s link grants nothing', async () => {
    const page = await open(www);
    await choose(page, { analytics: true });
    await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
    const link = await page.evaluate(() => {
      const anchor = document.querySelector<HTMLAnchorElement>('#sister')!;
      anchor.click();
      return anchor.href;
    });
    assert.match(link, /#privacy-choices=/);
    await page.goto(stranger);
    await page.evaluate((to) => document.querySelector('a')!.setAttribute('href', to), link);
    await page.click('a');
    await page.waitForURL(sister);
    await ready(page);
    await page.waitForFunction(() => location.hash === '');
    assert.equal(await stateOf(page, 'analytics'), 'undecided');
  });

  it('a page that comes back from the back/forward cache knows what was chosen meanwhile', async () => {
    const page = await open(`${www}?local`);
    await choose(page, { analytics: true });
    await page.goto(stranger);
    await choose(await open(`${www}?local`), { analytics: false });
    await page.goBack();
    await becomes(page, 'analytics', 'refused');
  });

  it('a sandboxed frame without storage works as long as its page, and grants nothing by itself', async () => {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.goto(`${www}frame`);
    const frame = page.frames()[1]!;
    await frame.waitForFunction(() => globalThis.center?.$policy.get().status === 'ready');
    assert.equal(await frame.evaluate(() => center.stateOf('analytics')), 'undecided');
    const kept = await frame.evaluate(() => {
      center.choose({ analytics: true, video: false });
      return [center.allows('analytics'), center.stateOf('video'), center.$consent.get()?.persisted];
    });
    assert.deepEqual([kept, problems], [[true, 'refused', false], []]);
  });
});
