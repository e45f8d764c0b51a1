import { expect, waitUntil } from '@open-wc/testing';
import { find, openPage, wordsIn } from '../fixtures/page.ts';

describe('the register of a page', () => {
  it('turns German into "du" and plain language, and back, while the page runs', async () => {
    const root = await openPage({ lang: 'de' });
    const language = (): string | undefined => root.center?.$firstWords.get()?.language;
    const said = new Set<string>();
    for (const [register, tag] of Object.entries({ informal: 'de-x-du', plain: 'de-x-leicht', formal: 'de' })) {
      root.setAttribute('register', register);
      await waitUntil(() => language() === tag, `the words of "${tag}" are there`);
      await waitUntil(() => find(root, '[part=banner]').lang === tag, `the banner is in "${tag}"`);
      said.add(wordsIn(find(root, 'privacy-banner')));
    }
    expect(said.size).to.equal(3);
  });

  it('leaves a language as it is that has no such locale', async () => {
    const root = await openPage({ lang: 'fi' });
    root.setAttribute('register', 'informal');
    await root.updateComplete;
    await root.center?.ready;
    expect(root.center?.$firstWords.get()?.language).to.equal('fi');
  });
});
