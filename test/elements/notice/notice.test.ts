import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import marketplace from '../../../demo/policies/marketplace.json' with { type: 'json' };
import type { PrivacyCenter } from '../../../src/elements/center/center.ts';
import type { PrivacyNotice } from '../../../src/elements/notice/notice.ts';
import { click, find, findAll, openPage, settled, wordsIn } from '../../fixtures/page.ts';

async function openNotice(lang = 'en'): Promise<{ root: PrivacyCenter; notice: PrivacyNotice }> {
  const root = await openPage({ policy: marketplace, lang });
  root.center?.closeBanner();
  const notice = await fixture<PrivacyNotice>(html`<privacy-notice></privacy-notice>`);
  await settled(notice);
  // A long notice is rendered part by part.
  await waitUntil(
    () => findAll(notice, '[part~=section]').length === findAll(notice, '[part=contents] li').length + 1,
    'all parts are there',
  );
  await settled(notice);
  return { root, notice };
}

const parts = (notice: PrivacyNotice): string[] => findAll(notice, '[part~=section]').map(({ id }) => id);

describe('privacy-notice', () => {
  it('begins with the notice in one minute', async () => {
    const { notice } = await openNotice();
    expect(parts(notice)[0]).to.equal('in-short');
    expect(wordsIn(notice)).to.include('Teilehafen Europe GmbH uses personal data for 11 things');
  });

  it('sets the right to object apart from everything else', async () => {
    const { notice } = await openNotice();
    expect(findAll(notice, '[part~=apart]').map(({ id }) => id)).to.deep.equal(['objection']);
  });

  it('has a part for each of the eleven activities', async () => {
    const { notice } = await openNotice();
    expect(parts(notice).filter((id) => id.startsWith('activity-'))).to.have.length(11);
  });

  it('has the switch where it speaks of the service, and it counts at once', async () => {
    const { root, notice } = await openNotice();
    root.center?.acceptAll();
    await settled(notice);
    await click(find(find(notice, '#activity-analytics privacy-service[service=google-analytics]'), 'input'));
    expect(root.center?.allows('google-analytics')).to.equal(false);
  });

  it('leads from the contents to a part', async () => {
    const { notice } = await openNotice();
    await click(find(notice, '[part=contents] summary'));
    await click(findAll(notice, '[part=contents] button').find((it) => it.textContent?.trim() === 'Your rights')!);
    expect(notice.shadowRoot?.activeElement?.textContent).to.equal('Your rights');
  });

  it('finds the parts that hold a word, and all of them again', async () => {
    const { notice } = await openNotice();
    const all = parts(notice).length;
    find<HTMLInputElement>(notice, 'input[type=search]').focus();
    await sendKeys({ type: 'Werkbank' });
    await waitUntil(() => parts(notice).length < all && parts(notice).includes('controller'), 'the part is found');
    find<HTMLInputElement>(notice, 'input[type=search]').select();
    await sendKeys({ press: 'Backspace' });
    await waitUntil(() => parts(notice).length === all, 'all parts are shown');
  });

  it('says so when nothing is found', async () => {
    const { notice } = await openNotice();
    find<HTMLInputElement>(notice, 'input[type=search]').focus();
    await sendKeys({ type: 'nonsense' });
    await waitUntil(() => wordsIn(notice).includes('Nothing found'), 'the notice says that nothing was found');
  });
});
