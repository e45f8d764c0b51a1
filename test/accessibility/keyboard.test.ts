import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PrivacyCenter } from '../../src/elements/center/center.ts';
import { find, findAll, openPage, settled } from '../fixtures/page.ts';

/** What has the focus, shadow roots looked into. */
function focused(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return (active as HTMLElement | null) ?? undefined;
}

/** What has the focus, as a person would call it. */
const here = (): string => focused()?.ariaLabel ?? focused()?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const press = (...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

/** Presses Tab until something that fits has the focus; fails where that takes more presses than a person has patience. */
async function tabTo(name: string | RegExp, most = 40): Promise<void> {
  const fits = (): boolean => (typeof name === 'string' ? here() === name : name.test(here()));
  for (let presses = 0; presses < most; presses++) {
    await press('Tab');
    if (fits()) return;
  }
  expect.fail(`Tab does not reach ${name}; it is at "${here()}"`);
}

const dialogOf = (root: PrivacyCenter): HTMLDialogElement => find<HTMLDialogElement>(root, 'dialog');

async function openByKey(root: PrivacyCenter, name: string): Promise<void> {
  await tabTo(name);
  await press('Enter');
  await waitUntil(() => dialogOf(root).open, 'the dialog is open');
  await settled(root);
}

describe('by keyboard alone', () => {
  beforeEach(() => focused()?.blur());

  it('a person refuses in the banner', async () => {
    const root = await openPage();
    await tabTo('Refuse all');
    await press(' ');
    await settled(root);
    expect(root.center?.stateOf('analytics')).to.equal('refused');
    expect(findAll(root, '[part=banner]')).to.be.empty;
  });

  it('a person meets "no" before "yes", and every choice of the banner', async () => {
    await openPage();
    await tabTo('Refuse all');
    const met = [here()];
    for (let more = 0; more < 2; more++) {
      await press('Tab');
      met.push(here());
    }
    expect(met).to.deep.equal(['Refuse all', 'Accept all', 'Settings']);
  });

  it('a person leaves the banner and reads on without an answer', async () => {
    const page = await fixture(html`<div><a href="#after">After</a></div>`);
    const root = await openPage();
    await tabTo('Settings');
    page.querySelector('a')!.focus();
    expect(focused()?.textContent).to.equal('After');
    expect(root.center?.stateOf('analytics')).to.equal('undecided');
  });

  it('a person opens the settings, starts at their title, and Escape leads back to where they were', async () => {
    const root = await openPage();
    await openByKey(root, 'Settings');
    expect(focused()?.localName).to.equal('h2');
    await press('Escape');
    await waitUntil(() => !dialogOf(root).open, 'the dialog is closed');
    expect(focused()?.dataset['action']).to.equal('settings');
    expect(root.center?.stateOf('analytics')).to.equal('undecided');
  });

  it('a person moves a switch with Space, hears what it means, and saves with Enter', async () => {
    const root = await openPage();
    root.center?.refuseAll();
    await settled(root);
    await openByKey(root, 'Privacy settings');
    await tabTo('Allow Service video');
    await press(' ');
    await settled(root);
    const summary = find(root, '[part=summary]');
    expect(summary.role).to.equal('status');
    expect(summary.textContent).to.include('1 service on');
    await tabTo('Save my choice');
    await press('Enter');
    await waitUntil(() => !dialogOf(root).open, 'the dialog is closed');
    expect(root.center?.stateOf('video')).to.equal('granted');
    expect(focused()?.dataset['view']).to.equal('settings');
  });

  it('a person unfolds and folds the details of a service', async () => {
    const root = await openPage();
    root.center?.refuseAll();
    await settled(root);
    await openByKey(root, 'Privacy settings');
    await tabTo(/^Details: Service analytics/);
    await press('Enter');
    await waitUntil(() => findAll(root, '[part=disclosure]').length === 1, 'the details are there');
    await press('Enter');
    await waitUntil(() => !focused()?.closest('details')?.open, 'the details are folded');
  });

  it('a person goes from one view to another and back to the page by Escape', async () => {
    const root = await openPage();
    root.center?.refuseAll();
    await settled(root);
    await openByKey(root, 'Privacy settings');
    await tabTo('Privacy notice');
    await press('Enter');
    await waitUntil(() => findAll(root, 'privacy-notice').length === 1, 'the notice is there');
    await settled(root);
    await press('Escape');
    await waitUntil(() => !dialogOf(root).open, 'the dialog is closed');
    expect(focused()?.dataset['view']).to.equal('settings');
  });

  // The last: Firefox may have led the focus into its own toolbar.
  it('a person goes round in the dialog and does not get lost behind it', async () => {
    const root = await openPage();
    root.center?.refuseAll();
    await settled(root);
    await openByKey(root, 'Privacy settings');
    const outside = new Set<string>();
    for (let presses = 0; presses < 60; presses++) {
      await press('Tab');
      const host = focused();
      const inDialog =
        dialogOf(root).contains(host ?? null) || findAll(find(root, 'privacy-dialog'), '*').includes(host!);
      if (!inDialog && host !== document.body && host !== document.documentElement) outside.add(here());
    }
    expect([...outside]).to.be.empty;
  });
});
