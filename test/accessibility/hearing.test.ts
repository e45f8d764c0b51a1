import { expect, waitUntil } from '@open-wc/testing';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { find, findAll, openPage, settled } from '../fixtures/page.ts';
import { hear } from './hearing.ts';

/** The phrases for what can be used, and for the groups and headings that lead there. */
const landmarks =
  /^(heading|region|group|button|link|checkbox|radio|switch|textbox|combobox|searchbox|table|alert|status)\b/;

describe('what a screen reader says', () => {
  it('of the banner: a region with a title, five facts and three buttons, "no" first', async () => {
    const root = await openPage();
    expect(await hear(find(root, 'privacy-banner'))).to.deep.equal([
      'region, Your consent: what may run here?',
      'heading, Your consent: what may run here?, level 2',
      'button, Close without choosing',
      'group, Your consent: what may run here?',
      'paragraph',
      '2 services on this site need your consent. None of them runs before you have agreed.',
      'term',
      'What for',
      'definition',
      // Names are isolated from the direction of what is around them, so that this reader takes each for itself.
      ...['Statistics', 'and', 'Video', '.'],
      'term',
      'Who receives data',
      'definition',
      '2 companies receive data, one of them also for its own purposes.',
      'term',
      'Outside the EU/EEA',
      'definition',
      'Data also goes to United States. Protection there can be weaker than in the EU.',
      'term',
      'Taking it back',
      'definition',
      'At any time, for the future, under “Privacy settings” at the bottom of every page.',
      'button, Refuse all',
      'button, Accept all',
      'button, Settings, has popup dialog',
    ]);
  });

  it('of the settings: a named dialog, where one is, and each service under its category', async () => {
    const root = await openPage();
    root.center?.open('settings');
    await settled(root);
    const heard = (await hear(find(root, 'privacy-dialog'))).filter((phrase) => landmarks.test(phrase));
    expect(heard[0]).to.equal('heading, Privacy settings, level 2');
    expect(heard).to.include('button, Privacy settings, current page');
    const from = heard.indexOf('region, Statistics');
    expect(heard.slice(from, from + 5)).to.deep.equal([
      'region, Statistics',
      'heading, Statistics, level 3',
      'switch, All in “Statistics”, 0 of 1 on, not checked',
      'heading, Service analytics, level 4',
      'switch, Allow Service analytics, not checked',
    ]);
    expect(heard.slice(-4)).to.deep.equal([
      'status, What this choice means',
      'button, Refuse all',
      'button, Accept all',
      'button, Save my choice',
    ]);
  });

  it('of a switch: what it allows and how it stands', async () => {
    const root = await openPage();
    root.center?.open('settings');
    root.center?.move(['video'], true);
    await settled(root);
    const heard = await hear(find(root, '[service=video]'));
    expect(heard.filter((phrase) => phrase.startsWith('switch'))).to.deep.equal([
      'switch, Allow Service video, checked',
    ]);
  });

  it('of a service that is always on: no switch, but why', async () => {
    const root = await openPage();
    root.center?.open('settings');
    await settled(root);
    const heard = await hear(find(root, '[service=basket]'));
    expect(heard.filter((phrase) => phrase.startsWith('switch'))).to.be.empty;
    expect(heard).to.include('It keeps what you have put into the basket.');
  });

  it('of a disclosure: a heading for each fact, one level below the service', async () => {
    const root = await openPage();
    root.center?.open('settings', 'analytics');
    await waitUntil(() => findAll(root, '[part=disclosure]').length === 1, 'the disclosure is there');
    const heard = await hear(find(root, '[service=analytics]'));
    const facts = [
      'Purposes',
      'Provider',
      'Data',
      'Legal basis',
      'Recipients',
      'Profiling',
      'Taking back and objecting',
    ];
    for (const fact of facts) expect(heard).to.include(`heading, ${fact}, level 5`);
  });

  it('of the table of stored items: its name, its columns, and each row by its first cell', async () => {
    const root = await openPage();
    root.center?.open('settings', 'analytics');
    await waitUntil(() => findAll(root, '[part=disclosure]').length === 1, 'the disclosure is there');
    const heard = await hear(find(root, '[service=analytics]'));
    const from = heard.indexOf('table, Cookies and other stored items');
    expect(heard.slice(from, from + 15)).to.deep.equal([
      'table, Cookies and other stored items',
      'rowgroup',
      'row, Name Purpose Kept for Set by',
      'columnheader, Name',
      'columnheader, Purpose',
      'columnheader, Kept for',
      'columnheader, Set by',
      'rowgroup',
      'row, _analytics Cookie Tells visitors apart 6 months Acme',
      'rowheader, _analytics Cookie',
      'code',
      '_analytics',
      'Cookie',
      'cell, Tells visitors apart',
      'cell, 6 months',
    ]);
  });

  it('of the request form: what can be asked for as boxes with a hint, then one way to answer', async () => {
    const root = await openPage({ policy: marketplace });
    root.center?.open('rights');
    await waitUntil(() => findAll(root, '[name=right]').length > 0, 'the form is there', { timeout: 5000 });
    const heard = (await hear(find(root, 'privacy-request'))).filter((phrase) => landmarks.test(phrase));
    expect(heard.slice(0, 3)).to.deep.equal([
      'group, What do you ask for?',
      'checkbox, Access, What we hold about you, where it comes from and who receives it, with a copy., not checked',
      'checkbox, Correction, Wrong data is corrected, missing data is added., not checked',
    ]);
    const from = heard.indexOf('group, How shall we answer?');
    expect(heard.slice(from, from + 4)).to.deep.equal([
      'group, How shall we answer?',
      'radio, By e-mail, not checked, position 1, set size 2',
      'radio, By post, not checked, position 2, set size 2',
      'textbox, E-mail address',
    ]);
    expect(heard).to.include('button, Send request');
  });

  it('of the row of links in the footer: what each opens', async () => {
    const root = await openPage();
    const heard = await hear(find(root, 'privacy-footer'));
    expect(heard[0]).to.equal('navigation, Privacy');
    expect(heard).to.include('button, Privacy settings, has popup dialog');
    expect(heard.at(-1)).to.equal('You have not chosen yet. Nothing that needs your consent is running.');
  });
});
