import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { noBrowser } from '../fixtures/browser.ts';
import { startStrictSite, type StrictSite } from './strict/site.ts';

describe('A part that does not arrive', { skip: noBrowser }, () => {
  let site: StrictSite;

  before(async () => {
    site = await startStrictSite();
  });

  after(() => site.close());

  it('leaves the rights desk open and throws nothing into the page: what tells of its events', async () => {
    const { page, faults, close } = await site.open(
      '<script type="module" src="/dist/privacy-center.js"></script>',
      '<privacy-center policy-src="/policy.json"></privacy-center>',
    );
    await page.route('**/parts/desk-announcer-*', (route) => route.abort());
    const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
    await page.locator('privacy-banner [data-action=refuse-all]').click();
    await page.evaluate(() => (location.hash = '#privacy-rights'));
    await page.locator('privacy-rights').waitFor();
    await warned;
    assert.deepEqual(faults, []);
    await close();
  });
});
