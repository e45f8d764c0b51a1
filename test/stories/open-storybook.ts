import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { listen } from '../../demo/server/listen.mjs';
import { siteHandler } from '../../demo/server/site-handler.mjs';
import { buildStorybook, isStorybookStale } from '../../demo/server/storybook.mjs';

const folder = 'demo/storybook-static';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A story by what the index of a Storybook says of it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** The static Storybook, served and open in a browser. */
export interface Storybook {
  readonly origin: string;
  readonly page: Page;
  readonly stories: readonly Entry[];
  /** What the browser has complained of so far, and what was asked for from elsewhere. */
  readonly complaints: readonly string[];
  /** Shows a story. Answers what went wrong; its play function has ended by then. */
  show(id: string): Promise<string | undefined>;
  /** What axe finds on the page, in words. */
  barriers(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What Storybook says in the page of stories. */
interface Preview {
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    on(event: string, listener: (detail?: unknown) => void): void;
    off(event: string, listener: (detail?: unknown) => void): void;
    emit(event: string, detail: object): void;
  };
}

const failures = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];

/** Runs in the page: changes to a story and waits until it stands there. */
async function change({ id, failures: bad }: { id: string; failures: string[] }): Promise<string | undefined> {
  const channel = (globalThis as unknown as Preview).__STORYBOOK_ADDONS_CHANNEL__;
  const outcome = new Promise<string | undefined>((resolve) => {
    const endings: (() => void)[] = [];
    const on = (event: string, listener: (detail?: unknown) => void): void => {
      channel.on(event, listener);
      endings.push(() => channel.off(event, listener));
    };
    const end = (result?: string): void => {
      endings.forEach((ending) => ending());
      resolve(result);
    };
    on('storyRendered', () => end());
    for (const event of bad) on(event, (detail) => end(`${event}: ${(detail as Error | undefined)?.message ?? ''}`));
  });
  channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  const result = await outcome;
  await document.querySelector('story-stage')?.ready;
  return result;
}

/** Builds the static Storybook unless that is done, and opens it. */
export async function openStorybook(browser: Browser): Promise<Storybook> {
  if (isStorybookStale()) {
    const build = buildStorybook();
    if (!(await build.done)) throw new Error(build.failure);
  }
  const handler = siteHandler({ mounts: [{ path: '/', folder, ownPolicy: true }] });
  const server = await listen({ port: 0, host: 'localhost', handler });
  const complaints: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(server.origin)) complaints.push(request.url());
  });
  const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
  const stories = Object.values(index.entries).filter(({ type }) => type === 'story');
  // Storybook's own accessibility panel would run at the same time.
  const ownPanelOff = 'globals=a11y.manual:!true';
  await page.goto(`${server.origin}/iframe.html?id=${stories[0]!.id}&viewMode=story&${ownPanelOff}`);
  await page.waitForFunction(() => document.querySelector('story-stage') !== null);
  await page.evaluate(axe);
  return {
    origin: server.origin,
    page,
    stories,
    complaints,
    show: (id) => page.evaluate(change, { id, failures }),
    barriers: () =>
      page.evaluate(async () => {
        const { axe: run } = globalThis as unknown as { axe: typeof import('axe-core') };
        // As in Storybook's own panel: a story is no whole page, so not everything stands in a landmark.
        const { violations } = await run.run(document.body, { rules: { region: { enabled: false } } });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
      }),
    async close() {
      await page.close();
      server.close();
    },
  };
}
