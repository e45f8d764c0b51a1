import { expect, fixture, html } from '@open-wc/testing';
import type { PrivacyTransfers } from '../../../src/elements/transfers/transfers.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { findAll, openPage, settled, wordsIn } from '../../fixtures/page.ts';

const policy = policyJson([
  serviceJson('analytics'),
  serviceJson('video', { transfers: [], provider: 'bild', recipients: ['bild'] }),
  serviceJson('chat', { transfers: [{ country: 'NZ', recipients: ['acme'], mechanism: 'adequacy' }] }),
]);

async function openPicture(): Promise<{ picture: PrivacyTransfers; move(id: string, on: boolean): Promise<void> }> {
  const root = await openPage({ policy });
  const picture = await fixture<PrivacyTransfers>(html`<privacy-transfers></privacy-transfers>`);
  await settled(picture);
  return {
    picture,
    async move(id, on) {
      root.center?.move([id], on);
      await settled(picture);
    },
  };
}

const country = (picture: PrivacyTransfers, name: string): HTMLElement =>
  findAll(picture, '[part=country]').find((it) => it.querySelector('h4')?.textContent?.includes(name))!;

const words = (element: HTMLElement): string => element.textContent!.replace(/\s+/g, ' ').trim();

describe('privacy-transfers', () => {
  it('groups companies by country, Europe first, each with its safeguard in words', async () => {
    const { picture } = await openPicture();
    expect(
      findAll(picture, 'h4').map((it) => it.firstChild!.textContent!.trim() || words(it).split(' 0')[0]),
    ).to.have.length(3);
    expect(words(findAll(picture, '[part=country]')[0]!)).to.include('Austria');
    expect(words(country(picture, 'United States'))).to.include('Standard contractual clauses');
    expect(words(country(picture, 'New Zealand'))).to.include('Adequacy decision');
  });

  it('tells who receives nothing while services are off, and who does as they are switched', async () => {
    const { picture, move } = await openPicture();
    expect(words(country(picture, 'United States'))).to.include('receives no data');
    await move('analytics', true);
    expect(words(country(picture, 'United States'))).to.include('receives data');
    expect(words(country(picture, 'New Zealand'))).to.include('receives no data');
    await move('analytics', false);
    expect(words(country(picture, 'United States'))).to.include('receives no data');
  });

  it('begins with the person and the controller', async () => {
    const { picture } = await openPicture();
    expect(wordsIn(picture)).to.match(/You and your device.*Shop GmbH/);
  });
});
