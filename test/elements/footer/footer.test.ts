import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createCenter, type Center } from '../../../src/center.ts';
import { createMemory, createMemoryStorage } from '../../../src/ports/storage.ts';
import { renderFooter } from '../../../src/server/footer.ts';
import { click, find, findAll, openPage, settled, wordsIn } from '../../fixtures/page.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';

describe('privacy-footer', () => {
  it('says that nothing is chosen yet and that nothing runs', async () => {
    const root = await openPage();
    expect(wordsIn(find(root, 'privacy-footer'))).to.include('You have not chosen yet');
  });

  it('says when the last choice was made and how much of it may run', async () => {
    const root = await openPage();
    root.center?.choose({ analytics: true, video: false });
    await settled(root);
    const words = wordsIn(find(root, 'privacy-footer'));
    expect(words).to.include('1 of 2 optional services may run');
    expect(words).to.include(String(new Date().getFullYear()));
  });

  it('opens the settings with one click', async () => {
    const root = await openPage();
    await click(find(root, '[data-view=settings]'));
    await settled(root);
    expect(find<HTMLDialogElement>(root, 'dialog').open).to.equal(true);
    expect(wordsIn(find(root, 'privacy-settings'))).to.include('Service analytics');
  });

  it('links the imprint', async () => {
    const root = await openPage();
    root.imprintHref = '/imprint';
    await settled(root);
    expect(find(root, 'privacy-footer').shadowRoot?.querySelector('a')?.getAttribute('href')).to.equal('/imprint');
  });

  it('keeps the links that the page has given it, before and after the policy has come', async () => {
    const footer = await fixture<HTMLElement>(
      html`<privacy-footer><a href="#privacy-settings">Settings of ours</a></privacy-footer>`,
    );
    const isShown = (): boolean => footer.querySelector('a')?.assignedSlot?.isConnected ?? false;
    expect(isShown()).to.equal(true);
    await openPage();
    await waitUntil(() => footer.shadowRoot?.querySelector('[part=state]'));
    expect(isShown()).to.equal(true);
  });

  it('keeps them when the policy cannot be used', async () => {
    const root = await openPage({ policy: 'no policy' });
    const footer = await fixture<HTMLElement & { center: unknown }>(
      html`<privacy-footer .center=${root.center}><a href="#privacy-settings">Settings of ours</a></privacy-footer>`,
    );
    await waitUntil(() => footer.shadowRoot?.querySelector('[part=state]'));
    expect(footer.querySelector('a')?.assignedSlot?.isConnected).to.equal(true);
  });

  it('takes the place of what a server has written into its shadow root, and leaves the focus where it was', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const written = await renderFooter(policyJson(), 'en', { styleSheet: 'about:blank' });
    page.setHTMLUnsafe(`<privacy-footer>${written}</privacy-footer>`);
    const shadow = page.querySelector('privacy-footer')!.shadowRoot!;
    shadow.querySelector<HTMLElement>('a[href="#privacy-rights"]')!.focus();
    expect(shadow.activeElement?.textContent).to.equal('Your rights');
    await openPage();
    await waitUntil(() => shadow.querySelector('[data-view=rights]'));
    expect(shadow.querySelectorAll('nav').length).to.equal(1);
    expect(shadow.querySelectorAll('[part=state]').length).to.equal(1);
    expect((shadow.activeElement as HTMLElement).dataset['view']).to.equal('rights');
  });

  it('shows its links where nothing has made a shadow root of what a server has written', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = `<privacy-footer>${await renderFooter(policyJson(), 'en', { styleSheet: '/footer.css' })}</privacy-footer>`;
    await openPage();
    const shadow = page.querySelector('privacy-footer')!.shadowRoot!;
    await waitUntil(() => shadow.querySelector('[data-view=rights]'));
    expect(shadow.querySelector<HTMLElement>('[data-view=rights]')!.checkVisibility()).to.equal(true);
  });

  it('links no imprint that would run a script', async () => {
    const root = await openPage();
    root.imprintHref = 'javascript:alert(1)';
    await settled(root);
    expect(findAll(find(root, 'privacy-footer'), 'a')).to.be.empty;
  });

  it('says once, as a fact, what the browser has begun to object to', async () => {
    const policy = policyJson([
      serviceJson('chat', { choice: 'objection', legalBasis: { processing: ['gdpr:6-1-f'] }, cookies: [] }),
    ]);
    const memory = createMemory();
    const open = async (gpc: boolean): Promise<Center> => {
      const center = createCenter({ policy, languages: ['en'], storage: () => createMemoryStorage(memory), gpc });
      await center.ready;
      return center;
    };
    (await open(false)).choose({ chat: true });
    const center = await open(true);
    const footer = await fixture<HTMLElement>(html`<privacy-footer .center=${center}></privacy-footer>`);
    await waitUntil(() => wordsIn(footer).includes('Your browser now asks not to be tracked'));
    expect(wordsIn(footer)).to.include('Service chat is off until you switch it on yourself');
    center.choose({ chat: true });
    await settled(footer);
    expect(wordsIn(footer)).not.to.include('Your browser now asks');
  });
});
