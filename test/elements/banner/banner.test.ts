import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PrivacyCenter } from '../../../src/elements/center/center.ts';
import type { PrivacyConsentChangedEvent } from '../../../src/events/consent-changed.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { click, find, findAll, openPage, settled, wordsIn } from '../../fixtures/page.ts';

const choices = ['refuse-all', 'accept-all', 'settings'];

describe('privacy-banner', () => {
  it('tells purposes, recipients, third countries and withdrawal on the first layer', async () => {
    const words = wordsIn(find(await openPage(), 'privacy-banner'));
    expect(words).to.include('Statistics and Video');
    expect(words).to.include('2 companies receive data, one of them also for its own purposes');
    expect(words).to.include('United States');
    expect(words).to.include('At any time, for the future');
  });

  it('names the consent in German', async () => {
    const words = wordsIn(find(await openPage({ lang: 'de' }), 'privacy-banner'));
    expect(words).to.include('Ihre Einwilligung');
    expect(words).to.include('Vereinigte Staaten');
  });

  it('offers three choices that look alike', async () => {
    const root = await openPage();
    const looks = choices.map((action) => {
      const style = getComputedStyle(find(root, `privacy-banner [data-action=${action}], [data-action=${action}]`));
      return [
        style.color,
        style.backgroundColor,
        style.font,
        style.border,
        style.padding,
        style.borderRadius,
        style.opacity,
      ];
    });
    expect(looks[1]).to.deep.equal(looks[0]);
    expect(looks[2]).to.deep.equal(looks[0]);
  });

  /** A page whose banner has just come, with nothing loaded for what else may be opened. */
  async function asked(): Promise<PrivacyCenter> {
    localStorage.clear();
    const root = await fixture<PrivacyCenter>(
      html`<privacy-center .policy=${policyJson()} lang="en"></privacy-center>`,
    );
    await waitUntil(() => findAll(root, '[data-action=settings]').length > 0, 'the banner is there');
    return root;
  }

  const idle = (): Promise<unknown> =>
    new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve)).then(nextFrame);

  it('loads nothing for the settings until somebody points at their button, and then opens nothing yet', async () => {
    const root = await asked();
    await idle();
    expect(root.center?.$choiceWords.get()).to.equal(undefined);
    find(root, '[data-action=settings]').dispatchEvent(new PointerEvent('pointerenter'));
    await waitUntil(() => root.center?.$choiceWords.get(), 'the words are there');
    expect(root.center?.$view.get()).to.equal(undefined);
  });

  it('loads nothing before it is asked for where data is to be saved', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    try {
      const root = await asked();
      find(root, '[data-action=settings]').focus();
      await idle();
      expect(root.center?.$choiceWords.get()).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });

  it('grants everything that was asked when all is accepted, and goes', async () => {
    const root = await openPage();
    const changed = oneEvent(root, 'privacy-consent-changed') as Promise<PrivacyConsentChangedEvent>;
    await click(find(root, '[data-action=accept-all]'));
    const { changes, act, surface, trigger, persisted } = await changed;
    expect(changes).to.deep.equal([
      { service: 'analytics', before: 'undecided', after: 'granted', allowed: true },
      { service: 'video', before: 'undecided', after: 'granted', allowed: true },
    ]);
    expect([act, surface, trigger, persisted]).to.deep.equal(['accept-all', 'banner', 'person', true]);
    await settled(root);
    expect(findAll(root, '[part=banner]')).to.be.empty;
  });

  it('refuses with one click, and does not ask again on the next page', async () => {
    const root = await openPage();
    await click(find(root, '[data-action=refuse-all]'));
    expect(root.center?.stateOf('analytics')).to.equal('refused');
    root.remove();
    expect(findAll(await openPage({ keep: true }), '[part=banner]')).to.be.empty;
  });

  it('decides nothing when it is closed', async () => {
    const root = await openPage();
    await click(find(root, '[part=banner] .icon'));
    await settled(root);
    expect(findAll(root, '[part=banner]')).to.be.empty;
    expect(root.center?.stateOf('analytics')).to.equal('undecided');
    expect(localStorage).to.have.length(0);
  });

  it('takes no consent from Escape, scrolling or a click beside it', async () => {
    const root = await openPage();
    await sendKeys({ press: 'Escape' });
    scrollTo(0, 100);
    document.body.click();
    expect(root.center?.stateOf('analytics')).to.equal('undecided');
    expect(localStorage).to.have.length(0);
  });

  it('does not take a script’s click for a person’s consent, but takes its refusal', async () => {
    const root = await openPage();
    find(root, '[data-action=accept-all]').click();
    expect(root.center?.stateOf('analytics')).to.equal('undecided');
    find(root, '[data-action=refuse-all]').click();
    expect(root.center?.stateOf('analytics')).to.equal('refused');
  });

  it('asks only about what is new, and leaves an earlier refusal alone', async () => {
    const before = await openPage();
    before.center?.refuseAll();
    before.remove();
    const policy = policyJson([serviceJson('analytics'), serviceJson('video'), serviceJson('chat')]);
    const root = await openPage({ policy, keep: true });
    expect(wordsIn(find(root, 'privacy-banner'))).to.include('Service chat');
    await click(find(root, '[data-action=accept-all]'));
    expect(['analytics', 'video', 'chat'].map((id) => root.center?.stateOf(id))).to.deep.equal([
      'refused',
      'refused',
      'granted',
    ]);
  });

  it('moves nothing on the page', async () => {
    const root = await openPage();
    const before = document.body.getBoundingClientRect().height;
    await click(find(root, '[part=banner] .icon'));
    await settled(root);
    expect(document.body.getBoundingClientRect().height).to.equal(before);
  });

  it('changes its language while it is open', async () => {
    const root = await openPage();
    root.lang = 'de';
    await waitUntil(() => wordsIn(find(root, 'privacy-banner')).includes('Alle ablehnen'), 'the banner is in German');
    expect(find(root, '[part=banner]').lang).to.equal('de');
  });
});
