import { expect, fixture, html } from '@open-wc/testing';
import { defineElements } from '../../../src/elements/registry.ts';
import { settled } from '../../fixtures/page.ts';
import { policyJson } from '../../fixtures/policy.ts';

const looks = ['font-family', 'font-size', 'line-height', 'color', 'text-align', 'hyphens'] as const;

const lookOf = (element: Element): readonly string[] => {
  const style = getComputedStyle(element);
  return looks.map((name) => `${name}: ${style.getPropertyValue(name)}`);
};

describe('what a page writes between the tags', () => {
  beforeEach(() => defineElements('privacy-center', 'privacy-footer'));

  for (const [what, content] of Object.entries({
    'of <privacy-center>': html`<a href="#privacy-settings">inside</a>`,
    'of <privacy-footer>': html`<privacy-footer><a href="#privacy-settings">inside</a></privacy-footer>`,
  }))
    it(`${what} looks as outside of it`, async () => {
      const place = await fixture<HTMLElement>(html`
        <div style="font: 21px/2 monospace; color: rgb(1, 2, 3); text-align: right; hyphens: manual">
          <a href="#privacy-settings">outside</a>
          <privacy-center .policy=${policyJson()}>${content}</privacy-center>
        </div>
      `);
      await settled(place.querySelector('privacy-center')!);
      const [outside, inside] = place.querySelectorAll('a');
      expect(lookOf(inside!)).to.deep.equal(lookOf(outside!));
    });
});
