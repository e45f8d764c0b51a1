import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { PrivacyCenter } from '../../src/elements/center/center.ts';
import { viewNames } from '../../src/elements/views.ts';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { find, isWebKit, openPage, settled } from '../fixtures/page.ts';
import { cutOff, describeBox, tooWide } from './boxes.ts';
import { renderedIn } from './flat-tree.ts';
import { unfold } from './unfold.ts';

/** 320 CSS pixels: a small phone, and what zoom of 400 % leaves of 1280 (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 640 };

/** What a person may set for text without losing any of it (WCAG 2.2, 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Controls smaller than 24 by 24 CSS pixels; links in a text may be (WCAG 2.2, 2.5.8). */
function tooSmall(root: Element): string[] {
  return (
    renderedIn(root)
      .filter((it) => it.matches('button, input, select, textarea, summary, a[href]'))
      .filter((it) => !(it.localName === 'a' && it.matches('p a, li a, dd a, td a, th a, span a')))
      // An explained word stands in a line of text, whose height it keeps (WCAG 2.2, 2.5.8, exception "Inline").
      .filter((it) => !it.matches('.term'))
      .filter((it) => {
        const { width, height } = it.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map(describeBox)
  );
}

/** Sets the spacing of text in every shadow root, as a person's own style sheet does. */
function spread(root: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spacing);
  for (const { shadowRoot } of [root, ...renderedIn(root)]) shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** The states a person meets, each with its place. */
const states: Readonly<Record<string, (root: PrivacyCenter) => Element | Promise<Element>>> = {
  banner: (root) => find(root, 'privacy-banner'),
  footer: (root) => find(root, 'privacy-footer'),
  ...Object.fromEntries(viewNames.map((view) => [view, (root: PrivacyCenter) => unfold(root, view)])),
};

for (const [state, reach] of Object.entries(states)) {
  describe(`${state} on a screen of 320 pixels, in German`, () => {
    let place: Element;
    before(async function () {
      if (isWebKit) this.skip();
      await setViewport(narrow);
    });
    beforeEach(async () => {
      const root = await openPage({ policy: marketplace, lang: 'de' });
      place = await reach(root);
      await settled(root);
    });

    it('needs no scrolling to the side', () => {
      expect(tooWide(place)).to.deep.equal([]);
    });

    it('has controls of 24 by 24 pixels at the least', () => {
      expect(tooSmall(place)).to.deep.equal([]);
    });

    it('loses no text when a person spreads it', async () => {
      spread(place);
      await new Promise(requestAnimationFrame);
      expect(tooWide(place)).to.deep.equal([]);
      expect(cutOff(place)).to.deep.equal([]);
    });
  });
}
