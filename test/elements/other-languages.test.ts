import { expect, waitUntil } from '@open-wc/testing';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { find, findAll, openPage, wordsIn } from '../fixtures/page.ts';

const note = '[data-languages]';

/** What stands below an element, as soon as there is any. */
async function shown(root: Element, selector: string): Promise<readonly HTMLElement[]> {
  await waitUntil(() => findAll(root, selector).length > 0, `something fits ${selector}`);
  return findAll(root, selector);
}

describe('a page in Finnish with a policy in German and English', () => {
  it('tells in the banner, once and in Finnish, which language some texts are in', async () => {
    const root = await openPage({ policy: marketplace, lang: 'fi' });
    const notes = await shown(find(root, 'privacy-banner'), note);
    expect(notes.map((it) => it.dataset['languages'])).to.deep.equal(['en']);
    expect(wordsIn(notes[0]!)).to.match(/englanti/);
  });

  it('marks the texts in its sentences with their language and direction', async () => {
    const root = await openPage({ policy: marketplace, lang: 'fi' });
    const foreign = await shown(find(root, 'privacy-banner'), 'dd [lang="en"][dir="ltr"]');
    expect(foreign[0]!.closest('[lang="fi"]')).to.exist;
  });

  for (const view of ['settings', 'rights', 'newsletter', 'notice'] as const) {
    it(`tells in the view "${view}", once, which language some texts are in`, async () => {
      const root = await openPage({ policy: marketplace, lang: 'fi' });
      root.center?.open(view);
      const [element] = await shown(root, `privacy-${view}`);
      const notes = await shown(element!, note);
      expect(notes.map((it) => it.dataset['languages'])).to.deep.equal(['en']);
      expect(await shown(element!, '[lang="en"]')).not.to.be.empty;
    });
  }

  it('tells nothing where all texts are in the language of the page', async () => {
    const root = await openPage({ policy: marketplace, lang: 'de' });
    root.center?.open('settings');
    await shown(root, '[part=category]');
    expect(findAll(root, note)).to.have.length(0);
  });
});
