import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Center } from '../../src/center.ts';
import type { Cleaning } from '../../src/stores/cleaning.ts';
import { noBrowser, startBrowser, startServer, type TestServer } from '../fixtures/browser.ts';

declare global {
  var center: Center;
  var connectCleaner: () => void;
}

describe('the cookie cleaner', { skip: noBrowser }, () => {
  let browser: Browser;
  let server: TestServer;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['test/integrations/cookie-cleaner/entry.ts'],
      bundle: true,
      format: 'esm',
      write: false,
      loader: { '.json': 'json' },
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    [browser, server] = await Promise.all([startBrowser(), startServer()]);
    server.replies.set('/entry.js', outputFiles[0]!.text);
    const body = '<!doctype html><title>Shop</title><script type="module" src="/entry.js"></script>';
    const headers = { 'set-cookie': 'session=1; HttpOnly; Path=/' };
    for (const path of ['/', '/shop/basket']) server.replies.set(path, { body, headers });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await open(`http://www.shop.example:${new URL(server.origin).port}/shop/basket`);
  });

  afterEach(() => context.close());

  async function open(address: string): Promise<void> {
    await page.goto(address);
    await page.waitForFunction(() => globalThis.center?.$policy.get().status === 'ready');
    await page.evaluate(() => center.acceptAll());
  }

  const setCookies = (...texts: string[]): Promise<void> =>
    page.evaluate((all) => all.forEach((text) => (document.cookie = text)), texts);

  /** Withdraws and answers what was reported. */
  const withdraw = (...services: string[]): Promise<Cleaning> =>
    page.evaluate(
      (ids) =>
        new Promise<Cleaning>((resolve) => {
          center.$cleaning.listen((cleaning) => cleaning && resolve(cleaning));
          center.withdraw(ids);
        }),
      services,
    );
  const cookies = async (): Promise<string[]> => (await context.cookies()).map(({ name }) => name).sort();
  const leftover = ({ leftovers }: Cleaning, name: string): string | undefined =>
    leftovers.find((it) => it.name === name)?.reason;

  it('deletes a cookie of the host, of each parent domain and of each path', async () => {
    await setCookies(
      '_ga=1; path=/',
      '_ga=2; path=/shop',
      '_ga=3; path=/shop/basket',
      '_ga=4; path=/; domain=www.shop.example',
      '_ga=5; path=/shop/; domain=shop.example',
      '_ga_X1=6; path=/; domain=shop.example',
      'kept=7; path=/',
    );
    const cleaning = await withdraw('analytics');
    assert.deepEqual(await cookies(), ['kept', 'session']);
    assert.deepEqual([...cleaning.deleted].sort(), ['_ga', '_ga_X1']);
  });

  it('says what it cannot see or reach, and claims nothing about it', async () => {
    const cleaning = await withdraw('analytics');
    assert.equal(leftover(cleaning, 'session'), 'http-only');
    assert.equal(leftover(cleaning, 'IDE'), 'third-party');
    assert.equal(leftover(cleaning, 'shelf'), 'other-path');
    assert.deepEqual(cleaning.deleted, []);
    assert.ok((await cookies()).includes('session'));
  });

  it('deletes a cookie of a path that the policy names, though it cannot be seen here', async () => {
    await setCookies('shelf=1; path=/shelf');
    await withdraw('analytics');
    assert.ok(!(await cookies()).includes('shelf'));
  });

  it('leaves what an allowed service has declared as well, and says so', async () => {
    await setCookies('_shared=1; path=/');
    const cleaning = await withdraw('analytics');
    assert.equal(leftover(cleaning, '_shared'), 'in-use');
    assert.ok((await cookies()).includes('_shared'));
    await withdraw('ads');
    assert.ok(!(await cookies()).includes('_shared'));
  });

  it('says that a cookie is still there when the browser does not let it be deleted', async () => {
    await page.evaluate(() => {
      Object.defineProperty(document, 'cookie', { get: () => '_ga=1', set: () => undefined });
    });
    const cleaning = await withdraw('analytics');
    assert.equal(leftover(cleaning, '_ga'), 'kept');
    assert.deepEqual(cleaning.deleted, []);
  });

  it('deletes storage items, databases and caches, and never its own record', async () => {
    // Caches are for secure origins; this machine is one.
    await open(server.origin);
    await page.evaluate(async () => {
      await Promise.all(['analytics-1', 'pages'].map((name) => caches.open(name)));
      localStorage.setItem('helper', '1');
      localStorage.setItem('privacy-center.shop', 'record');
      sessionStorage.setItem('helper-2', '1');
      sessionStorage.setItem('other', '1');
      await new Promise((resolve) => {
        indexedDB.open('analytics-db').onsuccess = function () {
          this.result.close();
          resolve(undefined);
        };
      });
    });
    const cleaning = await withdraw('analytics');
    assert.deepEqual([...cleaning.deleted].sort(), ['analytics-1', 'analytics-db', 'helper', 'helper-2']);
    const left = await page.evaluate(async () => [
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      (await indexedDB.databases()).length,
      await caches.keys(),
    ]);
    assert.deepEqual(left, [['privacy-center.shop'], ['other'], 0, ['pages']]);
  });

  it('says that a database is still there while a script has it open', async () => {
    await page.evaluate(
      () => new Promise((resolve) => (indexedDB.open('analytics-db').onsuccess = () => resolve(undefined))),
    );
    assert.equal(leftover(await withdraw('analytics'), 'analytics-db'), 'kept');
  });

  it('names the services whose scripts go on running until the page is loaded anew', async () => {
    const cleaning = await withdraw('analytics', 'ads');
    assert.deepEqual(cleaning.services, ['analytics', 'ads']);
    assert.deepEqual(cleaning.running, ['analytics']);
  });

  it('deletes nothing of a service that is allowed again before it begins', async () => {
    await setCookies('_ga=1; path=/');
    await page.evaluate(async () => {
      center.withdraw(['analytics']);
      center.choose({ analytics: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    assert.ok((await cookies()).includes('_ga'));
  });

  describe('on a page by https', () => {
    const secure = '; Secure; SameSite=None';
    const partitions = async (): Promise<unknown[]> =>
      (await context.cookies())
        .filter(({ httpOnly }) => !httpOnly)
        .map(({ name, partitionKey }) => [name, partitionKey !== undefined])
        .sort();

    beforeEach(async () => {
      // What the test server says, as if it came by https.
      await context.route('https://*.example/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        const { body } = await route
          .fetch({ url: `${server.origin}${pathname}` })
          .then(async (it) => ({ body: await it.text() }));
        return route.fulfill({ body, contentType: pathname.endsWith('.js') ? 'text/javascript' : 'text/html' });
      });
      server.replies.set('/frame', `<script>document.cookie = 'IDE=1; Path=/${secure}; Partitioned'</script>`);
      await open('https://www.shop.example/shop/basket');
    });

    it('deletes a partitioned cookie, and the one of the same name that is not', async () => {
      await setCookies(
        `_ga=1; Path=/${secure}; Partitioned`,
        `_ga=2; Path=/${secure}`,
        `_ga_X1=3; Path=/; Domain=shop.example${secure}; Partitioned`,
      );
      assert.deepEqual(await partitions(), [
        ['_ga', false],
        ['_ga', true],
        ['_ga_X1', true],
      ]);
      const cleaning = await withdraw('analytics');
      assert.deepEqual(await partitions(), []);
      assert.deepEqual([...cleaning.deleted].sort(), ['_ga', '_ga_X1']);
    });

    it('says of a partitioned cookie of a foreign frame that it is another domain’s', async () => {
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const frame = document.createElement('iframe');
            frame.src = 'https://ads.example/frame';
            frame.addEventListener('load', resolve);
            document.body.append(frame);
          }),
      );
      assert.deepEqual(await partitions(), [['IDE', true]]);
      assert.equal(leftover(await withdraw('analytics'), 'IDE'), 'third-party');
      assert.deepEqual(await partitions(), [['IDE', true]]);
    });
  });

  it('looks again on the next page, and reports what had come back', async () => {
    await withdraw('analytics');
    await setCookies('_ga=back; path=/');
    const cleaning = await page.evaluate(
      () =>
        new Promise<Cleaning>((resolve) => {
          center.closeCleaning();
          center.$cleaning.listen((report) => report && resolve(report));
          connectCleaner();
        }),
    );
    assert.deepEqual(cleaning.deleted, ['_ga']);
    assert.ok(!(await cookies()).includes('_ga'));
  });

  it('reports nothing on the next page when nothing had come back', async () => {
    await withdraw('analytics');
    const report = await page.evaluate(async () => {
      center.closeCleaning();
      connectCleaner();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return center.$cleaning.get();
    });
    assert.equal(report, undefined);
  });
});
