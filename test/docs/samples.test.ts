import { expect } from '@open-wc/testing';
import { defineElements, tags, type Tag } from '../../src/elements/registry.ts';

/** What any element may have. */
const everywhere = ['id', 'class', 'slot', 'hidden', 'lang', 'dir'];

/** The guides that the README leads to, by their addresses. */
async function readGuides(): Promise<ReadonlyMap<string, string>> {
  const guides = new Map<string, string>();
  const wanted = new Set([new URL('/README.md', location.origin).href]);
  for (const address of wanted) {
    const text = await (await fetch(address)).text();
    guides.set(address, text);
    for (const [, link = ''] of text.matchAll(/\]\(([^)#\s]+\.md)/g))
      if (!/^https:|rules\//.test(link)) wanted.add(new URL(link, address).href);
  }
  return guides;
}

async function unknownAttributes(tag: Tag, element: Element): Promise<readonly string[]> {
  await defineElements(tag);
  const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: readonly string[] };
  return element.getAttributeNames().filter((name) => !observedAttributes.includes(name) && !everywhere.includes(name));
}

describe('the HTML samples of the guides', () => {
  it('name elements and attributes that there are', async () => {
    const unknown: string[] = [];
    let seen = 0;
    for (const [address, text] of await readGuides())
      for (const [, code = ''] of text.matchAll(/```html\n([\s\S]*?)```/g))
        for (const element of new DOMParser().parseFromString(code, 'text/html').querySelectorAll('*')) {
          if (!element.localName.startsWith('privacy-')) continue;
          seen++;
          const tag = tags.find((it) => it === element.localName);
          if (!tag) unknown.push(`${address}: ${element.localName}`);
          else for (const name of await unknownAttributes(tag, element)) unknown.push(`${address}: ${tag} ${name}`);
        }
    expect(seen).to.be.greaterThan(4);
    expect(unknown).to.deep.equal([]);
  });
});
