import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { kept, refuseAll, startPortals, violations, type Portals } from './fixture.ts';

describe('A customer in the portal', () => {
  let portals: Portals;
  before(async () => {
    portals = await startPortals();
  });
  beforeEach(async () => {
    for (const person of ['mara', 'daniel']) await portals.renew('customers', person);
  });
  after(() => portals.close());

  it('finds a refusal again on another device, and is asked nothing there', async () => {
    const office = await portals.openDevice();
    await office.open('/customer-portal/');
    await refuseAll(office);
    await office.signIn('Mara Lindqvist');
    await office.open('/customer-portal/privacy');
    await kept(office);

    const phone = await portals.openDevice({ width: 390 });
    await phone.open('/customer-portal/');
    await phone.page.locator('privacy-banner [part=banner]').waitFor();
    await phone.signIn('Mara Lindqvist');
    await phone.page.locator('privacy-banner [part=banner]').waitFor({ state: 'hidden' });
    await phone.open('/customer-portal/help');
    const chat = phone.page.locator('privacy-embed[service=online-chat]');
    await chat.locator('[part=placeholder]').waitFor();
    assert.deepEqual(phone.toThirdParties, []);
    await office.context.close();
    await phone.context.close();
  });

  it('allows a service on one device and takes it back on another: the newest answer counts on both', async () => {
    const office = await portals.openDevice();
    await office.open('/customer-portal/');
    await refuseAll(office);
    await office.signIn('Daniel Okafor');
    await office.open('/customer-portal/help');
    const chat = '[service=online-chat]';
    const proof = office.page.waitForResponse((answer) => answer.url().endsWith('/receiver/records'));
    await office.page.locator(`${chat} .choice`).nth(1).click();
    assert.equal((await proof).status(), 200, 'the receiver has the proof of the consent');
    await office.page.frameLocator(`${chat} iframe`).getByRole('log').waitFor();

    const phone = await portals.openDevice();
    await phone.open('/customer-portal/');
    await phone.signIn('Daniel Okafor');
    await phone.open('/customer-portal/help');
    await phone.page.frameLocator(`${chat} iframe`).getByRole('log').waitFor();
    await phone.open('/customer-portal/privacy');
    await phone.page.locator(`privacy-settings ${chat} input[type=checkbox]`).click();
    await phone.page.locator('privacy-settings [data-action=save]').click();
    await phone.open('/customer-portal/help');
    await phone.page.locator(`${chat} [part=placeholder]`).waitFor();

    await office.open('/customer-portal/help');
    await office.page.locator(`${chat} [part=placeholder]`).waitFor();
    await office.context.close();
    await phone.context.close();
  });

  it('finds the own choices, not those of whoever was signed in before', async () => {
    const own = await portals.openDevice();
    await own.open('/customer-portal/');
    await refuseAll(own);
    await own.signIn('Daniel Okafor');
    await own.open('/customer-portal/privacy');
    await kept(own);

    const shared = await portals.openDevice();
    const banner = shared.page.locator('privacy-banner [part=banner]');
    await shared.open('/customer-portal/');
    await shared.signIn('Mara Lindqvist');
    await banner.waitFor();
    await shared.page.getByRole('button', { name: 'Abmelden', exact: true }).click();
    await shared.signIn('Daniel Okafor');
    await banner.waitFor({ state: 'hidden' });
    await own.context.close();
    await shared.context.close();
  });

  it('refuses in one portal, and the other portal knows it', async () => {
    const device = await portals.openDevice();
    await device.open('/customer-portal/');
    await refuseAll(device);
    await device.open('/supplier-portal/');
    await device.page.locator('privacy-footer [part=state]', { hasText: '0 of 20' }).waitFor();
    assert.equal(await device.page.locator('privacy-banner [part=banner]').count(), 0);
    await device.context.close();
  });

  it('switches the language of portal and privacy center together, and finds it so again', async () => {
    const device = await portals.openDevice({ language: 'en' });
    const { page } = device;
    await device.open('/customer-portal/');
    await refuseAll(device);
    await device.signIn('Mara Lindqvist');
    await page.getByRole('heading', { name: 'Guten Tag, Mara Lindqvist' }).waitFor();
    await page.locator('.languages').getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Good to see you, Mara Lindqvist' }).waitFor();
    await page.locator('privacy-footer').getByText('Privacy settings').waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.match(await page.title(), /^Overview – Teilehafen Customer portal$/);
    await page.reload();
    await page.getByRole('heading', { name: 'Good to see you, Mara Lindqvist' }).waitFor();
    await page.locator('.languages').getByRole('button', { name: 'Deutsch' }).click();
    await page.locator('privacy-footer').getByText('Privatsphäre-Einstellungen').waitFor();
    await device.context.close();
  });

  it('pays by card: the payment service is loaded only then, is always on, and says why', async () => {
    const device = await portals.openDevice();
    const { page } = device;
    await device.open('/customer-portal/');
    await refuseAll(device);
    await device.signIn('Daniel Okafor');
    await device.open('/customer-portal/orders/B-5196/pay');
    await page.getByRole('radio', { name: 'Invoice' }).click();
    await page.getByRole('button', { name: 'Pay by invoice' }).waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('privacy-embed').count(), 0);
    assert.deepEqual(device.toThirdParties, []);
    await page.getByRole('radio', { name: 'Card' }).click();
    const stripe = page.locator('privacy-service[service=stripe]');
    await stripe.getByText('Always on', { exact: true }).waitFor();
    await stripe.getByText('You want to pay by card.').waitFor();
    assert.equal(await stripe.getByRole('switch').count(), 0);
    // It loads when it comes into sight.
    await page.locator('privacy-embed iframe').scrollIntoViewIfNeeded();
    await page.frameLocator('privacy-embed iframe').locator('button', { hasText: '€1,056.72' }).click();
    await page.getByRole('status').filter({ hasText: 'Thank you, that is settled.' }).waitFor();
    await page.locator('.badge', { hasText: 'Paid by card' }).waitFor();
    assert.ok(device.toThirdParties.every((path) => /^\/(stripe|frame|collect)/.test(path)));
    await device.context.close();
  });

  it('asks for a quote and orders from another one', async () => {
    const device = await portals.openDevice();
    const { page } = device;
    await device.open('/customer-portal/');
    await refuseAll(device);
    await device.signIn('Daniel Okafor');
    await page.getByRole('link', { name: 'Request a quote' }).click();
    await page.getByLabel('What is it called?').fill('Motor mount <b>left</b>');
    await page.getByRole('button', { name: 'Send request' }).click();
    await page.getByRole('heading', { name: 'Motor mount <b>left</b>' }).waitFor();
    await page.locator('.badge', { hasText: 'Being checked' }).waitFor();

    await device.open('/customer-portal/quotes/A-2298');
    await page.getByRole('radio', { name: '20 pieces' }).click();
    await page.getByRole('button', { name: 'Order' }).click();
    await page.getByText('the order is on its way to the workshop').waitFor();
    assert.match(page.url(), /\/orders\/B-62298$/);
    await page.locator('.way [aria-current=step]', { hasText: 'Ordered' }).waitFor();
    await device.context.close();
  });

  it('finds the own address in the newsletter desk, and nothing of it after signing out', async () => {
    const device = await portals.openDevice();
    const { page } = device;
    await device.open('/customer-portal/');
    await refuseAll(device);
    await device.signIn('Daniel Okafor');
    await device.open('/customer-portal/subscriptions');
    const email = page.getByLabel('E-mail address that the newsletters go to');
    await email.waitFor();
    assert.equal(await email.inputValue(), 'daniel.okafor@lumen-robotics.example');
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.waitForFunction(() => !JSON.stringify({ ...sessionStorage }).includes('okafor'));
    await device.context.close();
  });

  it('is asked to sign in again when the session has ended meanwhile', async () => {
    const device = await portals.openDevice();
    const { page } = device;
    await device.open('/customer-portal/');
    await refuseAll(device);
    await device.signIn('Daniel Okafor');
    await device.open('/customer-portal/account');
    await page.evaluate(() => fetch('/accounts/customers/session', { method: 'DELETE' }));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'That did not arrive.' }).waitFor();
    await device.context.close();
  });

  it('leaves nothing in the browser that the policy does not name', async () => {
    const device = await portals.openDevice();
    const { page, context } = device;
    await device.open('/customer-portal/');
    await refuseAll(device);
    await device.signIn('Daniel Okafor');
    for (const path of ['/', '/orders', '/help', '/privacy', '/privacy/choices', '/account'])
      await device.open(`/customer-portal${path}`);
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    assert.deepEqual(kept, ['privacy-center.teilehafen']);
    const cookies = await context.cookies();
    assert.deepEqual(
      cookies.map(({ name }) => name),
      ['hafen_kunde'],
    );
    assert.equal(cookies[0]!.httpOnly, true);
    assert.deepEqual(device.toThirdParties, []);
    assert.deepEqual(device.troubles, []);
    await context.close();
  });

  it('signs out of a shared computer and leaves no choice there; the account keeps it', async () => {
    const device = await portals.openDevice();
    const { page } = device;
    await device.open('/customer-portal/');
    await refuseAll(device);
    await device.signIn('Daniel Okafor');
    await device.open('/customer-portal/privacy');
    await kept(device);
    await page.getByRole('button', { name: 'Sign out and forget my choices here' }).click();
    await page.locator('privacy-banner [part=banner]').waitFor();
    assert.doesNotMatch(
      (await page.evaluate(() => localStorage.getItem('privacy-center.teilehafen'))) ?? '',
      /youtube/,
    );
    await device.signIn('Daniel Okafor');
    await page.locator('privacy-banner [part=banner]').waitFor({ state: 'hidden' });
    await device.context.close();
  });

  it('deletes the account: at once, with what stays and why, and the demo person can be set up again', async () => {
    const device = await portals.openDevice();
    const { page } = device;
    await device.open('/customer-portal/');
    await refuseAll(device);
    await device.signIn('Daniel Okafor');
    await device.open('/customer-portal/account/delete');
    await page.getByRole('button', { name: 'Delete my account now' }).click();
    await page.getByRole('heading', { name: 'Your account has been deleted' }).waitFor();
    await page.getByText('the voucher B-5044').waitFor();
    const status = await page.evaluate(async () => (await fetch('/accounts/customers/me')).status);
    assert.equal(status, 204, 'nobody is signed in');

    await page.getByRole('button', { name: 'Forget them in this browser too' }).click();
    await page.getByText('Your choices in this browser are forgotten.').waitFor();
    await refuseAll(device);
    const daniel = page.locator('.choice', { hasText: 'Daniel Okafor' });
    await daniel.getByRole('button', { name: 'Set the demo account up again' }).click();
    await daniel.getByRole('button', { name: 'Continue as Daniel Okafor' }).waitFor();
    await device.signIn('Daniel Okafor');
    await device.open('/customer-portal/orders/B-5196');
    await page.getByRole('link', { name: 'Pay', exact: true }).waitFor();
    await device.context.close();
  });

  for (const language of ['en', 'de'] as const) {
    it(`has no page with an accessibility violation (axe), in "${language}"`, async () => {
      const device = await portals.openDevice({
        language,
        dark: language === 'de',
        width: language === 'de' ? 390 : 1280,
      });
      const { page } = device;
      await device.open('/customer-portal/');
      assert.deepEqual(await violations(page), [], 'with the banner');
      await refuseAll(device);
      assert.deepEqual(await violations(page), [], 'signing in');
      await device.signIn('Mara Lindqvist');
      await page.locator(`.languages [lang=${language}]`).evaluate((button: HTMLElement) => button.click());
      // The elements in these have their own test in each language.
      const rooms = [
        '/account',
        '/privacy',
        '/privacy/choices',
        '/privacy/rights',
        '/subscriptions',
        '/account/delete',
      ];
      const pages = [
        '/',
        '/quotes',
        '/quotes/A-2291',
        '/quotes/new',
        '/orders',
        '/orders/B-5127',
        '/help',
        '/none',
        ...(language === 'en' ? rooms : []),
      ];
      for (const path of [...pages, '/orders/B-5180/pay?by=card']) {
        await device.open(`/customer-portal${path}`);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await violations(page), [], path);
      }
      assert.deepEqual(device.troubles, []);
      await device.context.close();
    });
  }
});
