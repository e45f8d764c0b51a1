import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { measureFairness } from '../../src/fairness/measure.ts';
import { rules } from '../../src/fairness/rules.ts';
import { noBrowser, startBrowser, type TestServer } from '../fixtures/browser.ts';
import { serveFixtures } from './site.ts';

const fixtures = globSync('f??-*.html', { cwd: 'test/fairness/fixtures' });
const fixtureOf = (id: string): string | undefined => fixtures.find((file) => file.startsWith(id.toLowerCase()));

describe('A center that is unfair in one way', { skip: noBrowser }, () => {
  let server: TestServer;
  let browser: Browser;
  before(async () => {
    [server, browser] = await Promise.all([serveFixtures(), startBrowser()]);
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const rule of rules) {
    it(`breaks the rule ${rule.id} ${rule.name}`, async () => {
      const file = fixtureOf(rule.id);
      assert.ok(file, `there is a fixture for ${rule.id}`);
      const report = await measureFairness({ browser, url: `${server.origin}/${file}`, rules: [rule], quick: true });
      const [result] = report.results;
      assert.equal(result?.outcome, 'unfair', result?.why);
      assert.deepEqual(
        result.findings.filter(({ found }) => found.includes('could not be measured')),
        [],
      );
    });
  }
});
