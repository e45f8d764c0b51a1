import type { Browser, BrowserContext, Page } from 'playwright-core';
import { noteRequests, type Asked } from './asked.ts';
import { goTo } from './go-to.ts';
import { spokenLanguage, statusOf, wake } from './in-page/center.ts';
import type { Layout } from './layout.ts';
import { said } from '../policy/lint/finding.ts';
import { NoCenterError, VisitError } from './visit-error.ts';

/** Where a visitor goes. */
export interface Place {
  readonly browser: Browser;
  readonly url: string;
  /** Where the page's policy is loaded from, if it is. */
  readonly policySrc?: string | undefined;
}

/** What is special about a visitor. */
export interface VisitorOptions {
  /** The browser sends Global Privacy Control. */
  readonly gpc?: boolean;
  /** Zoom of the page: 2 is 200 %. */
  readonly zoom?: number;
  /** Time can be moved on by `page.clock`. */
  readonly clock?: boolean;
  /** The policy does not arrive. */
  readonly broken?: boolean;
  /** The page has no center, so that nothing is waited for. */
  readonly withoutCenter?: boolean;
}

/** Somebody with a fresh browser, who has been nowhere before. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Everything the browser asked for, in order. */
  readonly requests: readonly Asked[];
  /** What boxes of the browser (`confirm`, `alert`) have asked; each was refused. */
  readonly questions: readonly string[];
  /** Opens an address in another tab, the site's own unless given. */
  openTab(url?: string): Promise<Page>;
  close(): Promise<void>;
}

/** In milliseconds; nothing on a page may take longer. */
const patience = 15_000;

/** In milliseconds; by then a page has put its center in. */
const patienceForRoot = 5000;

/** Waits until what was changed has been rendered, elements included that are loaded when they are first needed. */
export const rendered = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    type WithCenter = Element & { readonly center?: { readonly $view: { get(): unknown } } };
    // The dialog stands in every center, and comes with the first view that opens.
    const isNeeded = (it: WithCenter): boolean =>
      it.localName !== 'privacy-dialog' || it.center?.$view.get() !== undefined;
    const isPending = (it: Element): boolean =>
      (it.localName.startsWith('privacy-') && !it.matches(':defined') && isNeeded(it)) ||
      [...(it.shadowRoot?.querySelectorAll('*') ?? [])].some(isPending);
    const pending = (): boolean => [...document.querySelectorAll('*')].some(isPending);
    // A tab in the background paints seldom or never.
    const frame = (): Promise<unknown> =>
      Promise.race([
        new Promise((resolve) => requestAnimationFrame(resolve)),
        new Promise((resolve) => setTimeout(resolve, 40)),
      ]);
    for (let frames = 0; frames < 4 || (frames < 120 && pending()); frames++) await frame();
  });

/** Waits until the center of a page is there, woken if need be, and speaks, in a language if one is given. */
export async function waitForCenter(page: Page, language = '', broken = false): Promise<void> {
  const started = performance.now();
  for (;;) {
    await page.evaluate(wake);
    const status = await page.evaluate(statusOf, language);
    const spoken = status === 'ready' ? await page.evaluate(spokenLanguage) : '';
    if (status === 'failed' && broken) break;
    if (status === 'failed')
      throw new VisitError(
        said(`die Policy von ${page.url()} ist unbrauchbar`, `the policy of ${page.url()} cannot be used`),
      );
    if (status === 'ready' && (language === '' || spoken === language)) break;
    const waited = performance.now() - started;
    if (status === 'none' && waited > patienceForRoot)
      throw new NoCenterError(said(`${page.url()} hat kein <privacy-center>`, `${page.url()} has no <privacy-center>`));
    if (waited > patience)
      throw new VisitError(
        status === 'ready'
          ? said(
              `das Center von ${page.url()} spricht nicht „${language}“, sondern „${spoken}“`,
              `the center of ${page.url()} does not speak "${language}" but "${spoken}"`,
            )
          : said(`das Center von ${page.url()} wird nicht fertig`, `the center of ${page.url()} does not get ready`),
      );
    await rendered(page);
  }
  await rendered(page);
}

const schemes = { light: 'light', dark: 'dark', 'forced colours': 'light' } as const;

/** Lets a visitor open the site. */
export async function enter(
  { browser, url, policySrc }: Place,
  { viewport, theme, language }: Layout,
  { gpc = false, zoom = 1, clock = false, broken = false, withoutCenter = false }: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: Math.floor(viewport.width / zoom), height: Math.floor(viewport.height / zoom) },
    deviceScaleFactor: zoom,
    colorScheme: schemes[theme],
    forcedColors: theme === 'forced colours' ? 'active' : 'none',
    ...(language === '' ? {} : { locale: language }),
    ...(gpc ? { extraHTTPHeaders: { 'sec-gpc': '1' } } : {}),
  });
  const requests = noteRequests(context);
  const questions: string[] = [];
  context.setDefaultTimeout(patience);
  context.on('dialog', (dialog) => {
    questions.push(dialog.message());
    // A page that is left while it asks has nobody to answer.
    dialog.dismiss().catch(() => undefined);
  });
  if (broken && policySrc) await context.route(policySrc, (route) => route.abort());
  if (clock) await context.clock.install();
  if (gpc) await context.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));

  async function openTab(address = url): Promise<Page> {
    const page = await context.newPage();
    await goTo(page, address);
    if (!withoutCenter) await waitForCenter(page, language, broken);
    return page;
  }

  try {
    return { context, requests, questions, openTab, page: await openTab(), close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}
