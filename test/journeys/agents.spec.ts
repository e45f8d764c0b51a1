import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AutoConsentCMPRule, RuleBundle } from '@duckduckgo/autoconsent';
import type { Browser, Page } from 'playwright-core';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';
import { startWebsite, type Website } from '../fixtures/website.ts';

const fileOf = createRequire(import.meta.url).resolve;
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const rule = json('docs/agents/privacy-center.json') as AutoConsentCMPRule;
const shipped = json(fileOf('@duckduckgo/autoconsent/rules/rules.json')) as RuleBundle;
const refuser = readFileSync(fileOf('@duckduckgo/autoconsent').replace(/[^/]*$/, 'autoconsent.playwright.js'), 'utf8');

interface Message {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
}

/** A refuser in the page, as a browser extension brings it, with the rules that it ships and ours. */
async function bringRefuser(page: Page, autoAction: 'optOut' | 'optIn'): Promise<Message[]> {
  const messages: Message[] = [];
  const answer = (message: object): Promise<unknown> =>
    page.evaluate(
      (it) =>
        (
          globalThis as unknown as { autoconsentReceiveMessage(message: object): Promise<void> }
        ).autoconsentReceiveMessage(it),
      message,
    );
  await page.exposeFunction('autoconsentSendMessage', (message: Message & { id?: string; code?: string }) => {
    messages.push(message);
    const rules = { ...shipped, autoconsent: [...shipped.autoconsent, rule] };
    const config = { enabled: true, autoAction, enableHeuristicDetection: true, heuristicMode: 'tier2' };
    if (message.type === 'init') void answer({ type: 'initResp', config, rules });
    if (message.type === 'eval') void answer({ type: 'evalResp', id: message.id, result: false });
    if (message.type === 'optOutResult' && message.result) void answer({ type: 'selfTest' });
  });
  await page.addInitScript(refuser);
  return messages;
}

describe('a refuser that a person has in the browser', { skip: noBrowser }, () => {
  let browser: Browser;
  let site: Website;

  before(async () => {
    [browser, site] = await Promise.all([startBrowser(), startWebsite()]);
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  async function visit(autoAction: 'optOut' | 'optIn'): Promise<{ page: Page; messages: Message[] }> {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    const messages = await bringRefuser(page, autoAction);
    await page.goto(`${site.origin}/website/en/index.html`);
    return { page, messages };
  }

  const until = async (isSo: () => boolean): Promise<void> => {
    for (let tries = 0; !isSo() && tries < 150; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(isSo());
  };
  const allowed = (page: Page): Promise<string[]> =>
    page.evaluate(async () => {
      const { center } = document.querySelector('privacy-center')!;
      await center!.completePolicy();
      const policy = center!.$policy.get();
      return policy.status === 'ready'
        ? policy.lookup.optional.filter(({ id }) => center!.allows(id)).map(({ id }) => id)
        : ['not ready'];
    });

  it('finds the banner by the rule, refuses, and sees that it worked', async () => {
    const { page, messages } = await visit('optOut');
    await until(() => messages.some(({ type }) => type === 'selfTestResult'));
    const of = (type: string): Message | undefined => messages.find((message) => message.type === type);
    assert.equal(of('popupFound')?.cmp, 'privacy-center');
    assert.equal(of('optOutResult')?.result, true);
    assert.equal(of('selfTestResult')?.result, true);
    assert.deepEqual(await allowed(page), []);
    assert.equal(await page.locator('privacy-banner [data-action=refuse-all]').count(), 0);
    const event = await page.evaluate(() => document.querySelector('privacy-center')!.center!.$consent.get()?.event);
    assert.equal(event?.act, 'refuse-all');
    assert.equal(event?.trigger, 'script');
    await page.close();
  });

  it('leaves the footer alone', async () => {
    const { page, messages } = await visit('optOut');
    await until(() => messages.some(({ type }) => type === 'autoconsentDone'));
    const footer = page.locator('privacy-center > privacy-footer');
    assert.ok(await footer.isVisible());
    assert.equal(await footer.evaluate((element) => getComputedStyle(element).opacity), '1');
    await footer.getByRole('link').first().click();
    await page.locator('privacy-settings').waitFor();
    await page.close();
  });

  it('cannot agree for a person', async () => {
    const { page, messages } = await visit('optIn');
    await until(() => messages.some(({ type }) => type === 'optInResult'));
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('privacy-center')!;
      const banner = shadowRoot!.querySelector('privacy-banner')!;
      banner.shadowRoot!.querySelector<HTMLElement>('[data-action=accept-all]')?.click();
    });
    assert.deepEqual(await allowed(page), []);
    await page.close();
  });
});
