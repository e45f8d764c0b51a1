import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { auditSite, type Audit } from '../../src/audit/audit.ts';
import { severityOf } from '../../src/audit/finding.ts';
import { noBrowser, startBrowser } from '../fixtures/browser.ts';
import { serveWebsite } from '../fairness/site.ts';

const longest = { timeout: 300_000 };

describe('The demo website', { skip: noBrowser }, () => {
  let audit: Audit;
  let end = (): void => undefined;
  before(async () => {
    const [site, browser] = await Promise.all([serveWebsite(), startBrowser()]);
    end = () => {
      void browser.close();
      site.close();
    };
    audit = await auditSite({ browser, url: `${site.origin}/website/de/kontakt.html`, pages: 4 });
  }, longest);
  after(() => end());

  it('does what its policy says, and nothing else', () => {
    assert.deepEqual(
      audit.findings.filter((it) => severityOf(it) !== 'info').map(({ found }) => found.en),
      [],
    );
  });

  it('is asked for its services after "accept all" alone', () => {
    const asked = (phase: string): number =>
      audit.traces.filter(({ item, phases }) => !item && phases.some((it) => it === phase)).length;
    assert.deepEqual([asked('before'), asked('refused')], [0, 0]);
    assert.ok(asked('accepted') > 8);
  });
});
