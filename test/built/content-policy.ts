import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { tags } from '../../src/elements/registry.ts';
import { views } from '../../src/stores/view.ts';
import { noBrowser } from '../fixtures/browser.ts';
import { pressAll, unfoldAll } from './strict/press-all.ts';
import { startStrictSite, type StrictSite } from './strict/site.ts';

const gate = `<script src="/dist/privacy-gate.js" data-policy-id="teilehafen" data-policy-version="2026-11-01"></script>`;
const center = '<script type="module" src="/dist/privacy-center.js"></script>';
const root = '<privacy-center policy-src="/policy.json"></privacy-center>';
const gated = '<script type="text/plain" data-service="google-analytics" data-src="/dist/tag.js"></script>';
const embed = '<privacy-embed service="youtube" src="/film" label="A film"></privacy-embed>';

/** Every element by itself in the page, beside the root. */
const placed = tags
  .filter((tag) => tag !== 'privacy-center')
  .map((tag) => `<${tag} service="youtube" target="youtube"></${tag}>`)
  .join('');

interface State {
  readonly head?: string;
  readonly body?: string;
  readonly options?: BrowserContextOptions & { path?: string };
  readonly reach: (page: Page) => Promise<unknown>;
}

const act = (page: Page, action: string): Promise<void> => page.locator(`[data-action=${action}]`).first().click();
const asked = (page: Page): Promise<void> => page.locator('privacy-banner [data-action=accept-all]').waitFor();
const settings = async (page: Page): Promise<void> => {
  await page.locator('privacy-banner [data-action=settings]').click();
  await page.locator('privacy-settings [role=switch]').nth(6).waitFor();
};

const states: Readonly<Record<string, State>> = {
  'the question': { reach: asked },
  'the question in a corner': { body: root.replace('>', ' banner-placement="corner">'), reach: asked },
  'the question from right to left': { body: root.replace('>', ' lang="ar">'), reach: asked },
  'the settings from right to left, dark': {
    body: root.replace('>', ' lang="ar">'),
    options: { colorScheme: 'dark' },
    reach: settings,
  },
  'the settings in forced colours, on a phone': {
    options: { forcedColors: 'active', viewport: { width: 360, height: 640 } },
    reach: settings,
  },
  'a page whose style sheet makes "no" pale': { head: '<link rel="stylesheet" href="/pale.css">', reach: settings },
  'a search, a disclosure and a moved switch': {
    async reach(page) {
      await settings(page);
      await page.locator('privacy-settings [type=search]').fill('google');
      await page.locator('privacy-service summary').first().click();
      await page.locator('privacy-service [role=switch]').first().click();
      await page.locator('privacy-settings [data-action=save]').click();
    },
  },
  'a gated script and a frame after consent, and the cleaning after its withdrawal': {
    head: gate,
    body: root + gated + embed,
    async reach(page) {
      await act(page, 'load-once');
      await page.frameLocator('privacy-embed iframe').getByText('The film').waitFor();
      await page.locator('privacy-banner [data-action=accept-all]').click();
      await page.waitForFunction(() => privacyGate?.hasRun('google-analytics'));
      await page.evaluate(() => document.querySelector('privacy-center')?.center?.open('settings'));
      await page.locator('privacy-settings [data-action=refuse-all]').click();
      await page.locator('privacy-cleaning [data-action=reload]').waitFor();
    },
  },
  'a center that the gate has loaded for a link': {
    head: gate.replace('></', ' data-center></'),
    options: { path: '#privacy-rights' },
    reach: (page) => page.locator('privacy-rights [part=quick]').waitFor(),
  },
  'every element in the page itself': {
    body: root + placed,
    async reach(page) {
      await page.locator('body > privacy-transfers').locator('section, table, p').first().waitFor();
      await unfoldAll(page);
    },
  },
  'a policy that is not there': { body: root.replace('/policy', '/nothing'), reach: told },
  'a policy that cannot be used': { body: root.replace('/policy', '/broken'), reach: told },
  ...Object.fromEntries(
    views.map((view): [string, State] => [
      `the view "${view}", everything in it unfolded and pressed`,
      {
        async reach(page) {
          await page.locator('privacy-banner [data-action=accept-all]').click();
          await page.evaluate((name) => document.querySelector('privacy-center')?.center?.open(name), view);
          await page.locator(`privacy-${view}`).locator('h3, article').first().waitFor();
          await unfoldAll(page);
          assert.ok((await pressAll(page, `privacy-${view}`)) > 1);
        },
      },
    ]),
  ),
};

function told(page: Page): Promise<void> {
  return page.locator('privacy-footer strong').waitFor();
}

describe('the built files under a strict content policy with trusted types', { skip: noBrowser }, () => {
  let site: StrictSite;

  before(async () => {
    site = await startStrictSite();
    site.server.replies.set('/dist/tag.js', 'globalThis.said = ["tag"];');
    site.server.replies.set('/film', 'The film');
    site.server.replies.set('/broken.json', '{"schemaVersion":9}');
    site.server.replies.set('/pale.css', ':root { --privacy-button-text: #ddd; --privacy-color-text: #eee }');
  });

  after(() => site.close());

  for (const [what, { head = '', body = root, options, reach }] of Object.entries(states)) {
    it(`break no rule with ${what}`, async () => {
      const { page, faults, close } = await site.open(head + center, body, options);
      await reach(page);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(faults, []);
      await close();
    });
  }

  const breaches: Readonly<Record<string, [string, () => void]>> = {
    'an inline style': ['style-src', () => document.body.setAttribute('style', 'color: red')],
    'markup from a text': ['require-trusted-types-for', () => (document.body.innerHTML = '<b>b</b>')],
    'a trusted policy of its own': [
      'trusted-types',
      () =>
        void (globalThis as { trustedTypes?: { createPolicy(name: string): void } }).trustedTypes?.createPolicy('x'),
    ],
  };
  for (const [what, [directive, breach]] of Object.entries(breaches)) {
    it(`would be found to use ${what}`, async () => {
      const { page, faults, close } = await site.open('', '');
      await page.evaluate(breach).catch(() => undefined);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.match(faults.join('\n'), new RegExp(directive));
      await close();
    });
  }
});
