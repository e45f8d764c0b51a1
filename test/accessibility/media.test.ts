import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { viewNames } from '../../src/elements/views.ts';
import { lookAt } from '../../src/fairness/in-page/look.ts';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { find, findAll, openPage, settled } from '../fixtures/page.ts';
import { renderedIn } from './flat-tree.ts';

/** Sets what the browser says of a person's wishes; `false` where this engine cannot be told. */
const wish = (name: string, value: string): Promise<boolean> =>
  executeServerCommand('media-features', [{ name, value }]);

const isSet = (element: Element, property: string): boolean =>
  getComputedStyle(element)
    .getPropertyValue(property)
    .split(', ')
    .some((time) => parseFloat(time) > 0);

describe('with reduced motion', () => {
  before(async function () {
    if (!(await wish('prefers-reduced-motion', 'reduce'))) this.skip();
  });
  after(() => wish('prefers-reduced-motion', ''));

  it('nothing moves by itself and nothing glides', async () => {
    const root = await openPage();
    root.center?.open('settings', 'analytics');
    await settled(root);
    const moving = renderedIn(root).filter((it) => isSet(it, 'transition-duration') || isSet(it, 'animation-duration'));
    expect(moving.map(({ localName, className }) => `${localName}.${className}`)).to.be.empty;
  });
});

for (const scheme of ['light', 'dark']) {
  describe(`in ${scheme} colours`, () => {
    const { style } = document.documentElement;
    before(() => {
      style.colorScheme = scheme;
      // axe takes a page without a colour for a white one.
      style.backgroundColor = 'Canvas';
    });
    after(() => {
      style.colorScheme = '';
      style.backgroundColor = '';
    });

    it('a switch stands out from what is around it, on and off', async () => {
      const root = await openPage();
      root.center?.open('settings');
      root.center?.move(['analytics'], true);
      await settled(root);
      for (const service of ['analytics', 'video']) {
        const { edge } = await lookAt(find(find(root, `[service=${service}]`), '[role=switch]'));
        expect(edge, service).to.be.at.least(3);
      }
    });

    for (const view of viewNames) {
      it(`"${view}" has no accessibility violation (axe)`, async () => {
        const root = await openPage({ policy: marketplace, lang: 'de' });
        root.center?.open(view);
        await settled(root);
        await expect(root).to.be.accessible();
      });
    }
  });
}

describe('in forced colours', () => {
  before(async function () {
    if (!(await wish('forced-colors', 'active'))) this.skip();
  });
  after(() => wish('forced-colors', ''));

  it('a switch that is on differs from one that is off, and both have an edge', async () => {
    const root = await openPage();
    root.center?.open('settings');
    root.center?.move(['analytics'], true);
    await settled(root);
    const [on, off] = await Promise.all(
      ['analytics', 'video'].map((service) => lookAt(find(find(root, `[service=${service}]`), '[role=switch]'))),
    );
    expect(on!.style['background-color']).not.to.equal(off!.style['background-color']);
    expect([on!.edge >= 3, off!.edge >= 3]).to.deep.equal([true, true]);
  });

  it('the open view alone is underlined in the row of views', async () => {
    const root = await openPage();
    root.center?.open('rights');
    await settled(root);
    const lines = findAll(find(root, 'privacy-dialog'), 'nav button').map((it) => ({
      isOpen: it.ariaCurrent !== null,
      line: getComputedStyle(it).borderBottomColor,
    }));
    const others = new Set(lines.filter(({ isOpen }) => !isOpen).map(({ line }) => line));
    expect(others.size).to.equal(1);
    expect(others).not.to.include(lines.find(({ isOpen }) => isOpen)!.line);
  });

  it('icons take the colour of text', async () => {
    const root = await openPage();
    const text = getComputedStyle(find(root, '[part=banner]')).color;
    const icons = findAll<HTMLElement>(find(root, 'privacy-banner'), 'svg').map((it) => getComputedStyle(it).color);
    expect(new Set(icons)).to.deep.equal(new Set([text]));
  });
});
