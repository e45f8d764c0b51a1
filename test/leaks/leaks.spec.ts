import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { PrivacyCenter } from '../../src/elements/center/center.ts';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';
import { startWebsite, type Website } from '../fixtures/website.ts';

const times = 1_000;
/** A browser keeps some things longer than it needs them; what a single cycle leaves behind would be a thousand of them. */
const slack = 50;
const rounds = 40;

describe('a page that stays open for long', { skip: noBrowser }, () => {
  let browser: Browser;
  let site: Website;
  let page: Page;
  let session: CDPSession;

  before(async () => {
    [browser, site] = await Promise.all([startBrowser(), startWebsite()]);
    page = await browser.newPage();
    session = await page.context().newCDPSession(page);
    await page.goto(`${site.origin}/website/en/index.html`);
    await page.locator('privacy-center > privacy-footer [part=state]').waitFor();
    await page.evaluate(() => {
      const root = document.createElement('privacy-center') as PrivacyCenter;
      root.policySrc = '/policies/small.json';
      document.querySelector('privacy-center')!.replaceWith(root);
    });
    await page.locator('privacy-footer').getByRole('button').first().waitFor();
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  /** What is alive after everything that nobody holds was collected. */
  async function alive(): Promise<{ elements: number; listeners: number }> {
    // What is under way when the last cycle ends is over soon.
    await page.waitForLoadState('networkidle');
    await session.send('HeapProfiler.collectGarbage');
    // Elements that scripts can still reach. The browser's own count of nodes holds some that it frees when it likes.
    const prototype = await session.send('Runtime.evaluate', { expression: 'HTMLElement.prototype' });
    const found = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId! });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: found.objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await session.send('Runtime.releaseObject', { objectId: found.objects.objectId! });
    const { jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { elements: result.value as number, listeners: jsEventListeners };
  }

  async function grows(cycle: (times: number) => Promise<void>): Promise<{ elements: number; listeners: number }> {
    await page.evaluate(cycle, 20);
    const first = await alive();
    await page.evaluate(cycle, times);
    for (let round = 0; ; round++) {
      const last = await alive();
      const grown = { elements: last.elements - first.elements, listeners: last.listeners - first.listeners };
      // A timer or a request of the last cycles may hold some for a moment.
      if (grown.elements < slack || round === rounds) return grown;
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
    }
  }

  const isFlat = ({ elements, listeners }: { elements: number; listeners: number }): void => {
    assert.ok(elements < slack, `${elements} elements are left`);
    assert.ok(listeners < slack, `${listeners} listeners are left`);
  };

  it('keeps nothing of settings that were opened and closed a thousand times', async () => {
    const grown = await grows(async (count) => {
      const root = document.querySelector('privacy-center') as PrivacyCenter;
      const dialog = root.shadowRoot!.querySelector('privacy-dialog')!;
      const shown = (selector: string): boolean => {
        const settings = dialog.shadowRoot?.querySelector('privacy-settings');
        return !!settings?.shadowRoot?.querySelector(selector);
      };
      const until = async (is: () => boolean): Promise<void> => {
        while (!is()) await new Promise((resolve) => setTimeout(resolve));
      };
      for (let time = 0; time < count; time++) {
        root.center!.open('settings');
        await until(() => shown('privacy-service'));
        root.center!.close();
        await until(() => !shown('privacy-service'));
      }
    });
    isFlat(grown);
  });

  it('keeps nothing of elements that came and went a thousand times', async () => {
    const grown = await grows(async (count) => {
      for (let time = 0; time < count; time++) {
        const element = document.createElement('privacy-footer');
        document.body.append(element);
        await element.updateComplete;
        element.remove();
      }
    });
    isFlat(grown);
  });

  it('keeps nothing of whole centers that came and went a thousand times', async () => {
    const grown = await grows(async (count) => {
      const policy: unknown = await (await fetch('/policies/small.json')).json();
      for (let time = 0; time < count; time++) {
        const root = document.createElement('privacy-center') as PrivacyCenter;
        root.policy = policy;
        document.body.append(root);
        await root.updateComplete;
        await root.center!.ready;
        await root.updateComplete;
        root.remove();
        await root.updateComplete;
      }
    });
    isFlat(grown);
  });
});
