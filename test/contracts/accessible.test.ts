import { expect } from '@open-wc/testing';
import type { PrivacyCenter } from '../../src/elements/center/center.ts';
import { viewNames } from '../../src/elements/views.ts';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { find, findAll, openPage, settled } from '../fixtures/page.ts';

/** The states a person can meet, each by the way that leads there. */
const states: Readonly<Record<string, (root: PrivacyCenter) => Promise<void> | void>> = {
  'before a choice': () => undefined,
  'after refusing': (root) => root.center?.refuseAll(),
  'after accepting': (root) => root.center?.acceptAll(),
  'with a disclosure open': async (root) => {
    root.center?.open('settings', 'google-analytics');
    await settled(root);
    await settled(root);
    expect(findAll(root, '[part=disclosure]')).to.have.length(1);
  },
  'with switches moved': async (root) => {
    root.center?.open('settings');
    root.center?.move(['youtube'], true);
    await settled(root);
  },
  ...Object.fromEntries(
    viewNames.map((view) => [
      `with the view "${view}" open`,
      async (root: PrivacyCenter) => {
        root.center?.open(view);
        await settled(root);
        expect(find<HTMLDialogElement>(root, 'dialog').open).to.equal(true);
      },
    ]),
  ),
};

for (const lang of ['en', 'de']) {
  describe(`the privacy center in "${lang}" has no accessibility violation (axe)`, () => {
    for (const [state, reach] of Object.entries(states)) {
      it(state, async () => {
        const root = await openPage({ policy: marketplace, lang });
        await reach(root);
        await settled(root);
        await expect(root).to.be.accessible();
      });
    }
  });
}
