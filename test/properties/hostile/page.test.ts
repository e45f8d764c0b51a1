import { expect, waitUntil } from '@open-wc/testing';
import type { PrivacyCenter } from '../../../src/elements/center/center.ts';
import { views } from '../../../src/stores/view.ts';
import { find, findAll, openPage, settled } from '../../fixtures/page.ts';
import { badLinks, injections, objectNames, oddTexts } from './grammar.ts';
import { withTexts } from './policies.ts';

const hostile = [...injections, ...badLinks.filter((it) => /\S/.test(it)), ...objectNames, ...oddTexts];

/** What an injected text would add to a page; our own elements use none of it. */
const foreign = 'script, img, iframe, object, embed, link, meta, base, [onerror], [onload], [srcdoc], [style]';
/** With the page's own scheme, and none for an address that leads nowhere. */
const followed = ['https:', 'mailto:', 'tel:', location.protocol, ':'];

let errors: string[] = [];
const onError = (event: ErrorEvent): void => void errors.push(event.message);
const onRejection = (event: PromiseRejectionEvent): void => void errors.push(String(event.reason));

/** What has come of a hostile text: nothing, if all is well. */
function harm(root: PrivacyCenter): readonly unknown[] {
  const links = findAll<HTMLAnchorElement>(root, 'a[href], area[href]');
  return [
    ...findAll(root, foreign).map((element) => element.outerHTML.slice(0, 200)),
    ...links.filter(({ protocol }) => !followed.includes(protocol)).map(({ href }) => href),
    ...errors,
    ...('hit' in globalThis ? ['a text was run'] : []),
    ...Object.keys(Object.prototype),
  ];
}

describe('a page with a hostile', () => {
  beforeEach(() => {
    errors = [];
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });

  afterEach(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** Every view with everything in it unfolded. */
  async function lookAtAll(root: PrivacyCenter): Promise<void> {
    for (const view of views) {
      root.center?.open(view);
      await waitUntil(
        () => findAll(root, `privacy-${view}`)[0]?.shadowRoot?.querySelector('h3, article, p'),
        `${view} is there`,
      );
      await settled(root);
      for (const it of findAll<HTMLDetailsElement>(root, 'details')) it.open = true;
      await new Promise(requestAnimationFrame);
      await settled(root);
      expect(harm(root), view).to.deep.equal([]);
    }
  }

  for (const turn of [0, 1, 2]) {
    it(`text wherever the policy has one shows it as text (${turn + 1})`, async function () {
      this.timeout(30_000);
      const policy = withTexts((at) => hostile[(at * (turn + 1) + turn) % hostile.length]!);
      const root = await openPage({ policy });
      expect(root.center?.$policy.get().status).to.equal('ready');
      await lookAtAll(root);
      root.center?.acceptAll();
      await lookAtAll(root);
    });
  }

  it('end of the address opens a view or nothing, and grants nothing', async () => {
    const root = await openPage();
    for (const text of hostile) {
      for (const start of [
        '',
        'privacy-',
        'privacy-settings/',
        'privacy-notice/',
        'privacy-newsletter/',
        'privacy-choices=',
      ]) {
        location.hash = start + text;
        await new Promise(requestAnimationFrame);
      }
    }
    await settled(root);
    expect(harm(root)).to.deep.equal([]);
    expect([root.center?.allows('analytics'), localStorage.length]).to.deep.equal([false, 0]);
  });

  it('attribute is a text', async () => {
    const root = await openPage();
    for (const text of hostile) {
      for (const name of ['lang', 'register', 'banner-placement', 'dialog-placement', 'imprint-href'])
        root.setAttribute(name, text);
      await settled(root);
      expect(harm(root), text).to.deep.equal([]);
    }
    expect(find(root, 'privacy-banner')).to.exist;
  });
});
