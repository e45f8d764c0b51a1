import { expect } from '@open-wc/testing';
import { viewNames } from '../../src/elements/views.ts';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { find, openPage, settled } from '../fixtures/page.ts';
import { headingLevels, renderedIn } from './flat-tree.ts';
import { unfold } from './unfold.ts';

const titleOf = (element: Element): string | null | undefined =>
  element.querySelector(`#${element.getAttribute('aria-labelledby')}`)?.textContent;

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? '';

describe('the structure', () => {
  for (const view of viewNames) {
    it(`of "${view}" begins with its title and skips no level of headings`, async () => {
      const dialog = await unfold(await openPage({ policy: marketplace }), view);
      const levels = headingLevels(dialog);
      expect(levels[0]).to.equal(2);
      const skipped = levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1);
      expect(skipped, levels.join(' ')).to.be.empty;
    });

    it(`of "${view}" has no second banner, main or footer beside those of the page`, async () => {
      const dialog = await unfold(await openPage({ policy: marketplace }), view);
      const landmarks = renderedIn(dialog).filter(
        (it) =>
          it.matches('main, [role=main], [role=banner], [role=contentinfo]') ||
          (it.matches('header, footer') && !it.closest('article, aside, main, nav, section')),
      );
      expect(landmarks.map(({ localName }) => localName)).to.be.empty;
    });
  }

  it('gives every switch a name of its own', async () => {
    const dialog = await unfold(await openPage({ policy: marketplace }), 'settings');
    const names = renderedIn(dialog)
      .filter((it) => it.matches('[role=switch]'))
      .map(nameOf);
    expect(names.length).to.be.greaterThan(20);
    expect(names).not.to.include('');
    expect(new Set(names).size).to.equal(names.length);
  });

  it('uses the dialog of the browser, named by its title, and a region for the banner', async () => {
    const root = await openPage();
    const banner = find(root, '[part=banner]');
    expect(banner.localName).to.equal('section');
    expect(titleOf(banner)).to.include('Your consent');
    root.center?.open('settings');
    await settled(root);
    const dialog = find<HTMLDialogElement>(root, 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(titleOf(dialog)).to.equal('Privacy settings');
  });
});
