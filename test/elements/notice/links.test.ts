import { expect, waitUntil } from '@open-wc/testing';
import marketplace from '../../../demo/policies/marketplace.json' with { type: 'json' };
import { click, find, findAll, openPage, openView, settled } from '../../fixtures/page.ts';
import { openNotice, whole } from './open-notice.ts';

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** The way from a service in the open settings to its activity. */
async function linkToNotice(root: Element): Promise<HTMLElement> {
  const links = (): HTMLElement[] =>
    findAll(root, 'privacy-service[service=youtube]').flatMap((it) => findAll(it, 'a[href="#privacy-notice/embeds"]'));
  await waitUntil(() => links().length > 0, 'the service is unfolded');
  return links()[0]!;
}

describe('Links between the settings and the notice', () => {
  it('lead from a service in the settings to its activity in the notice', async () => {
    const root = await openPage({ policy: marketplace });
    root.center?.closeBanner();
    root.center?.open('settings', 'youtube');
    await click(await linkToNotice(root));
    await waitUntil(() => findAll(root, 'privacy-notice').length === 1, 'the notice is open');
    const notice = find(root, 'privacy-notice');
    await whole(notice);
    await waitUntil(() => isInWindow(find(notice, '#embeds > h4')), 'the activity is in the window');
  });

  it('lead from a service in the notice to the service in the settings', async () => {
    const root = await openPage({ policy: marketplace });
    root.center?.closeBanner();
    const notice = await openView(root, 'notice');
    await whole(notice);
    await click(find(notice, '#embeds a[href="#privacy-settings/youtube"]'));
    await waitUntil(() => findAll(root, 'privacy-settings').length === 1, 'the settings are open');
    await waitUntil(
      () => findAll(root, 'privacy-service[service=youtube][open]').length === 1,
      'the service is unfolded',
    );
  });

  it('lead to a part of a notice that stands in the page, and close the settings over it', async () => {
    const { root, notice } = await openNotice();
    root.center?.open('settings', 'youtube');
    await click(await linkToNotice(root));
    await settled(root);
    expect(findAll(root, 'privacy-notice')).to.be.empty;
    expect(root.center?.$view.get()).to.equal(undefined);
    await waitUntil(() => isInWindow(find(notice, '#embeds > h4')), 'the activity is in the window');
    expect(notice.shadowRoot?.activeElement?.textContent).to.include('Maps, videos');
  });

  it('lead there a second time, after reading on', async () => {
    const { notice } = await openNotice();
    const link = find(notice, '[part=contents] a[href="#privacy-notice/part/changes"]');
    for (const _ of [1, 2]) {
      await click(find(notice, '[part=contents] summary'));
      await click(link);
      await waitUntil(() => isInWindow(find(notice, '[id="part/changes"]')), 'the part is in the window');
      await click(find(notice, '[part=contents] summary'));
    }
  });
});
