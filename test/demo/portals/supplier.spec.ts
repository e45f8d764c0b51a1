import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { refuseAll, startPortals, violations, type Device, type Portals } from './fixture.ts';

describe('A supplier in the portal', () => {
  let portals: Portals;
  before(async () => {
    portals = await startPortals('supplier-portal');
  });
  beforeEach(async () => {
    for (const person of ['ilse', 'paolo']) await portals.renew('suppliers', person);
  });
  after(() => portals.close());

  async function enter(person: string, options: Parameters<Portals['openDevice']>[0] = {}): Promise<Device> {
    const device = await portals.openDevice(options);
    await device.open('/supplier-portal/');
    await refuseAll(device);
    await device.signIn(person);
    return device;
  }

  it('sees a confidential drawing and takes on its job only after agreeing to confidentiality', async () => {
    const device = await enter('Paolo Ferri');
    const { page } = device;
    await device.open('/supplier-portal/jobs/F-7731');
    await page.getByRole('heading', { name: 'This drawing is confidential' }).waitFor();
    assert.equal(await page.locator('svg.sheet').count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Accept job' }).count(), 0);

    await page.getByRole('link', { name: 'To the agreement' }).click();
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    assert.equal(await page.locator('svg.sheet').count(), 0, 'nothing is signed without name and agreement');
    await page.getByLabel('Signed by').fill('Paolo Ferri');
    await page.getByLabel('I agree for the company').check();
    await page.getByRole('button', { name: 'Sign', exact: true }).click();

    await page.getByRole('img', { name: 'Technical drawing: Front panel' }).waitFor();
    await page.getByRole('button', { name: 'Accept job' }).click();
    await page.getByRole('status').filter({ hasText: 'The job is yours.' }).waitFor();
    await page.locator('.badge', { hasText: 'Running' }).waitFor();
    await device.context.close();
  });

  it('keeps competences in the account', async () => {
    const device = await enter('Paolo Ferri');
    const { page } = device;
    await device.open('/supplier-portal/competences');
    assert.equal(await page.getByLabel('Laser cutting').isChecked(), true);
    await page.getByLabel('Titanium').check();
    await page.getByLabel('Laser cutting').uncheck();
    await page.getByRole('button', { name: 'Save competences' }).click();
    await page.getByText('Your competences are saved.').waitFor();
    await page.reload();
    await page.locator('main h1').waitFor();
    assert.equal(await page.getByLabel('Titanium').isChecked(), true);
    assert.equal(await page.getByLabel('Laser cutting').isChecked(), false);
    await device.context.close();
  });

  it('joins a call by video once, while the refusal stays, or by telephone without any consent', async () => {
    const device = await enter('Paolo Ferri');
    const { page } = device;
    await device.open('/supplier-portal/calls/call-3');
    await page.getByText('+49 89 99998 360').waitFor();
    const call = page.locator('privacy-embed[service=google-meet]');
    await call.locator('[part=placeholder]').waitFor();
    assert.deepEqual(device.toThirdParties, []);
    await call.getByRole('button', { name: 'Load once' }).click();
    await call.locator('iframe').scrollIntoViewIfNeeded();
    const frame = page.frameLocator('[service=google-meet] iframe');
    await frame.getByRole('button', { name: 'Join the call' }).click();
    await frame.getByText('You are in the call').waitFor();
    await device.open('/supplier-portal/calls/call-3');
    await call.locator('[part=placeholder]').waitFor();
    await page.getByRole('button', { name: 'Ring me instead' }).click();
    await page.getByText('Noted: we ring you at +49 221 4710 655.').waitFor();
    await device.context.close();
  });

  it('leaves the news for partners, and the receiver knows it', async () => {
    const device = await enter('Paolo Ferri');
    const { page } = device;
    await device.open('/supplier-portal/subscriptions');
    const topics = page.locator('privacy-newsletter [part=topics]');
    await topics.waitFor();
    const arrived = page.waitForResponse((answer) => answer.url().includes('/receiver/newsletters/'));
    await topics
      .locator('li', { hasText: 'News for partners and suppliers' })
      .getByRole('button', { name: 'Unsubscribe' })
      .click();
    assert.equal((await arrived).status(), 200);
    await device.context.close();
  });

  it('asks for access to the own data, and the controller’s desk has the request with its due date', async () => {
    const device = await enter('Ilse Brandl', { language: 'de' });
    const { page } = device;
    await device.open('/supplier-portal/privacy/rights');
    const form = page.locator('privacy-request');
    await form.getByRole('checkbox', { name: /Auskunft/ }).check();
    const arrived = page.waitForResponse((answer) => answer.url().endsWith('/receiver/requests'));
    await form.getByRole('button', { name: /senden/i }).click();
    const { reference, dueAt } = (await (await arrived).json()) as { reference: string; dueAt: string };

    const desk = await fetch(`${portals.house.origin}/receiver/desk/requests`, {
      headers: { authorization: `Bearer ${portals.house.deskKey}` },
    });
    const { requests } = (await desk.json()) as { requests: { reference: string; reply: { address: string } }[] };
    const request = requests.find((one) => one.reference === reference);
    assert.equal(request?.reply.address, 'ilse@brandl-feinmechanik.example');
    assert.match(dueAt, /^\d{4}-\d\d-\d\d/);
    await device.context.close();
  });

  it('deletes the profile and everything in it', async () => {
    const device = await enter('Paolo Ferri');
    const { page } = device;
    await device.open('/supplier-portal/profile/delete');
    await page.getByRole('button', { name: 'Delete my account now' }).click();
    await page.getByRole('heading', { name: 'Your account has been deleted' }).waitFor();
    await page.getByText('the vouchers 2026-0412, 2026-0398 and 2026-0371').waitFor();
    await device.open('/supplier-portal/jobs');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByText('This account has been deleted.').waitFor();
    await device.context.close();
  });

  for (const language of ['en', 'de'] as const) {
    it(`has no page with an accessibility violation (axe), in "${language}"`, async () => {
      const device = await enter('Ilse Brandl', {
        language,
        dark: language === 'en',
        width: language === 'en' ? 390 : 1280,
      });
      const { page } = device;
      await page.locator(`.languages [lang=${language}]`).evaluate((button: HTMLElement) => button.click());
      // The elements in these have their own test in each language.
      const rooms = [
        '/profile',
        '/privacy',
        '/privacy/choices',
        '/privacy/rights',
        '/subscriptions',
        '/profile/delete',
      ];
      const jobs = ['/jobs', '/jobs/F-7712', '/jobs/F-7690'];
      for (const path of [
        '/',
        ...jobs,
        '/competences',
        '/confidentiality',
        '/calls',
        '/payouts',
        ...(language === 'en' ? rooms : []),
      ]) {
        await device.open(`/supplier-portal${path}`);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await violations(page), [], path);
      }
      assert.deepEqual(device.troubles, []);
      await device.context.close();
    });
  }
});
