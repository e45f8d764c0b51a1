import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { writeRecord } from '../../src/stores/consent/record.ts';
import { noBrowser, startBrowser, startServer, type TestServer } from '../fixtures/browser.ts';

const version = '2026-11-01';
const tag = `<script src="/privacy-gate.js" data-policy-id="shop" data-policy-version="${version}"></script>`;
const gated = (code: string, attributes = ''): string =>
  `<script type="text/plain" data-service="map" ${attributes}>${code}</script>`;
const say = (word: string): string => `(globalThis.said ??= []).push('${word}');`;

const stored = writeRecord(
  {
    id: 'r',
    subject: 's',
    version,
    decisions: new Map([['map', { granted: true, at: 0, until: Date.now() + 86_400_000, facts: '' }]]),
    events: [],
  },
  'shop',
);

declare global {
  /** What the scripts of a test page say that they have run. */
  var said: string[] | undefined;
}

describe('the script for <head>', { skip: noBrowser }, () => {
  let browser: Browser;
  let server: TestServer;
  let page: Page;
  let warnings: string[];
  let errors: string[];

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/gate/script.ts'],
      bundle: true,
      format: 'iife',
      write: false,
    });
    [browser, server] = await Promise.all([startBrowser(), startServer()]);
    server.replies.set('/privacy-gate.js', outputFiles[0]!.text);
    server.replies.set('/map.js', say('map.js'));
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    [warnings, errors] = [[], []];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript((text) => localStorage.setItem('privacy-center.shop', text), stored);
    server.requests.length = 0;
  });

  afterEach(() => page.close());

  const open = async (head: string, body = '', policy = ''): Promise<void> => {
    const headers: Record<string, string> = policy ? { 'content-security-policy': policy } : {};
    server.replies.set('/', { body: `<!doctype html><head>${head}</head><body>${body}`, headers });
    await page.goto(server.origin);
  };
  const said = async (count: number): Promise<readonly string[]> => {
    await page.waitForFunction((wanted) => (globalThis.said?.length ?? 0) >= wanted, count);
    return page.evaluate(() => globalThis.said ?? []);
  };

  it('answers in the same task, before there is a body', async () => {
    await open(`${tag}<script>said = [String(privacyGate.allows('map')), String(privacyGate.allows('ads'))]</script>`);
    assert.deepEqual(await said(2), ['true', 'false']);
  });

  it('opens what the body holds', async () => {
    await open(tag, `${gated(say('inline'))}${gated('', 'data-src="/map.js"')}`);
    assert.deepEqual(await said(2), ['inline', 'map.js']);
  });

  it('does not run a script of which only the first half has come', async () => {
    let finish = (): void => undefined;
    server.replies.set('/', (response) => {
      const half = `<!doctype html><head>${tag}</head><body><p>First</p><script type="text/plain" data-service="map">${say('half')}`;
      // Long enough for the parser to begin with it.
      response.write(half + ' '.repeat(80_000));
      finish = () => response.end(`${say('whole')}</script>`);
    });
    await page.goto(server.origin, { waitUntil: 'commit' });
    await page.waitForSelector('script[data-service]', { state: 'attached' });
    assert.deepEqual(await page.evaluate(() => globalThis.said ?? []), []);
    finish();
    assert.deepEqual(await said(2), ['half', 'whole']);
  });

  it('carries the nonce over', async () => {
    const code = gated(say('inline'), 'nonce="abc"') + gated('', 'data-src="/map.js" nonce="abc"');
    await open(tag.replace('<script', '<script nonce="abc"'), code, "script-src 'nonce-abc'");
    assert.deepEqual(await said(2), ['inline', 'map.js']);
    assert.deepEqual(errors, []);
  });

  it('works where scripts must come from a trusted policy', async () => {
    const policy = "script-src 'self' 'nonce-abc'; require-trusted-types-for 'script'; trusted-types privacy-gate";
    await open(tag, gated(say('inline'), 'nonce="abc"') + gated('', 'data-src="/map.js"'), policy);
    assert.deepEqual(await said(2), ['inline', 'map.js']);
    assert.deepEqual([warnings, errors], [[], []]);
  });

  it('leaves the page alone where its trusted policy is forbidden', async () => {
    const policy = "script-src 'self' 'nonce-abc'; require-trusted-types-for 'script'; trusted-types other";
    const next = `<script nonce="abc">${say('page')}</script>`;
    await open(tag, gated('', 'data-src="/map.js"') + next, policy);
    assert.deepEqual(await said(1), ['page']);
    assert.ok(!server.requests.includes('/map.js'));
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, 1);
  });

  it('leaves the page alone when a content blocker stops a gated script', async () => {
    await page.route('**/map.js', (route) => route.abort('blockedbyclient'));
    await open(tag, `${gated('', 'data-src="/map.js"')}${gated(say('next'))}<script>${say('page')}</script>`);
    assert.deepEqual(await said(2), ['page', 'next']);
    assert.deepEqual(errors, []);
  });

  it('leaves everything shut when a content blocker stops the gate', async () => {
    await page.route('**/privacy-gate.js', (route) => route.abort('blockedbyclient'));
    const frame = '<iframe title="Map" data-service="map" data-src="/map.html"></iframe>';
    await open(tag, `${gated('', 'data-src="/map.js"')}${frame}<script>${say('page')}</script>`);
    assert.deepEqual(await said(1), ['page']);
    assert.deepEqual(server.requests, ['/']);
  });

  it('lets a gated script throw into the page, and goes on', async () => {
    await open(tag, `${gated('throw new Error("tag")')}${gated(say('next'))}`);
    assert.deepEqual(await said(1), ['next']);
    assert.deepEqual(errors, ['tag']);
  });

  it('keeps one gate when it stands in the page twice', async () => {
    const keep = '<script>first = privacyGate</script>';
    await open(`${tag}${keep}${tag}<script>said = [String(first === privacyGate)]</script>`, gated(say('once')));
    assert.deepEqual(await said(2), ['true', 'once']);
  });

  it('stays shut and says why when it is not told which policy', async () => {
    await open('<script src="/privacy-gate.js"></script>', gated(say('map')));
    assert.equal(await page.evaluate(() => globalThis.privacyGate?.allows('map')), false);
    assert.match(warnings[0] ?? '', /data-policy-id/);
    assert.equal(await page.evaluate(() => globalThis.said), undefined);
  });

  describe('with an address for the center', () => {
    const loading = tag.replace('></script>', ' data-center></script>');
    const footer = '<privacy-footer><a href="#privacy-settings">Privacy settings</a></privacy-footer>';
    const settled = JSON.stringify({ ...(JSON.parse(stored) as object), settled: [Date.now() + 86_400_000, 0] });
    const settle = async (): Promise<void> => {
      await page.addInitScript((text) => localStorage.setItem('privacy-center.shop', text), settled);
    };
    const center = '/privacy-center.js';
    const arrived = (): Promise<readonly string[]> => said(1);

    before(() => server.replies.set(center, say('center')));

    it('loads nothing while nothing is to be done', async () => {
      await settle();
      await open(loading, footer);
      assert.deepEqual(server.requests, ['/', '/privacy-gate.js']);
    });

    it('loads nothing for a footer that a server has written into its shadow root', async () => {
      await settle();
      await open(loading, footer.replace(/<a.*a>/, '<template shadowrootmode="open">$&</template>'));
      assert.deepEqual(server.requests, ['/', '/privacy-gate.js']);
    });

    it('loads the center that lies beside it where something is to be done', async () => {
      await open(loading, footer);
      assert.deepEqual(await arrived(), ['center']);
    });

    it('loads the center from where the page says', async () => {
      server.replies.set('/other/center.js', say('other'));
      await open(loading.replace('data-center', 'data-center="/other/center.js"'), footer);
      assert.deepEqual(await arrived(), ['other']);
    });

    const needs: Readonly<Record<string, string>> = {
      'a root without links': '<privacy-center></privacy-center>',
      'a footer without links': '<privacy-footer></privacy-footer>',
      'an embed, whatever is in it': '<privacy-embed service="map"><a href="/map">Map</a></privacy-embed>',
      'a service that the record says nothing about': gated(say('stripe')).replace('"map"', '"stripe"'),
    };
    for (const [what, markup] of Object.entries(needs)) {
      it(`loads the center for ${what}`, async () => {
        await settle();
        await open(loading, markup);
        assert.deepEqual(await arrived(), ['center']);
      });
    }

    it('loads the center for an element that is added later', async () => {
      await settle();
      await open(loading, footer);
      await page.evaluate(() => document.body.append(document.createElement('privacy-notice')));
      assert.deepEqual(await arrived(), ['center']);
    });

    it('loads the center once a link to a view is followed', async () => {
      await settle();
      await open(loading, footer);
      await page.getByRole('link').click();
      assert.deepEqual(await arrived(), ['center']);
    });

    it('needs no more than its own nonce, and no trusted address', async () => {
      const policy = "script-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types other";
      await open(loading.replace('<script', '<script nonce="abc"'), footer, policy);
      assert.deepEqual(await arrived(), ['center']);
      assert.deepEqual([warnings, errors], [[], []]);
    });

    it('says so, and leaves the page alone, when the center does not come', async () => {
      await page.route(`**${center}`, (route) => route.abort());
      await open(`${loading}<script>${say('page')}</script>`, footer);
      assert.deepEqual(await said(1), ['page']);
      await page.waitForLoadState('networkidle');
      assert.match(warnings.join(), /privacy-gate/);
      assert.deepEqual(errors, []);
    });
  });

  it('stays shut rather than take its settings from an image that others wrote into the page', async () => {
    server.replies.set('/evil.js', say('evil'));
    const settings = 'data-policy-id="other" data-policy-version="1" data-center="/evil.js"';
    // An element of that name stands in the place of what the browser says of the running script.
    const comment = `<img name="currentScript" alt="" ${settings}>`;
    await open('', `${comment}${tag}<script>said = [String(privacyGate.allows('map'))]</script>`);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await said(1), ['false']);
    assert.ok(!server.requests.includes('/evil.js'));
    assert.match(warnings[0] ?? '', /privacy-gate: no data-policy-id/);
  });

  it('requests nothing of its own', async () => {
    await open(tag, '<p>Page</p>');
    assert.deepEqual(server.requests, ['/', '/privacy-gate.js']);
  });
});
