// @ts-expect-error -- the build for browsers has no types of its own; they are those of the package
import { virtual as browserVirtual } from '@guidepup/virtual-screen-reader/browser.js';
import type { virtual as Virtual } from '@guidepup/virtual-screen-reader';

const virtual = browserVirtual as typeof Virtual;

/** References between elements, which do not leave their shadow root. */
const references = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** What a popover needs is left behind: a copy of one would be closed. */
const left = new Set(['popover', 'style']);

/**
 * Copies what is rendered into one tree without shadow roots, as browsers hand it to assistive technology. The virtual
 * screen reader does not look into shadow roots by itself.
 */
function flatCopy(node: Node, roots: Map<Node, number>): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.cloneNode()];
  if (!(node instanceof Element) || node.matches('script, style, template')) return [];
  const { display } = getComputedStyle(node);
  if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return [];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = [...(node.shadowRoot?.childNodes ?? (slotted.length > 0 ? slotted : node.childNodes))];
  const copies = children.flatMap((child) => flatCopy(child, roots));
  if (node.localName.startsWith('privacy-') || node.localName === 'slot') return copies;
  const copy = node.cloneNode() as Element;
  const root = node.getRootNode();
  roots.set(root, roots.get(root) ?? roots.size);
  for (const { name, value } of [...copy.attributes]) {
    if (left.has(name)) copy.removeAttribute(name);
    if (!references.includes(name)) continue;
    const ids = value.split(' ').map((id) => `${id}-${roots.get(root)}`);
    copy.setAttribute(name, ids.join(' '));
  }
  // Of a switch the virtual screen reader knows the attribute alone, where browsers tell how it stands.
  if (node.role === 'switch') copy.ariaChecked = String((node as HTMLInputElement).checked);
  copy.append(...copies);
  return [copy];
}

/** What a screen reader says of an element and all that is in it, phrase by phrase, from beginning to end. */
export async function hear(element: Element): Promise<readonly string[]> {
  const container = document.createElement('div');
  // Only a document has an end that is said.
  container.role = 'document';
  container.append(...flatCopy(element, new Map()));
  document.body.append(container);
  try {
    await virtual.start({ container });
    while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
    return (await virtual.spokenPhraseLog()).filter((phrase) => !/^(document|end of .*)$/.test(phrase));
  } finally {
    await virtual.stop();
    container.remove();
  }
}
