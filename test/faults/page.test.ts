import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.ts';
import type { PrivacyCenter } from '../../src/elements/center/center.ts';
import { defineElements, tags } from '../../src/elements/registry.ts';
import { policyJson } from '../fixtures/policy.ts';
import { findAll, openPage, settled } from '../fixtures/page.ts';

/** Errors that reached the page. */
let problems: string[] = [];
const onError = (event: ErrorEvent): void => void problems.push(event.message);
const onRejection = (event: PromiseRejectionEvent): void => void problems.push(String(event.reason));
const { fetch } = window;

describe('a page on which something happens at a bad time', () => {
  beforeEach(() => {
    problems = [];
    localStorage.clear();
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });

  afterEach(() => {
    window.fetch = fetch;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    expect(problems).to.deep.equal([]);
  });

  it('loses nothing when the root is removed while the policy is on its way', async () => {
    let answer: (response: Response) => void = () => undefined;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    const root = await fixture<PrivacyCenter>(html`<privacy-center policy-src="/late.json"></privacy-center>`);
    const { center } = root;
    root.remove();
    answer(new Response(JSON.stringify(policyJson())));
    await center?.ready;
    await nextFrame();
    expect(center?.allows('analytics') ?? false).to.equal(false);
    expect(localStorage.length).to.equal(0);
  });

  it('starts again when the root is put back', async () => {
    const root = await openPage();
    root.center?.acceptAll();
    const place = root.parentElement!;
    root.remove();
    await nextFrame();
    place.append(root);
    await root.updateComplete;
    await root.center?.ready;
    expect(root.center?.allows('analytics')).to.equal(true);
  });

  it('keeps its center when the root is moved in the document', async () => {
    const root = await openPage();
    root.center?.choose({ analytics: true });
    const place = await fixture<HTMLElement>(html`<section></section>`);
    place.append(root);
    await settled(root);
    expect(root.center?.allows('analytics')).to.equal(true);
    expect(findAll(root, '[data-view]').length).to.be.greaterThan(0);
  });

  it('defines its elements once, however often and at once it is told to', async () => {
    const before = tags.map((tag) => customElements.get(tag));
    await Promise.all([defineElements(...tags), defineElements(...tags)]);
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal(before);
  });

  it('works with a storage that throws, and says that nothing is kept', async () => {
    const getter = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const get = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { ...getter, get });
    try {
      const root = await openPage({ keep: true });
      root.center?.choose({ analytics: true });
      await settled(root);
      expect(root.center?.allows('analytics')).to.equal(true);
      expect(root.shadowRoot?.querySelector('privacy-footer')?.shadowRoot?.textContent).to.include(
        'Your browser does not let us keep your choice.',
      );
    } finally {
      Object.defineProperty(window, 'localStorage', getter);
    }
  });
});
