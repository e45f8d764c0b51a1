import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { measureFairness, type Report } from '../../src/fairness/measure.ts';
import { countFair, humanReport } from '../../src/fairness/report.ts';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';
import { serveWebsite } from './site.ts';

/** 18 layouts of a page with 34 services, on a machine that has more to do. */
const longest = { timeout: 900_000 };

describe('The demo website, in every layout', { skip: noBrowser }, () => {
  let report: Report;
  let end = (): void => undefined;
  before(async () => {
    const [site, browser] = await Promise.all([serveWebsite(), startBrowser()]);
    end = () => {
      void browser.close();
      site.close();
    };
    report = await measureFairness({ browser, url: `${site.origin}/website/de/kontakt.html` });
  }, longest);
  after(() => end());

  it('keeps all 28 rules of fairness', () => {
    assert.equal(
      `${countFair(report)} of ${report.results.length}`,
      '28 of 28',
      humanReport(report, (_, text) => text),
    );
  });

  it('is measured in German and English', () => {
    assert.deepEqual(report.languages, ['de', 'en']);
  });
});
