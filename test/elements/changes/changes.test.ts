import { expect, waitUntil } from '@open-wc/testing';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { click, find, findAll, openPage, wordsIn } from '../../fixtures/page.ts';

const before = policyJson([serviceJson('analytics'), serviceJson('video')]);
const after = {
  ...policyJson([
    serviceJson('analytics', { recipients: ['acme', 'bild'] }),
    serviceJson('video'),
    serviceJson('chat'),
  ]),
  version: '2026-12-01',
};

describe('privacy-changes', () => {
  it('says in the banner what has changed and what is new since the person agreed', async () => {
    const old = await openPage({ policy: before });
    old.center?.acceptAll();
    old.remove();
    const root = await openPage({ policy: after, keep: true });
    await waitUntil(() => findAll(root, '[part=list] li').length === 2, 'both changes are told');
    const words = wordsIn(find(root, 'privacy-changes'));
    expect(words).to.include('Service analytics');
    expect(words).to.include('Service chat');
    expect(words).not.to.include('Service video');
  });

  it('leads to what the controller says has changed, in the notice', async () => {
    const old = await openPage({ policy: before });
    old.center?.acceptAll();
    old.remove();
    const changes = [{ version: '2026-12-01', date: '2026-12-01', text: 'A chat was added.' }];
    const root = await openPage({ policy: { ...after, changes }, keep: true });
    await waitUntil(
      () => findAll(root, 'privacy-changes').flatMap((it) => findAll(it, 'a')).length === 1,
      'the link is there',
    );
    await click(find(find(root, 'privacy-changes'), 'a'));
    const part = (): HTMLElement | undefined =>
      findAll(root, 'privacy-notice').flatMap((it) => findAll(it, '[id="part/changes"]'))[0];
    await waitUntil(() => {
      const { top = -1 } = part()?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    }, 'the changes are in the window');
    expect(part()?.textContent).to.include('A chat was added.');
  });

  it('says nothing to someone who was never asked', async () => {
    const root = await openPage({ policy: after });
    expect(findAll(root, 'privacy-changes')).to.be.empty;
  });
});
