import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PrivacyNotice } from '../../../src/elements/notice/notice.ts';
import { click, find, findAll, settled, wordsIn } from '../../fixtures/page.ts';
import { openNotice } from './open-notice.ts';

const parts = (notice: PrivacyNotice): string[] => findAll(notice, '[part~=section]').map(({ id }) => id);

describe('privacy-notice', () => {
  it('begins with the notice in one minute', async () => {
    const { notice } = await openNotice();
    expect(parts(notice)[0]).to.equal('part/in-short');
    expect(wordsIn(notice)).to.include('Teilehafen Europe GmbH uses personal data for 11 things');
  });

  it('sets the right to object apart from everything else', async () => {
    const { notice } = await openNotice();
    expect(findAll(notice, '[part~=apart]').map(({ id }) => id)).to.deep.equal(['part/objection']);
  });

  it('has a part for each of the eleven activities', async () => {
    const { notice } = await openNotice();
    expect(parts(notice).filter((id) => !id.includes('/'))).to.have.length(11);
  });

  it('has the switch where it speaks of the service, and it counts at once', async () => {
    const { root, notice } = await openNotice();
    root.center?.acceptAll();
    await settled(notice);
    await click(find(find(notice, '#analytics privacy-service[service=google-analytics]'), 'input'));
    expect(root.center?.allows('google-analytics')).to.equal(false);
  });

  it('leads from the contents to a part', async () => {
    const { notice } = await openNotice();
    await click(find(notice, '[part=contents] summary'));
    await click(findAll(notice, '[part=contents] a').find((it) => it.textContent?.trim() === 'Your rights')!);
    expect(notice.shadowRoot?.activeElement?.textContent).to.equal('Your rights');
  });

  it('finds the parts that hold a word, and all of them again', async () => {
    const { notice } = await openNotice();
    const all = parts(notice).length;
    find<HTMLInputElement>(notice, 'input[type=search]').focus();
    await sendKeys({ type: 'Werkbank' });
    await waitUntil(() => parts(notice).length < all && parts(notice).includes('part/controller'), 'the part is found');
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
