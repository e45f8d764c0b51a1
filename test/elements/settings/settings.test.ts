import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PrivacyCenter } from '../../../src/elements/center/center.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { click, find, findAll, openPage, openView, settled, wordsIn } from '../../fixtures/page.ts';

const many = policyJson(
  Array.from({ length: 30 }, (_, at) =>
    serviceJson(`service-${at}`, at % 2 ? { provider: 'bild', transfers: [] } : {}),
  ),
);

const switchOf = (root: PrivacyCenter, id: string): HTMLInputElement =>
  find<HTMLInputElement>(find(root, `privacy-service[service=${id}]`), 'input[role=switch]');

const summary = (root: PrivacyCenter): string =>
  find(root, '[part=summary]').textContent?.replace(/\s+/g, ' ').trim() ?? '';

const services = (root: PrivacyCenter): number => findAll(root, 'privacy-service').length;

describe('privacy-settings', () => {
  it('shows every switch off at first', async () => {
    const root = await openPage();
    await openView(root, 'settings');
    expect(findAll<HTMLInputElement>(root, 'input[role=switch]').filter((it) => it.checked)).to.be.empty;
  });

  it('says of a service that is always on why it is, and shows no switch', async () => {
    const root = await openPage();
    await openView(root, 'settings');
    const basket = find(root, 'privacy-service[service=basket]');
    expect(findAll(basket, 'input')).to.be.empty;
    expect(wordsIn(basket)).to.include('It keeps what you have put into the basket.');
  });

  it('offers no choice where nothing needs consent, and says so', async () => {
    const root = await openPage({ policy: policyJson([]) });
    await openView(root, 'settings');
    expect(wordsIn(find(root, 'privacy-settings'))).to.include('Nothing on this site needs your consent.');
    expect(findAll(root, 'privacy-settings [data-action], .choice, input[role=switch]')).to.be.empty;
    expect(services(root)).to.equal(1);
    expect(wordsIn(find(root, 'privacy-footer'))).to.include('Nothing on this site needs your consent.');
  });

  it('tells what the switches mean while they move, and decides nothing', async () => {
    const root = await openPage();
    await openView(root, 'settings');
    await click(switchOf(root, 'analytics'));
    await settled(root);
    expect(summary(root)).to.include('1 service on');
    expect(summary(root)).to.include('United States');
    expect(summary(root)).to.include('Not saved yet');
    expect(root.center?.stateOf('analytics')).to.equal('undecided');
  });

  it('saves what the switches show, closes, and gives focus back', async () => {
    const root = await openPage();
    await openView(root, 'settings');
    await click(switchOf(root, 'video'));
    await click(find(root, '[data-action=save]'));
    await settled(root);
    expect([root.center?.stateOf('video'), root.center?.stateOf('analytics')]).to.deep.equal(['granted', 'refused']);
    expect(find<HTMLDialogElement>(root, 'dialog').open).to.equal(false);
    expect(find(root, 'privacy-footer').shadowRoot?.activeElement?.getAttribute('data-view')).to.equal('settings');
  });

  it('withdraws everything in two actions from any page', async () => {
    const root = await openPage();
    root.center?.acceptAll();
    await settled(root);
    await openView(root, 'settings');
    await click(find(find(root, 'privacy-settings'), '[data-action=refuse-all]'));
    expect([root.center?.allows('analytics'), root.center?.allows('video')]).to.deep.equal([false, false]);
  });

  it('closes on Escape without changing an earlier choice, and forgets moved switches', async () => {
    const root = await openPage();
    root.center?.acceptAll();
    await openView(root, 'settings');
    await click(switchOf(root, 'analytics'));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !find<HTMLDialogElement>(root, 'dialog').open, 'the dialog is closed');
    expect(root.center?.allows('analytics')).to.equal(true);
    await openView(root, 'settings');
    expect(switchOf(root, 'analytics').checked).to.equal(true);
  });

  it('moves a whole category with its switch', async () => {
    const root = await openPage();
    await openView(root, 'settings');
    await click(find(root, '[part=category] > .category input'));
    await settled(root);
    expect(switchOf(root, 'analytics').checked).to.equal(true);
    expect(switchOf(root, 'video').checked).to.equal(false);
  });

  it('switches on only what stays in Europe, as one action', async () => {
    const root = await openPage();
    await openView(root, 'settings');
    await click(find(root, '[part=tools] .plain'));
    await settled(root);
    expect([switchOf(root, 'analytics').checked, switchOf(root, 'video').checked]).to.deep.equal([false, true]);
    expect(summary(root)).to.include('only in the EU/EEA');
  });

  it('has no search for a few services', async () => {
    const root = await openPage();
    await openView(root, 'settings');
    expect(findAll(root, 'input[type=search]')).to.be.empty;
  });

  it('finds services by a cookie’s name, says how many, and finds all again', async () => {
    const root = await openPage({ policy: many });
    await openView(root, 'settings');
    await waitUntil(() => services(root) === 31, 'all services are there');
    const search = find<HTMLInputElement>(root, 'input[type=search]');
    search.focus();
    await sendKeys({ type: '_SERVICE-12' });
    await settled(root);
    expect(services(root)).to.equal(1);
    expect(find(root, '.found').textContent).to.include('One service found');
    await click(find(root, '.found button'));
    await waitUntil(() => services(root) === 31, 'all services are there again');
  });

  it('filters by country', async () => {
    const root = await openPage({ policy: many });
    await openView(root, 'settings');
    await click(find(root, '.filters summary'));
    const country = findAll<HTMLSelectElement>(root, '.filters select')[1]!;
    country.value = 'US';
    country.dispatchEvent(new Event('change'));
    await waitUntil(() => services(root) === 30, 'the services with data in the United States are there');
  });

  it('says so when nothing is found', async () => {
    const root = await openPage({ policy: many });
    await openView(root, 'settings');
    find<HTMLInputElement>(root, 'input[type=search]').focus();
    await sendKeys({ type: 'nonsense' });
    await settled(root);
    expect(find(root, '.found').textContent).to.include('No service fits');
  });

  it('opens the service that an address asks for', async () => {
    const root = await openPage();
    location.hash = '#privacy-settings/video';
    await waitUntil(() => findAll(root, 'privacy-service[service=video][open]').length === 1, 'the service is open');
    root.center?.close();
    expect(location.hash).to.equal('');
  });

  it('shows the first of 500 services at once and the others a few in each frame', async () => {
    const policy = policyJson(Array.from({ length: 500 }, (_, at) => serviceJson(`service-${at}`)));
    const root = await openPage({ policy });
    root.center?.open('settings');
    await settled(root);
    expect(services(root)).to.be.within(1, 499);
    await waitUntil(() => services(root) === 501, 'all services are there', { timeout: 15_000 });
  });
});
