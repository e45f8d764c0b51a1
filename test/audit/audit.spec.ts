import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { auditSite, type Audit } from '../../src/audit/audit.ts';
import { severityOf } from '../../src/audit/finding.ts';
import { noBrowser, startBrowser, startServer, type TestServer } from '../fixtures/browser.ts';
import { serveSite } from './site.ts';

const longest = { timeout: 300_000 };

describe('An audit', { skip: noBrowser }, () => {
  let server: TestServer;
  let browser: Browser;
  let faulty: Audit;
  const audit = (path: string, pages = 0): Promise<Audit> =>
    auditSite({ browser, url: `${server.origin}${path}`, pages });
  const told = ({ findings }: Audit, kind: string): string[] =>
    findings.filter((it) => it.kind === kind).map(({ found }) => found.en.replaceAll(/:\d+/g, ''));

  before(async () => {
    [server, browser] = await Promise.all([serveSite(), startBrowser()]);
    faulty = await audit('/faulty.html', 1);
  }, longest);
  after(async () => {
    await browser.close();
    server.close();
  });

  it('finds nothing but notes on a site that keeps its policy', longest, async () => {
    const clean = await audit('/clean.html');
    assert.deepEqual(
      clean.findings.filter((it) => severityOf(it) !== 'info').map(({ found }) => found.en),
      [],
    );
    assert.deepEqual(
      clean.visits.map(({ phase }) => phase),
      ['before', 'refused', 'accepted'],
    );
  });

  it('finds what lies there before consent', () => {
    assert.deepEqual(told(faulty, 'before-consent'), [
      'cookie "_zw" (127.0.0.1) is there before anybody has consented: Visit statistics (statistics).',
    ]);
  });

  it('finds what is asked for after a refusal', () => {
    assert.deepEqual(told(faulty, 'after-refusal'), [
      'Request to zaehlwerk.example (http://zaehlwerk.example/count.gif) is there although everything is refused: Visit statistics (statistics).',
    ]);
  });

  it('finds what nobody has declared, on the pages it follows as well, and says that it cannot name it', () => {
    assert.deepEqual(told(faulty, 'not-declared').sort(), [
      'cookie "found-on-more" (127.0.0.1) is declared by no service. The policy names nobody it could belong to.',
      'local storage item "shadow <b>" (127.0.0.1) is declared by no service. The policy names nobody it could belong to.',
    ]);
    const [found] = faulty.findings.filter(({ found: { en } }) => en.includes('found-on-more'));
    assert.deepEqual(found?.pages, [`${server.origin}/more.html`]);
  });

  it('finds a lifetime that is longer than declared', () => {
    assert.deepEqual(told(faulty, 'longer-lifetime'), [
      'cookie "_zw" (127.0.0.1) stays longer than declared: 365 days, declared: 183 days (Visit statistics (statistics)).',
    ]);
  });

  it('tells the third countries of a host by the policy, and what was never seen', () => {
    assert.deepEqual(told(faulty, 'third-country'), [
      'Map (maps) was asked (northmap.example) and sends data to third countries: United States (EU-US Data Privacy Framework).',
    ]);
    assert.deepEqual(told(faulty, 'never-seen'), ['Sign-in (session): declared but not seen: sid, privacy-center*.']);
  });

  it('says in whose frame an undeclared host was asked', longest, async () => {
    assert.deepEqual(told(await audit('/strange-map.html'), 'not-declared'), [
      'Request to tiles.example (http://tiles.example/1.png) is declared by no service. It stands near: Map (maps).',
    ]);
  });

  it('says where an address leads to', longest, async () => {
    assert.equal((await audit('/moved')).landed, `${server.origin}/clean.html`);
  });

  it('says in words why a site does not open', async () => {
    const reasons: Readonly<Record<string, RegExp>> = {
      '/nowhere.html': /it answers with an error \(ERR_HTTP_RESPONSE_CODE_FAILURE\)$/,
      '/gone.html': /answers with 410 Gone$/,
      '/circle': /redirects in a circle \(ERR_TOO_MANY_REDIRECTS\)$/,
      '/plain.html': /has no <privacy-center>; give its policy with --policy FILE$/,
    };
    for (const [path, reason] of Object.entries(reasons))
      await assert.rejects(audit(path), ({ message }: Error) => reason.test(message), path);
    const closed = await startServer();
    closed.close();
    await assert.rejects(auditSite({ browser, url: closed.origin, pages: 0 }), /nobody answers there/);
    await assert.rejects(
      auditSite({ browser, url: server.origin.replace('http:', 'https:'), pages: 0 }),
      /its certificate or its encryption is broken/,
    );
  });
});
