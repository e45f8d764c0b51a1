import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import type { PrivacyCenter } from '../../src/elements/center/center.ts';
import { tags } from '../../src/i18n/tags.ts';
import { click, find, findAll, openPage, settled } from '../fixtures/page.ts';

/** The element that keys go to, however deep. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

async function open(view: 'settings' | 'rights', sign: string): Promise<PrivacyCenter> {
  const root = await openPage({ policy: marketplace, lang: 'de' });
  root.center?.open(view);
  await waitUntil(() => findAll(root, sign).length > 0, `${sign} is there`);
  await settled(root);
  return root;
}

/** Another language, as a page's own switch sets it. */
async function speak(root: PrivacyCenter, lang: string): Promise<void> {
  root.lang = lang;
  await waitUntil(() => find(root, 'dialog').lang === lang, `the dialog is in "${lang}"`);
  await settled(root);
  await nextFrame();
}

describe('a change of the language while the settings are open', () => {
  it('keeps what was typed, the focus, and the place on the page', async () => {
    const root = await open('settings', '[part=summary]');
    const body = find(root, '[part=body]');
    await click(find(root, '[type=search]'));
    await sendKeys({ type: 'map' });
    await settled(root);
    body.scrollTop = 40;
    const before = body.scrollTop;
    await speak(root, 'fi');
    expect(focused()?.getAttribute('type')).to.equal('search');
    expect(find<HTMLInputElement>(root, '[type=search]').value).to.equal('map');
    expect(body.scrollTop).to.equal(before);
    await sendKeys({ type: 's' });
    expect(find<HTMLInputElement>(root, '[type=search]').value).to.equal('maps');
  });

  it('keeps switches that were moved and services that were opened', async () => {
    const root = await open('settings', '[part=summary]');
    root.center?.move(['youtube'], true);
    find<HTMLElement & { open: boolean }>(root, 'privacy-service[service=youtube]').open = true;
    await settled(root);
    await speak(root, 'fi');
    const service = find<HTMLElement & { open: boolean }>(root, 'privacy-service[service=youtube]');
    expect(service.open).to.equal(true);
    expect(find<HTMLInputElement>(service, '[role=switch]').checked).to.equal(true);
  });

  it('tells language and direction to those who listen', async () => {
    const root = await open('settings', '[part=summary]');
    const both = { ar: 'rtl', fi: 'ltr' } as const;
    for (const lang of tags.filter((tag) => Object.hasOwn(both, tag))) {
      await speak(root, lang);
      const telling = findAll(root, '[part=banner], dialog, .content, .bar, [part=service]');
      const told = new Set(telling.map((it) => `${it.lang} ${it.dir}`));
      expect([...told]).to.deep.equal([`${lang} ${both[lang as keyof typeof both]}`]);
    }
  });
});

describe('a change of the language while a request is written', () => {
  it('keeps what was typed and chosen, and the focus with its caret', async () => {
    const root = await open('rights', '#address');
    const address = find<HTMLInputElement>(root, '#address');
    find<HTMLInputElement>(root, '[name=right][value=access]').click();
    await click(address);
    await sendKeys({ type: 'ada@example.org' });
    address.setSelectionRange(3, 3);
    await speak(root, 'fi');
    expect(focused()?.id).to.equal('address');
    expect(find<HTMLInputElement>(root, '#address').value).to.equal('ada@example.org');
    expect(find<HTMLInputElement>(root, '#address').selectionStart).to.equal(3);
    expect(find<HTMLInputElement>(root, '[name=right][value=access]').checked).to.equal(true);
  });
});
