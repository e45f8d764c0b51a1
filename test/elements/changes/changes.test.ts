import { expect, waitUntil } from '@open-wc/testing';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { find, findAll, openPage, wordsIn } from '../../fixtures/page.ts';

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

  it('says nothing to someone who was never asked', async () => {
    const root = await openPage({ policy: after });
    expect(findAll(root, 'privacy-changes')).to.be.empty;
  });
});
