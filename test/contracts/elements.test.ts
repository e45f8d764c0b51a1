import { expect } from '@open-wc/testing';
import type { ReadableAtom } from 'nanostores';
import { tags } from '../../src/elements/registry.ts';
import { find, findAll, openPage, settled, wordsIn } from '../fixtures/page.ts';

/** How many listen to a store: nanostores counts them. */
const listeners = (store: ReadableAtom | undefined): number => (store as { lc?: number } | undefined)?.lc ?? -1;

/** Every element but the root, which brings its own center. */
const standalone = tags.filter((tag) => tag !== 'privacy-center');

for (const tag of standalone) {
  describe(tag, () => {
    it('is registered and can be made without a page', () => {
      expect(document.createElement(tag)).to.be.instanceOf(customElements.get(tag)!);
    });

    it('shows nothing and breaks nothing where there is no center', async () => {
      const element = document.createElement(tag);
      document.body.append(element);
      await settled(element);
      expect(wordsIn(element)).to.equal('');
      element.remove();
    });

    it('finds the center of the page wherever it stands', async () => {
      const root = await openPage();
      const element = document.createElement(tag) as HTMLElement & { center?: unknown };
      const { center } = root;
      const count = (): number =>
        [center?.$words, center?.$choiceWords, center?.$firstWords].map(listeners).reduce((sum, it) => sum + it);
      const before = count();
      document.body.append(element);
      await settled(element);
      expect(count()).to.be.greaterThan(before);
      element.remove();
    });

    it('leaves no listener behind when it goes, however often', async () => {
      const root = await openPage();
      const { center } = root;
      const count = (): readonly number[] =>
        [
          ...[center?.$words, center?.$choiceWords, center?.$firstWords],
          ...[center?.$policy, center?.$consent, center?.$draft],
        ].map(listeners);
      const before = count();
      for (let time = 0; time < 20; time++) {
        const element = document.createElement(tag);
        document.body.append(element);
        await settled(element);
        element.remove();
      }
      expect(count()).to.deep.equal(before);
    });

    it('is not shown when it is hidden', async () => {
      await openPage();
      const element = document.createElement(tag);
      element.hidden = true;
      document.body.append(element);
      await settled(element);
      expect(getComputedStyle(element).display).to.equal('none');
      element.remove();
    });

    it('uses no inline style and no script, as a strict content policy asks', async () => {
      const root = await openPage();
      root.center?.open('settings');
      await settled(root);
      expect(findAll(root, '[style], style, script, [onclick]')).to.be.empty;
    });
  });
}

describe('the ids in one shadow root', () => {
  it('are each used once', async () => {
    const root = await openPage();
    root.center?.open('notice');
    await settled(root);
    for (const host of [root, ...findAll(root, '*')].filter((it) => it.shadowRoot)) {
      const ids = [...host.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, host.localName).to.equal(ids.length);
    }
    expect(find(root, 'privacy-notice')).to.exist;
  });
});
