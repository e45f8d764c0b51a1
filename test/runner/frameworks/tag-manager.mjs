import assert from 'node:assert/strict';

const address = 'https://www.googletagmanager.com/';

/** In a page: what a tag manager finds on the data layer when it is loaded, shortened. */
const stand = `globalThis.found = dataLayer.map((it) => (it[0] === 'consent' ? it[1] : it.event)).filter(Boolean);`;

/** Clicks through the page of the tag manager: nothing of Google before consent, and then the signals in their order. */
export async function visitTagManager(browser, origin) {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const asked = [];
  await page.route(`${address}**`, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: stand });
  });
  const layer = () => page.evaluate(() => globalThis.dataLayer.filter((it) => it.privacy).at(-1).privacy);

  await page.goto(origin);
  await page.locator('privacy-banner [data-action=refuse-all]').waitFor();
  await page.waitForFunction(() => globalThis.dataLayer?.some((it) => it.privacy));
  assert.equal((await layer())['google-analytics'], false);
  assert.deepEqual(asked, [], 'Google was asked before consent');

  await page.locator('privacy-banner [data-action=accept-all]').click();
  await page.waitForFunction(() => globalThis.found);
  assert.deepEqual(await page.evaluate(() => globalThis.found.slice(0, 3)), ['default', 'gtm.js', 'privacy-consent']);
  assert.equal((await layer())['google-analytics'], true);

  await page.reload();
  await page.waitForFunction(() => globalThis.found);
  const found = await page.evaluate(() => globalThis.found);
  assert.deepEqual(found, ['default', 'update', 'gtm.js', 'privacy-consent'], 'a visitor who comes back');
  assert.equal(asked.length, 2);
  await page.context().close();
}
