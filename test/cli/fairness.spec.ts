import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findEngine } from '../runner/engines.mjs';
import { serveFixtures } from '../fairness/site.ts';
import { noBrowser, type TestServer } from '../fixtures/browser.ts';
import { run } from './memory-io.ts';

const program = findEngine('chromium').path ?? '';

describe('privacy-center fairness', { skip: noBrowser }, () => {
  let server: TestServer;
  before(async () => {
    server = await serveFixtures();
  });
  after(() => server.close());

  const fairness = (page: string, ...more: string[]) =>
    run({}, ['fairness', `${server.origin}/${page}`, '--quick', '--browser', program, ...more]);

  it('exits with 1 where a rule is broken, and ends with the sum', async () => {
    const { code, out } = await fairness('f04-smaller-refusal.html', '--only', 'F04,F07');
    assert.equal(code, 1);
    assert.match(out, /✗ F04 /);
    assert.match(out, /✓ F07 /);
    assert.match(out, /\n1 of 2\n$/);
  });

  it('exits with 0 where none is, and writes JSON', async () => {
    const { code, out } = await fairness(
      'f04-smaller-refusal.html',
      '--only',
      'F01',
      '--format',
      'json',
      '--lang',
      'en',
    );
    assert.equal(code, 0);
    assert.deepEqual((JSON.parse(out) as { languages: unknown; fair: unknown }).languages, ['en']);
  });

  it('says in one line why a page cannot be measured, and exits with 2', async () => {
    const nothing = await fairness('spoil.js');
    assert.equal(nothing.code, 2);
    assert.match(nothing.err, /has no <privacy-center>$/);
    const address = await run({}, ['fairness', 'shop.example']);
    assert.deepEqual([address.code, address.out], [2, '']);
    const rule = await run({}, ['fairness', 'https://shop.example', '--only', 'F99']);
    assert.match(rule.err, /no rule "F99"/);
  });

  it('says how to get a browser where the one that was given does not start', async () => {
    const { code, err } = await run({}, [
      'fairness',
      `${server.origin}/f01-no-refusal.html`,
      '--browser',
      '/nowhere/chromium',
    ]);
    assert.equal(code, 2);
    assert.match(err, /npx playwright-core install chromium/);
  });
});
