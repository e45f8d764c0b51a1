import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { createCenter } from '../../../src/center.ts';
import type { PrivacyCenter } from '../../../src/elements/center/center.ts';
import type { PrivacyConsentChangedEvent } from '../../../src/events/consent-changed.ts';
import type { PrivacyProblemEvent } from '../../../src/events/problem.ts';
import type { PrivacyReadyEvent } from '../../../src/events/ready.ts';
import { policyJson } from '../../fixtures/policy.ts';
import { find, findAll, openPage, settled, wordsIn } from '../../fixtures/page.ts';

const key = 'privacy-center.shop';

/** Keeps the expected warning out of the report and gives its text back. */
function hearWarnings(): { readonly texts: string[]; stop(): void } {
  const { warn } = console;
  const texts: string[] = [];
  console.warn = (...parts: unknown[]) => texts.push(parts.join(' '));
  return { texts, stop: () => (console.warn = warn) };
}

describe('privacy-center', () => {
  it('says that it is ready, with its center', async () => {
    localStorage.clear();
    const root = document.createElement('privacy-center');
    root.policy = policyJson();
    const ready = oneEvent(root, 'privacy-ready') as Promise<PrivacyReadyEvent>;
    document.body.append(root);
    expect((await ready).center).to.equal(root.center);
    root.remove();
  });

  it('says it again to a listener that comes late, and only to that one', async () => {
    const root = await openPage();
    let heard = 0;
    root.addEventListener('privacy-ready', () => heard++);
    await Promise.resolve();
    root.addEventListener('privacy-ready', () => undefined);
    await Promise.resolve();
    expect(heard).to.equal(1);
  });

  it('says nothing of changes when a page with an earlier choice opens, or when a choice changes nothing', async () => {
    (await openPage()).center?.acceptAll();
    document.querySelector('privacy-center')?.remove();
    const root = await openPage({ keep: true });
    let heard = 0;
    root.addEventListener('privacy-consent-changed', () => heard++);
    root.center?.acceptAll();
    expect(heard).to.equal(0);
    root.center?.withdraw(['video']);
    expect(heard).to.equal(1);
  });

  it('says that a change came from another tab', async () => {
    const root = await openPage();
    const otherTab = createCenter({ policy: policyJson(), languages: ['en'] });
    await otherTab.ready;
    const changed = oneEvent(root, 'privacy-consent-changed') as Promise<PrivacyConsentChangedEvent>;
    otherTab.choose({ video: true });
    dispatchEvent(new StorageEvent('storage', { key }));
    expect((await changed).surface).to.equal('tab');
    expect(root.center?.allows('video')).to.equal(true);
  });

  for (const [what, policy] of [
    ['is not JSON', '<html>'],
    [
      'has a service without a legal basis',
      (() => {
        const json = policyJson();
        Reflect.deleteProperty(json.services[1]!, 'legalBasis');
        return json;
      })(),
    ],
  ] as const) {
    it(`shows a plain fallback, says every problem and warns once when the policy ${what}`, async () => {
      const warnings = hearWarnings();
      localStorage.clear();
      const root = document.createElement('privacy-center');
      root.lang = 'de';
      const problem = oneEvent(root, 'privacy-problem') as Promise<PrivacyProblemEvent>;
      root.policy = policy;
      document.body.append(root);
      const { problems } = await problem;
      expect(problems[0]).to.include.keys('code', 'path', 'found', 'allowed', 'consequence');
      await waitUntil(() => wordsIn(root).includes('nicht verfügbar'), 'the fallback is there');
      expect(warnings.texts).to.have.length(1);
      expect(root.center?.allows('analytics')).to.equal(false);
      root.remove();
      warnings.stop();
    });
  }

  for (const stored of [
    'garbage',
    'null',
    '42',
    '{"v":1,"policy":"shop","version":"x","state":{"analytics":"yes"}}',
    '{"v":1,"policy":"shop","version":"2026-11-01","state":{"analytics":[1,1,9e15]}}',
    '{"__proto__":{"analytics":true}}',
  ]) {
    it(`asks again when what is stored is ${stored.slice(0, 60)}`, async () => {
      localStorage.clear();
      localStorage.setItem(key, stored);
      const root = await openPage({ keep: true });
      expect(root.center?.allows('analytics')).to.equal(false);
      expect(findAll(root, '[part=banner]')).to.have.length(1);
      expect(localStorage.getItem(`${key}.damaged`)).to.equal(stored);
    });
  }

  it('works in memory and says so when storage throws', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const root = await openPage();
      root.center?.acceptAll();
      await settled(root);
      expect(root.center?.allows('analytics')).to.equal(true);
      expect(wordsIn(find(root, 'privacy-footer'))).to.include('does not let us keep your choice');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('goes on when it is moved in the document', async () => {
    const root = await openPage();
    const { center } = root;
    root.center?.acceptAll();
    document.body.prepend(root);
    await settled(root);
    expect(root.center).to.equal(center);
    expect(root.center?.allows('analytics')).to.equal(true);
    root.remove();
  });

  it('starts again when it comes back after it was gone', async () => {
    const root = await openPage();
    root.center?.acceptAll();
    root.remove();
    await Promise.resolve();
    document.body.append(root);
    await waitUntil(() => root.center?.allows('analytics') === true, 'the choice is back');
    root.remove();
  });

  it('stays apart from another center on the same page', async () => {
    const root = await openPage();
    const other = await fixture<PrivacyCenter>(
      html`<privacy-center .policy=${{ ...policyJson(), id: 'club' }} lang="en"></privacy-center>`,
    );
    root.center?.acceptAll();
    expect(other.center?.allows('analytics')).to.equal(false);
  });

  it('serves elements that stand elsewhere in the page and came first', async () => {
    localStorage.clear();
    const footer = await fixture(html`<privacy-footer></privacy-footer>`);
    expect(wordsIn(footer)).to.equal('');
    await openPage();
    await settled(footer);
    expect(wordsIn(footer)).to.include('Privacy settings');
  });

  it('shows what is put inside in place of the footer', async () => {
    localStorage.clear();
    const root = await fixture<PrivacyCenter>(
      html`<privacy-center .policy=${policyJson()} lang="en"><p>Mine</p></privacy-center>`,
    );
    await waitUntil(() => root.center?.$firstWords.get() !== undefined, 'the words are there');
    await settled(root);
    expect(root.querySelector('p')?.assignedSlot).to.not.equal(null);
  });
});
