import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startHouse, type House } from '../../demo/server/house.mjs';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';

declare global {
  /** How far things have moved on the page by themselves: the sum of its layout shifts. */
  var shifted: number;
}

/** Adds up what moves without a person's doing (Layout Instability, section 2). */
function watchShifts(): void {
  globalThis.shifted = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      globalThis.shifted += entry.value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

/** What can be seen of the notice in the window: headings and paragraphs with their place, wherever they are rendered. */
function seen(): readonly string[] {
  const notice = document.querySelector('privacy-notice')!;
  const root = notice.shadowRoot?.querySelector('slot') === null ? notice.shadowRoot : notice;
  return [...root.querySelectorAll('h2, h3, p, li')].flatMap((element) => {
    const { top, left, bottom } = element.getBoundingClientRect();
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const isTool = element.closest('.tools, nav') !== null;
    return isTool || text === '' || bottom <= 0 || top >= innerHeight
      ? []
      : [`${Math.round(left)} ${Math.round(top)} ${text}`];
  });
}

const windows = {
  'a wide window': { width: 1440, height: 900 },
  'a phone': { width: 360, height: 740 },
};

describe('The page of the privacy notice', { skip: noBrowser }, () => {
  let house: House;
  let browser: Browser;

  before(async () => {
    [house, browser] = await Promise.all([
      startHouse({ port: 0, thirdPartyPort: 0, built: 'demo/built' }),
      startBrowser(),
    ]);
  });

  after(async () => {
    await browser.close();
    await house.close();
  });

  async function open(
    path: string,
    options: { viewport?: (typeof windows)['a phone']; scripts?: boolean } = {},
  ): Promise<Page> {
    const { viewport = windows['a wide window'], scripts = true } = options;
    const context = await browser.newContext({ viewport, javaScriptEnabled: scripts });
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    await page.goto(`${house.origin}/website/${path}`);
    return page;
  }

  const upgraded = async (page: Page): Promise<void> => {
    await page.waitForFunction(
      () => document.querySelector('privacy-notice')?.shadowRoot?.querySelector('slot') === null,
    );
    await page.waitForFunction(
      () => customElements.get('privacy-service') && document.querySelector('privacy-center')?.center?.$asks,
    );
  };

  for (const [language, name, words] of [
    ['de', 'datenschutz', 'In einer Minute'],
    ['en', 'privacy', 'In one minute'],
  ] as const) {
    it(`is whole without a script in "${language}", for people and for search engines`, async () => {
      const html = await (await fetch(`${house.origin}/website/${language}/${name}.html`)).text();
      assert.ok(html.includes(words));
      assert.ok(html.includes('Baidu, Inc.'));
      assert.doesNotMatch(html, /noindex/);
      const page = await open(`${language}/${name}.html`, { scripts: false });
      assert.ok(await page.getByRole('heading', { name: words }).isVisible());
      await page.getByText(language === 'de' ? 'Inhalt' : 'Contents', { exact: true }).click();
      await page.locator('nav[part=contents] a[href="#privacy-notice/marketing"]').click();
      assert.ok(await page.locator('[id="privacy-notice/marketing"] > h3').isVisible());
      await page.context().close();
    });
  }

  for (const [name, viewport] of Object.entries(windows)) {
    it(`takes over what is read without moving it, in ${name}`, async () => {
      const plain = await open('de/datenschutz.html', { viewport, scripts: false });
      const before = await plain.evaluate(seen);
      const page = await open('de/datenschutz.html', { viewport });
      await upgraded(page);
      assert.ok(before.length > 5);
      assert.deepEqual(await page.evaluate(seen), before);
      assert.ok((await page.evaluate(() => shifted)) < 0.01);
      await Promise.all([plain, page].map((it) => it.context().close()));
    });
  }

  it('keeps the part in the window that a link has led to', async () => {
    const page = await open('de/datenschutz.html#privacy-notice/marketing');
    await upgraded(page);
    const part = page.locator('privacy-notice section[id=marketing] > h3');
    await part.waitFor();
    const { y } = (await part.boundingBox())!;
    assert.ok(y >= -4 && y < 300, `it is at ${y}`);
    await page.context().close();
  });

  it('is what the policy links to', async () => {
    const policy = (await (await fetch(`${house.origin}/policies/marketplace.json`)).json()) as {
      links: { notice: string };
    };
    assert.equal((await fetch(house.origin + policy.links.notice)).status, 200);
  });

  it('is the only one that loads the notice before somebody asks for it', async () => {
    const page = await open('de/index.html');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload();
    await page.locator('privacy-banner [data-action=refuse-all]').click();
    const isNotice = (url: string): boolean => /\/parts\/notice-/.test(url);
    assert.deepEqual(loaded.filter(isNotice), []);
    await page.locator('privacy-footer a[href="#privacy-notice"]').click();
    await page.locator('privacy-notice h3').first().waitFor();
    assert.ok(loaded.some(isNotice));
    await page.context().close();
  });
});
