import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { renderFooter, renderNotice } from '../../src/server/index.ts';
import { noBrowser } from '../fixtures/browser.ts';
import { startStrictSite, type StrictSite } from './strict/site.ts';

const policy = readFileSync('demo/policies/marketplace.json', 'utf8');
const css = { 'content-type': 'text/css' };
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

  it('shows a footer in a shadow root as it will look, and the element takes its place', async () => {
    site.server.replies.set('/footer.css', { body: readFileSync('dist/footer.css', 'utf8'), headers: css });
    const footer = await renderFooter(policy, 'en', { styleSheet: '/footer.css' });
    const { page, faults, close } = await site.open(
      '',
      `<privacy-center policy-src="/policy.json"><privacy-footer>${footer}</privacy-footer></privacy-center>`,
    );
    const look = (): Promise<readonly string[]> =>
      page.locator('privacy-center > privacy-footer li > *').evaluateAll((links) =>
        links.map((link) => {
          const { left, top, width, height } = link.getBoundingClientRect();
          const { color, font, textDecorationLine } = getComputedStyle(link);
          const place = [left, top, width, height].map((it) => it.toFixed(1));
          return [link.textContent?.trim(), ...place, color, font, textDecorationLine].join(' ');
        }),
      );
    const written = await look();
    assert.match(written[0] ?? '', /^Privacy settings .* underline$/);
    await page.evaluate(load);
    await page.locator('privacy-center > privacy-footer [data-view=settings]').waitFor();
    assert.deepEqual(await look(), written);
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
