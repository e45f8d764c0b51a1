import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page, Route } from 'playwright-core';
import { indexText } from '../../demo/server/policy-index.ts';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';
import { startWebsite, type Website } from '../fixtures/website.ts';

const key = 'privacy-center.teilehafen';
const removed = 'amplitude';

interface PolicyText {
  version: string;
  services: { id: string }[];
  activities: { services?: string[] }[];
}

describe('a service that the policy no longer has', { skip: noBrowser }, () => {
  let browser: Browser;
  let site: Website;

  before(async () => {
    [browser, site] = await Promise.all([startBrowser(), startWebsite()]);
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  /** The policy without the service. */
  function withoutService(text: string): string {
    const policy = JSON.parse(text) as PolicyText;
    policy.version = '2026-12-01';
    policy.services = policy.services.filter(({ id }) => id !== removed);
    for (const activity of policy.activities)
      activity.services = activity.services?.filter((id) => id !== removed) ?? [];
    return JSON.stringify(policy);
  }

  /** The next policy, in the file, in its index and in the gate's attribute. */
  async function nextPolicy(route: Route): Promise<void> {
    const url = route.request().url();
    const response = await route.fetch({ url: url.replace('.index.json', '.json') });
    const text = await response.text();
    if (!url.endsWith('.json')) return route.fulfill({ response, body: text.replace('"2026-11-01"', '"2026-12-01"') });
    const policy = withoutService(text);
    return route.fulfill({ response, body: url.endsWith('.index.json') ? indexText(policy) : policy });
  }

  async function accept(page: Page): Promise<void> {
    await page.goto(`${site.origin}/website/en/capabilities.html`);
    await page.locator('privacy-banner [data-action=accept-all]').click();
    await page.waitForFunction(() => document.cookie.includes('amplitude_id='));
    await page.waitForFunction((name) => /"items"/.test(localStorage[name] as string), key);
  }

  async function comeBack(page: Page): Promise<void> {
    await page.route(/marketplace(\.index)?\.json|imprint\.html/, nextPolicy);
    await page.goto(`${site.origin}/website/en/imprint.html`);
  }

  it('is withdrawn, cleaned up after, and told of; the others keep their answer', async () => {
    const page = await browser.newPage();
    await accept(page);
    await comeBack(page);
    await page.locator('privacy-cleaning [part=report]').waitFor();
    assert.match(await page.locator('privacy-cleaning [part=report]').innerText(), /amplitude_id/);
    assert.doesNotMatch(await page.evaluate(() => document.cookie), /amplitude_id/);
    assert.match(await page.evaluate(() => document.cookie), /_fbp/);
    assert.deepEqual(
      await page.evaluate((id) => {
        const center = document.querySelector('privacy-center')!.center!;
        return [center.stateOf(id), center.stateOf('meta-pixel'), center.$cleaning.get()?.services];
      }, removed),
      ['undecided', 'granted', [removed]],
    );
    await page.close();
  });

  it('is remembered from now on where an earlier release has kept the answers', async () => {
    const page = await browser.newPage();
    await accept(page);
    await page.goto(`${site.origin}/shared/pictures/logo.svg`);
    await page.evaluate((name) => {
      const { items, settled, ...record } = JSON.parse(localStorage[name] as string) as Record<string, unknown>;
      if (items === undefined) throw new Error(`nothing was remembered; settled: ${String(settled)}`);
      localStorage[name] = JSON.stringify(record);
    }, key);
    await page.goto(`${site.origin}/website/en/capabilities.html`);
    await page.waitForFunction((name) => /"items":\{[^}]*amplitude/.test(localStorage[name] as string), key);
    await comeBack(page);
    await page.locator('privacy-cleaning [part=report]').waitFor();
    assert.doesNotMatch(await page.evaluate(() => document.cookie), /amplitude_id/);
    await page.close();
  });
});
