import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startHouse, type House } from '../../../demo/server/house.mjs';
import { buildPortals } from '../../../demo/server/portals.mjs';
import { startBrowser } from '../../fixtures/browser.ts';

/** The demos, built and served for one test file, and a browser. */
export interface Portals {
  readonly house: House;
  /** Sets an account up as it was at the start, so that no test depends on the one before. */
  renew(portal: 'customers' | 'suppliers', person: string): Promise<void>;
  /** Opens a device of its own: nothing is shared with the others. */
  openDevice(options?: DeviceOptions): Promise<Device>;
  close(): Promise<void>;
}

export interface DeviceOptions {
  readonly language?: 'de' | 'en';
  readonly dark?: boolean;
  readonly width?: number;
}

/** A browser of a person, with one page open. */
export interface Device {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to the third parties' stand-in. */
  readonly toThirdParties: string[];
  /** What the content security policy has blocked, and errors of the page. */
  readonly troubles: string[];
  /** Opens a page of a portal: `/customer-portal/orders`. */
  open(path: string): Promise<void>;
  signIn(person: string): Promise<void>;
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

function listen(page: Page, thirdParty: string): Pick<Device, 'toThirdParties' | 'troubles'> {
  const toThirdParties: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(thirdParty)) toThirdParties.push(request.url().slice(thirdParty.length));
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.includes('-portal/')) troubles.push(message.text());
  });
  return { toThirdParties, troubles };
}

/** Builds and starts everything, or the portals that are named. */
export async function startPortals(...names: readonly string[]): Promise<Portals> {
  const built = mkdtempSync(join(tmpdir(), 'portals-'));
  await buildPortals(built, names.length > 0 ? names : undefined);
  const house = await startHouse({ port: 0, thirdPartyPort: 0, built });
  const browser: Browser = await startBrowser();
  return {
    house,
    async renew(portal, person) {
      const call = (method: string, path: string, cookie = '', body?: string): Promise<Response> =>
        fetch(`${house.origin}/accounts/${portal}${path}`, { method, headers: { cookie }, ...(body && { body }) });
      const session = await call('POST', '/session', '', JSON.stringify({ person }));
      await call('DELETE', '/me', session.headers.get('set-cookie')?.split(';')[0]);
      await call('POST', `/people/${person}`);
    },
    async openDevice({ language = 'en', dark = false, width = 1280 } = {}) {
      const context = await browser.newContext({
        locale: language,
        colorScheme: dark ? 'dark' : 'light',
        viewport: { width, height: 900 },
      });
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      return {
        page,
        context,
        ...listen(page, house.thirdParty),
        async open(path) {
          await page.goto(house.origin + path);
          await page.locator('main h1').waitFor();
        },
        async signIn(person) {
          await page.locator('.choice', { hasText: person }).getByRole('button').click();
          await page.locator('.person').waitFor({ state: 'attached' });
        },
      };
    },
    async close() {
      await browser.close();
      await house.close();
      rmSync(built, { recursive: true });
    },
  };
}

/** Refuses everything in the banner, as a first visitor does. */
export async function refuseAll({ page }: Device): Promise<void> {
  await page.locator('privacy-banner [data-action=refuse-all]').click();
}

/** Waits until the account has taken what was chosen last: the page says so. */
export async function kept({ page }: Device): Promise<void> {
  await page.locator('.sync.kept').waitFor();
}

/** What axe finds wrong with the page: rule and place. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await import('node:fs').then(({ readFileSync }) => readFileSync(axe, 'utf8')));
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}
