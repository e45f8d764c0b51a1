import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Center } from '../../../src/center.ts';
import type { PrivacyRecord } from '../../../src/elements/record/record.ts';
import { click, find, findAll, openPage, settled, wordsIn } from '../../fixtures/page.ts';
import { printedFrame } from '../../fixtures/printed.ts';

const sealed = (center: Center, count: number): Promise<void> =>
  waitUntil(() => center.$consent.get()?.record.events.filter(({ hash }) => hash).length === count, 'all is sealed');

/** A person who has accepted everything and taken the video back. */
async function openRecord({ lang = 'en', chosen = true } = {}): Promise<{ record: PrivacyRecord; center: Center }> {
  const root = await openPage({ lang });
  const center = root.center!;
  center.closeBanner();
  if (chosen) {
    center.acceptAll({ surface: 'banner' });
    center.withdraw(['video'], { surface: 'settings' });
    await sealed(center, 2);
    // The report of the withdrawal comes over the page and would take the clicks.
    await waitUntil(() => center.$cleaning.get() !== undefined, 'the report is there');
    center.closeCleaning();
  }
  const record = await fixture<PrivacyRecord>(html`<privacy-record></privacy-record>`);
  await customElements.whenDefined('privacy-record');
  await settled(record);
  return { record, center };
}

/** What the next click on a download link would save. */
function nextDownload(): Promise<{ name: string; text: string }> {
  return new Promise((resolve) => {
    const original = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      HTMLAnchorElement.prototype.click = original;
      const { download: name, href } = this;
      void fetch(href)
        .then((answer) => answer.text())
        .then((text) => resolve({ name, text }));
    };
  });
}

/** Gives a file to the input, as a person does in the browser's dialog. */
async function give(record: PrivacyRecord, text: string): Promise<void> {
  const input = find<HTMLInputElement>(record, 'input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'choices.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => find(record, '[role=status]').textContent?.trim() !== '', 'something is said');
}

const action = (record: PrivacyRecord, id: string): HTMLElement => find(record, `[data-action=${id}]`);
const groups = (record: PrivacyRecord): string[] =>
  findAll(record, '.group').map((it) => it.textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('privacy-record', () => {
  it('says that nothing is recorded before a choice', async () => {
    const { record } = await openRecord({ chosen: false });
    expect(wordsIn(record)).to.include('You have not chosen yet');
    expect(findAll(record, '[data-action]').map((it) => it.dataset['action'])).to.deep.equal(['import']);
  });

  it('shows what counts now, in groups', async () => {
    const { record } = await openRecord();
    expect(groups(record).map((text) => text.replace(/ since.*\d{4}/, ''))).to.deep.equal([
      'Allowed 1 Service analytics',
      'Refused 1 Service video',
    ]);
  });

  it('shows what was done, the newest first, with place and notice', async () => {
    const { record } = await openRecord();
    const acts = findAll(record, '.act').map((it) => it.textContent);
    expect(acts).to.deep.equal(['Took back consent in the privacy settings', 'Accepted all in the banner']);
    expect(wordsIn(record)).to.include('Privacy notice of 2026-11-01, language: English');
  });

  it('says by which text: the fingerprint that the record holds', async () => {
    const { record, center } = await openRecord();
    const texts = center.$consent.get()!.record.events.map(({ text }) => text);
    expect(findAll(record, 'code').map((it) => it.textContent)).to.deep.equal(texts.toReversed());
  });

  it('says whether the history is whole', async () => {
    const { record } = await openRecord();
    await waitUntil(() => wordsIn(record).includes('The history is whole'), 'the chain was checked');
  });

  it('follows a choice that is made elsewhere', async () => {
    const { record, center } = await openRecord();
    center.refuseAll({ surface: 'settings' });
    await settled(record);
    expect(findAll(record, '.act')[0]?.textContent).to.equal('Refused all in the privacy settings');
    expect(groups(record)).to.have.length(1);
  });

  it('speaks German', async () => {
    const { record } = await openRecord({ lang: 'de' });
    expect(wordsIn(record)).to.include('Alle akzeptiert im Banner');
    expect(find(record, '.content').lang).to.equal('de');
  });

  it('saves everything as a file that another device reads in', async () => {
    const { record, center } = await openRecord();
    const download = nextDownload();
    await click(action(record, 'save'));
    const { name, text } = await download;
    expect(name).to.equal('My choices.json');
    center.forget();
    await settled(record);
    await give(record, text);
    expect([center.stateOf('analytics'), center.stateOf('video')]).to.deep.equal(['granted', 'refused']);
    expect(wordsIn(record)).to.include('The choices have been taken over.');
    expect(findAll(record, '.act')[0]?.textContent).to.include('Took choices over');
  });

  it('saves the same for machines', async () => {
    const { record } = await openRecord();
    const download = nextDownload();
    await click(action(record, 'dpv'));
    const { name, text } = await download;
    expect(name).to.equal('My choices.jsonld');
    expect((JSON.parse(text) as { '@graph': unknown[] })['@graph'][0]).to.include({ '@type': 'dpv:ConsentReceipt' });
  });

  for (const text of ['', 'not a record', '{"stored":{"v":1,"policy":"another"}}'])
    it(`changes nothing for a file that holds ${JSON.stringify(text)}`, async () => {
      const { record, center } = await openRecord();
      await give(record, text);
      expect(wordsIn(record)).to.include('This file holds no choices for this site. Nothing was changed.');
      expect(center.stateOf('analytics')).to.equal('granted');
    });

  it('deletes only after it has asked, and keeps on "Keep"', async () => {
    const { record, center } = await openRecord();
    await click(action(record, 'delete'));
    await waitUntil(() => findAll(record, '[data-action=keep]').length === 1, 'it asks');
    expect(record.shadowRoot?.activeElement).to.equal(action(record, 'keep'));
    await click(action(record, 'keep'));
    await settled(record);
    expect(center.stateOf('analytics')).to.equal('granted');
    expect(record.shadowRoot?.activeElement).to.equal(action(record, 'delete'));
  });

  it('deletes everything and says so', async () => {
    const { record, center } = await openRecord();
    const { subject } = center.$consent.get()!.record;
    await click(action(record, 'delete'));
    await waitUntil(() => findAll(record, '[data-action=keep]').length === 1, 'it asks');
    await click(action(record, 'delete-now'));
    await settled(record);
    expect(wordsIn(record)).to.include('Your choices have been deleted from this browser.');
    expect(center.stateOf('analytics')).to.equal('undecided');
    expect(Object.values(localStorage).join()).not.to.include(subject);
  });

  it('prints choices and history alone on a page of their own', async () => {
    const { record } = await openRecord();
    const frame = await printedFrame(() => click(action(record, 'print')));
    const words = frame.contentDocument?.body.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const said of [
      'My choices',
      'Shop GmbH',
      'Service analytics',
      'Allowed',
      'Took back consent in the privacy settings',
      'Standard contractual clauses',
    ])
      expect(words).to.include(said);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(frame.isConnected).to.equal(false);
  });

  it('draws where data goes by what was chosen, once that is unfolded', async () => {
    const { record } = await openRecord();
    await click(find(record, '[part=picture] > summary'));
    await waitUntil(() => findAll(record, '[part=country]').length === 2, 'both countries are there');
    const [austria, america] = findAll(record, '[part=country]').map((it) => it.textContent);
    expect(austria).to.include('Data goes to 0 of 1');
    expect(america).to.include('Data goes to 1 of 1');
  });

  it('keeps working where it is moved in the document', async () => {
    const { record, center } = await openRecord();
    const place = await fixture<HTMLElement>(html`<section></section>`);
    place.append(record);
    center.refuseAll();
    await settled(record);
    expect(findAll(record, '.act')).to.have.length(3);
  });
});
