import { expect, fixture, html } from '@open-wc/testing';
import type { PrivacyCenter } from '../../../src/elements/center/center.ts';
import type { PrivacyCleaning } from '../../../src/elements/cleaning/cleaning.ts';
import type { Cleaning } from '../../../src/stores/cleaning.ts';
import { click, findAll, openPage, settled, wordsIn } from '../../fixtures/page.ts';

const report: Cleaning = {
  services: ['analytics'],
  deleted: ['_ga', '_gid'],
  leftovers: [
    { service: 'analytics', name: 'session', kind: 'cookie', reason: 'http-only' },
    { service: 'analytics', name: 'IDE', kind: 'cookie', reason: 'third-party', domain: 'ads.example' },
    { service: 'analytics', name: 'ANID', kind: 'cookie', reason: 'third-party', domain: 'ads.example' },
  ],
  running: ['analytics'],
};

describe('the report of a cleaning', () => {
  let root: PrivacyCenter;
  let element: PrivacyCleaning;

  beforeEach(async () => {
    root = await openPage();
    root.center?.closeBanner();
    element = await fixture(html`<privacy-cleaning .center=${root.center}></privacy-cleaning>`);
    await settled(element);
  });

  const say = async (cleaning: Partial<Cleaning> = {}): Promise<void> => {
    root.center?.reportCleaning({ ...report, ...cleaning });
    await settled(element);
  };
  const reload = (): HTMLElement | undefined => findAll(element, '[data-action=reload]')[0];

  it('shows nothing while there is none', () => {
    expect(wordsIn(element)).to.equal('');
  });

  it('says what was deleted, what was not, and why', async () => {
    await say();
    const words = wordsIn(element);
    for (const part of ['_ga and _gid', 'Only the server can delete: session', 'at ads.example.'])
      expect(words).to.contain(part);
  });

  it('claims no success where nothing was deleted', async () => {
    await say({ deleted: [], leftovers: [] });
    expect(wordsIn(element)).to.contain('nothing on your device that this page could delete');
  });

  it('offers to load the page again where a script has run, and only there', async () => {
    await say();
    expect(reload()).not.to.equal(undefined);
    expect(wordsIn(element)).to.contain('Service analytics has run on this page');
    await say({ running: [] });
    expect(reload()).to.equal(undefined);
  });

  it('is put away by its button', async () => {
    await say();
    await click(findAll(element, '.icon')[0]!);
    await settled(element);
    expect(wordsIn(element)).to.equal('');
  });

  it('is announced: the region is there before its words', async () => {
    const region = findAll(element, '[role=status]')[0];
    await say();
    expect(findAll(element, '[role=status]')[0]).to.equal(region);
  });

  it('is accessible', async () => {
    await say();
    await expect(element).to.be.accessible();
  });
});
