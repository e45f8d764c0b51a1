import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createDesk } from '../../../demo/desk/desk.js';
import { createFakeApi, key, record, reference, Refused } from './fake-api.ts';

/** The desk's own styles, for what can be seen. */
before(async () => {
  for (const path of ['/demo/sites/shared/tokens.css', '/demo/sites/shared/base.css', '/demo/desk/desk.css']) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = path;
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    document.head.append(link);
    await loaded;
  }
});

afterEach(() => document.querySelectorAll('dialog').forEach((dialog) => dialog.remove()));

function createStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

const find = <T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const appears = (selector: string): Promise<void> => waitUntil(() => document.querySelector(selector), selector);
const button = (words: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find((it) => it.textContent === words && it.getClientRects().length > 0)!;

/** Opens the desk and signs in by keyboard. */
async function openDesk(overrides = {}, given = key) {
  const { createApi, asked } = createFakeApi(overrides);
  const storage = createStorage();
  const desk = await fixture<HTMLElement>(createDesk({ createApi, storage }));
  find<HTMLInputElement>('#key', desk).focus();
  await sendKeys({ type: given });
  await sendKeys({ press: 'Enter' });
  if (given === key) await appears('tbody tr');
  return { desk, asked, storage, createApi };
}

describe('The desk', () => {
  it('asks for a key, and says when it is wrong', async () => {
    const { desk } = await openDesk({}, 'guess');
    await waitUntil(() => find('.notice', desk).textContent === 'This key does not open the desk.');
    expect(desk.textContent).not.to.include('Shop GmbH');
    expect(document.activeElement?.id).to.equal('key');
  });

  it('keeps the key until the tab is closed, or until it is locked', async () => {
    const { desk, storage, createApi } = await openDesk();
    const again = await fixture<HTMLElement>(createDesk({ createApi, storage }));
    await waitUntil(() => again.textContent?.includes('Shop GmbH'));
    button('Lock').click();
    expect(storage.getItem('desk-key')).to.equal(null);
    expect(desk.querySelector('.figures')).to.equal(null);
  });

  it('lists requests with their due day, and says what is overdue in words', async () => {
    const { desk } = await openDesk();
    const row = find('tbody tr', desk).textContent;
    for (const words of [reference, '20 Nov 2026', '4 days overdue', 'Access, Erasure', 'E-mail', 'Open'])
      expect(row).to.include(words);
  });

  it('shows a request as text, whatever stands in it', async () => {
    await openDesk();
    button(reference).click();
    await appears('dialog[open]');
    expect(find('blockquote').textContent).to.equal('<b>Please</b> hurry');
  });

  it('takes a request a step further, and gives the focus back to the list', async () => {
    const { asked } = await openDesk();
    button(reference).click();
    await appears('dialog[open]');
    const status = find<HTMLSelectElement>('#step-status');
    status.value = 'denied';
    status.dispatchEvent(new Event('change'));
    find<HTMLSelectElement>('#step-reason').value = 'no_match';
    find<HTMLTextAreaElement>('#step-note').value = 'Nothing found.';
    button('Save this step').click();
    await waitUntil(() => find('dialog .notice').textContent === 'Saved.');
    expect(asked.find(([name]) => name === 'change')).to.deep.equal([
      'change',
      reference,
      { from: 'open', status: 'denied', reason: 'no_match', note: 'Nothing found.' },
    ]);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => document.activeElement?.id === 'filter');
  });

  it('offers only the reasons that belong to a status', async () => {
    await openDesk();
    button(reference).click();
    await appears('dialog[open]');
    const status = find<HTMLSelectElement>('#step-status');
    const reasons = (value: string): string[] => {
      status.value = value;
      status.dispatchEvent(new Event('change'));
      const select = find<HTMLSelectElement>('#step-reason');
      return select.getClientRects().length === 0 ? [] : [...select.options].map((option) => option.value);
    };
    expect(reasons('fulfilled')).to.deep.equal([]);
    expect(reasons('in_progress')).to.deep.equal(['', 'need_user_verification']);
    expect(reasons('denied')).to.include('no_match').and.not.to.include('need_user_verification');
  });

  it('says when somebody else was faster', async () => {
    await openDesk({ change: () => Promise.reject(new Refused('Somebody else has changed this.', 409)) });
    button(reference).click();
    await appears('dialog[open]');
    button('Save this step').click();
    await waitUntil(() => find('dialog .notice').textContent === 'Somebody else has changed this.');
  });

  it('verifies a record by its id and the head of a receipt', async () => {
    const { asked } = await openDesk();
    find<HTMLInputElement>('#lookup').value = record;
    find<HTMLInputElement>('#head').value = 'a'.repeat(64);
    button('Verify record').click();
    await appears('.record');
    expect(asked.at(-1)).to.deep.equal(['verify', record, 'a'.repeat(64)]);
    expect(find('.record').textContent).to.include('Intact: 1 event').and.to.include('is part of this record');
  });

  it('says plainly that a chain is broken, and where', async () => {
    await openDesk({
      verify: () => ({ record, verifiedAt: 0, chain: { intact: false, position: 2, reason: 'changed' } }),
    });
    find<HTMLInputElement>('#lookup').value = record;
    button('Verify record').click();
    await appears('.record');
    expect(find('.verdict').textContent).to.equal('Broken. Event 2 is not as it was stored.');
  });

  it('erases a subject only after it was asked again', async () => {
    const { asked } = await openDesk();
    const erased = (): number => asked.filter(([name]) => name === 'erase').length;
    find<HTMLInputElement>('#lookup').value = 'account:ada';
    button('Show subject').click();
    await appears('.results .record');
    button('Erase …').click();
    await appears('dialog.confirm');
    button('Keep').click();
    await waitUntil(() => !document.querySelector('dialog'));
    expect(erased()).to.equal(0);
    await aTimeout(0);
    button('Erase …').click();
    await appears('dialog.confirm');
    button('Erase for good').click();
    await waitUntil(() => erased() === 1);
    expect(asked.find(([name]) => name === 'erase')).to.deep.equal(['erase', 'account%3Aada']);
  });

  it('draws what visitors choose, and says the same in a table', async () => {
    const { desk } = await openDesk();
    await appears('svg');
    const bars = [...desk.querySelectorAll('rect')].filter((bar) => Number(bar.getAttribute('height')) > 0);
    expect(bars.map((bar) => bar.dataset['outcome'])).to.deep.equal(['refused']);
    expect(find('svg', desk).getAttribute('aria-label')).to.include('Refused: 7');
    expect(find('.as-table tbody', desk).textContent).to.include('23 Nov 2026').and.to.include('7');
  });

  it('says what cannot be shown, and shows the rest', async () => {
    const { desk } = await openDesk({
      counts: () => Promise.reject(new Refused('The receiver cannot be reached.', 0)),
    });
    await waitUntil(() => desk.textContent?.includes('The receiver cannot be reached.'));
    expect(desk.querySelectorAll('tbody tr').length).to.equal(1);
  });

  it('has no accessibility violation while it is locked', async () => {
    const { createApi } = createFakeApi();
    const desk = await fixture<HTMLElement>(createDesk({ createApi, storage: createStorage() }));
    await expect(desk).to.be.accessible();
  });

  it('has no accessibility violation when it is open, and in a request', async () => {
    const { desk } = await openDesk();
    await appears('svg');
    await expect(desk).to.be.accessible();
    button(reference).click();
    await appears('dialog[open]');
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    await expect(find('dialog')).to.be.accessible();
  });
});
