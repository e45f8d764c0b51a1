import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import marketplace from '../../../demo/policies/marketplace.json' with { type: 'json' };
import type { Center } from '../../../src/center.ts';
import type { PrivacyTransfers } from '../../../src/elements/transfers/transfers.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { click, find, findAll, openPage, settled, wordsIn } from '../../fixtures/page.ts';

const policy = policyJson([
  serviceJson('analytics'),
  serviceJson('video', { transfers: [], provider: 'bild', recipients: ['bild'] }),
  serviceJson('chat', { transfers: [{ country: 'NZ', recipients: ['acme'], mechanism: 'adequacy' }] }),
]);

interface Picture {
  readonly picture: PrivacyTransfers;
  readonly center: Center;
  move(id: string, on: boolean): Promise<void>;
}

async function openPicture(shown: unknown = policy, lang = 'en'): Promise<Picture> {
  const root = await openPage({ policy: shown, lang });
  const center = root.center!;
  center.closeBanner();
  const picture = await fixture<PrivacyTransfers>(html`<privacy-transfers></privacy-transfers>`);
  await settled(picture);
  return {
    picture,
    center,
    async move(id, on) {
      center.move([id], on);
      await settled(picture);
    },
  };
}

const words = (element: HTMLElement): string => element.textContent!.replace(/\s+/g, ' ').trim();

const country = (picture: PrivacyTransfers, name: string): HTMLElement =>
  findAll(picture, '[part=country]').find((it) => it.querySelector('h4')?.textContent?.includes(name))!;

const company = (picture: PrivacyTransfers, place: string, name: string): HTMLElement =>
  [...country(picture, place).querySelectorAll<HTMLElement>('.companies > li')].find((it) => words(it).includes(name))!;

const link = (picture: PrivacyTransfers, name: string): HTMLAnchorElement =>
  findAll<HTMLAnchorElement>(picture, 'a').find((it) => words(it) === name)!;

describe('privacy-transfers', () => {
  it('begins with the person and the controller', async () => {
    const { picture } = await openPicture();
    expect(wordsIn(picture)).to.match(/You and your device.*Shop GmbH/);
  });

  it('groups companies by country, Europe first, each with its safeguard in words', async () => {
    const { picture } = await openPicture();
    const countries = findAll(picture, 'h4').map(words);
    expect(countries).to.deep.equal(['Austria', 'United States', 'New Zealand']);
    expect(words(country(picture, 'Austria'))).to.include('the GDPR applies');
    expect(words(country(picture, 'United States'))).to.include('Standard contractual clauses');
    expect(words(country(picture, 'New Zealand'))).to.include('Adequacy decision');
  });

  it('tells each safeguard of a country apart, with its companies', async () => {
    const { picture } = await openPicture(marketplace);
    const groups = [...country(picture, 'United States').querySelectorAll<HTMLElement>('.group')].map(words);
    expect(groups).to.have.length(2);
    expect(groups[0]).to.match(/^EU-US Data Privacy Framework.*Cloudflare/);
    expect(groups[1]).to.match(/^Standard contractual clauses.*Amplitude/);
  });

  it('tells who receives nothing while services are off, and who does once they are allowed', async () => {
    const { picture, center } = await openPicture();
    expect(words(country(picture, 'United States')))
      .to.include('0 of 1')
      .and.include('receives no data');
    center.acceptAll({ surface: 'settings' });
    await settled(picture);
    expect(words(country(picture, 'United States')))
      .to.include('1 of 1')
      .and.include('receives data');
  });

  it('says what a moved switch would start and stop, and that it is not saved yet', async () => {
    const { picture, center, move } = await openPicture();
    await move('analytics', true);
    expect(words(country(picture, 'United States'))).to.include('receives data Not saved yet');
    center.acceptAll({ surface: 'settings' });
    await move('chat', false);
    expect(words(country(picture, 'New Zealand'))).to.include('receives no data Not saved yet');
    expect(words(country(picture, 'United States'))).not.to.include('Not saved yet');
  });

  it('shows the company that only an activity names, with the way to that activity', async () => {
    const { picture } = await openPicture(marketplace);
    const shop = company(picture, 'Germany', 'Lettershop Isarwerk');
    expect(words(shop)).to.include('receives data');
    expect(shop.querySelector('a')?.getAttribute('href')).to.equal('#privacy-notice/marketing');
  });

  it('leads by keyboard from a company to the switch of its service', async () => {
    const { picture, center } = await openPicture();
    link(picture, 'Service analytics').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => center.$view.get()?.name === 'settings', 'the settings open');
    expect(center.$view.get()?.target).to.equal('analytics');
  });

  it('tells the same as a table, a row for each company in each country', async () => {
    const { picture, move } = await openPicture();
    await click(find(picture, 'div > details > summary'));
    await waitUntil(() => findAll(picture, 'table').length === 1, 'the table is there');
    const rows = (): string[] =>
      findAll(picture, 'tbody tr').map((row) => [...row.children].map((it) => words(it as HTMLElement)).join(' | '));
    expect(rows()).to.have.length(3);
    await move('chat', true);
    expect(rows()[2]).to.match(/^Acme \| .*New Zealand \| .*Adequacy decision.*\| .*Service chat \| .*receives data/);
  });

  it('has no accessibility violation (axe)', async () => {
    const { picture, move } = await openPicture(marketplace, 'de');
    await move('amplitude', true);
    await click(find(picture, 'div > details > summary'));
    await waitUntil(() => findAll(picture, 'table').length === 1, 'the table is there');
    // Colours are judged when what appears has appeared.
    await Promise.all(picture.shadowRoot!.getAnimations().map(({ finished }) => finished));
    await expect(picture).to.be.accessible();
  });
});
