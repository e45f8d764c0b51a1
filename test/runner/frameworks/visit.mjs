import assert from 'node:assert/strict';

/** A page that says what it hears: the example apps show whether videos may run, and the act of the last answer. */
async function open(browser, origin) {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (it) => {
    if (/content security policy|trusted ?(html|script|type)|hydrat/i.test(it.text())) problems.push(it.text());
  });
  await page.goto(origin);
  return {
    page,
    problems,
    says: (id, text) => page.locator(`#${id}`).filter({ hasText: text }).waitFor(),
    choose: (action) => page.locator(`privacy-banner [data-action=${action}]`).click(),
  };
}

/** What the app says is what the visitor chose; the banner asks once. */
async function refuseAndSwitch(browser, origin) {
  const { page, problems, says, choose } = await open(browser, origin);
  await says('answer', 'none');
  await choose('refuse-all');
  await says('answer', 'refuse-all');
  await says('videos', 'off');

  await page.reload();
  // A link that the page has written, or the footer's own button.
  const way = page.getByRole('link', { name: 'Privacy settings' });
  await way.or(page.getByRole('button', { name: 'Privacy settings' })).click();
  assert.equal(await page.locator('privacy-banner [data-action]').count(), 0, 'the banner asks again');
  await page.getByRole('switch', { name: 'YouTube' }).click();
  await page.locator('privacy-settings [data-action=save]').click();
  await says('answer', 'save');
  await says('videos', 'on');

  await page.reload();
  await says('videos', 'on');
  await page.context().close();
  return problems;
}

async function accept(browser, origin) {
  const { page, problems, says, choose } = await open(browser, origin);
  await choose('accept-all');
  await says('answer', 'accept-all');
  await says('videos', 'on');
  await page.context().close();
  return problems;
}

/** Clicks through an example app: refuse, open the settings, switch one service on, come back; another visitor accepts. */
export async function visitApp(browser, origin) {
  const problems = [...(await refuseAndSwitch(browser, origin)), ...(await accept(browser, origin))];
  assert.deepEqual(problems, []);
}
