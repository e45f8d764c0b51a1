import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serveSite, sitePolicy } from '../audit/site.ts';
import { noBrowser, type TestServer } from '../fixtures/browser.ts';
import { findEngine } from '../runner/engines.mjs';
import { run } from './memory-io.ts';

const program = findEngine('chromium').path ?? '';
const longest = { timeout: 300_000 };

describe('privacy-center audit', { skip: noBrowser }, () => {
  let server: TestServer;
  before(async () => {
    server = await serveSite();
  }, longest);
  after(() => server.close());

  const audit = (path: string, ...more: string[]) =>
    run({ 'policy.json': sitePolicy }, [
      'audit',
      `${server.origin}${path}`,
      '--browser',
      program,
      '--pages',
      '0',
      ...more,
    ]);

  it('exits with 1 where there is an error, writes JSON, and tells meanwhile where it is', longest, async () => {
    const { code, out, err } = await audit('/more.html', '--policy', 'policy.json', '--format', 'json');
    const report = JSON.parse(out) as { errors: number; findings: { kind: string; severity: string }[] };
    assert.deepEqual([code, report.errors, report.findings[0]?.kind], [1, 1, 'not-declared']);
    assert.match(err, /^first look: http[^\n]+\nbefore an answer: http/);
  });

  it('visits a page without a center by the buttons it is told, and says which visit is missing', longest, async () => {
    const { code, out } = await audit('/plain.html', '--policy', 'policy.json', '--accept', '#yes');
    assert.equal(code, 0);
    assert.match(out, /warning {2}A visit is missing \(not-visited\)\n[^]*- Not visited: after "refuse all"\./);
    assert.match(out, /\n0 errors, 1 warning, \d notes?\n$/);
    const strict = await audit('/plain.html', '--policy', 'policy.json', '--accept', '#yes', '--strict');
    assert.equal(strict.code, 1);
  });

  it('writes one HTML file in German that needs nothing else and takes no markup from the site', longest, async () => {
    const { code, files } = await audit('/faulty.html', '--format', 'html', '--lang', 'de', '--out', 'audit.html');
    const html = files.get('audit.html') ?? '';
    assert.equal(code, 1);
    assert.match(html, /^<!doctype html>\n<html lang="de">/);
    assert.match(html, /Cookie „_zw“ \(127\.0\.0\.1\) ist da, bevor jemand eingewilligt hat/);
    assert.match(html, /„shadow &lt;b&gt;“/);
    assert.doesNotMatch(html, /<script|<img|<link|shadow <b>/);
  });

  it('says in one line what is wrong with its arguments, and exits with 2', async () => {
    const address = await run({}, ['audit', 'shop.example']);
    assert.deepEqual([address.code, address.out], [2, '']);
    assert.match(address.err, /audit: "shop.example" is no address/);
    assert.equal((await run({}, ['audit', 'https://shop.example', '--pages', 'many'])).code, 2);
    assert.equal((await run({}, ['audit', 'https://shop.example', '--policy', 'nowhere.json'])).code, 2);
  });

  it('says how to get a browser where none starts', async () => {
    const { code, err } = await audit('/clean.html', '--browser', '/nowhere/chromium');
    assert.equal(code, 2);
    assert.match(err, /no Chromium starts[^]*npx playwright-core install chromium/);
  });
});
