import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { renderFooter, renderNotice } from '../../src/server/index.ts';
import { noBrowser } from '../fixtures/browser.ts';
import { startStrictSite, type StrictSite } from './strict/site.ts';

const policy = readFileSync('demo/policies/marketplace.json', 'utf8');
/** In a page: what comes after what the server has written. */
const load = "import('/dist/privacy-center.js')";

describe('a page that a server has written, under a strict content policy', { skip: noBrowser }, () => {
  let site: StrictSite;

  before(async () => {
    site = await startStrictSite();
  });

  after(() => site.close());

  it('keeps the links of its footer where they are when the element comes', async () => {
    const footer = await renderFooter(policy, 'en');
    const { page, faults, close } = await site.open(
      '',
      `<privacy-center policy-src="/policy.json"><privacy-footer>${footer}</privacy-footer></privacy-center>`,
    );
    const link = page.getByRole('link', { name: 'Privacy settings' });
    const place = await link.boundingBox();
    await page.evaluate(load);
    await page.locator('privacy-center > privacy-footer [part=state]').waitFor();
    assert.deepEqual(await link.boundingBox(), place);
    await page.locator('privacy-banner [data-action=refuse-all]').click();
    await link.click();
    await page.locator('privacy-settings').waitFor();
    assert.deepEqual(faults, []);
    await close();
  });

  it('shows the whole notice before the element does, which then takes its place', async () => {
    const notice = await renderNotice(policy, 'en');
    const { page, faults, close } = await site.open(
      '',
      `<privacy-center policy-src="/policy.json"></privacy-center><privacy-notice>${notice}</privacy-notice>`,
    );
    const written = await page.locator('privacy-notice > div').elementHandle();
    assert.match((await written?.innerText()) ?? '', /Teilehafen Europe GmbH/);
    await page.evaluate(load);
    await page.locator('privacy-notice [role=search]').waitFor();
    await written?.waitForElementState('hidden');
    assert.deepEqual(faults, []);
    await close();
  });
});
