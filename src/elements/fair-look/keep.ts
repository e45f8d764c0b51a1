import { keepChoices } from './choices.ts';
import { coloursSet } from './set-colours.ts';

/**
 * Keeps an element's choices as they have to be, whatever a page's style sheets say: what breaks the contrast of words or
 * controls, tells choices apart or hides one, does not count, and a warning says why.
 */
export async function keepFair(host: HTMLElement, root: ShadowRoot): Promise<void> {
  const set = coloursSet(host);
  // A page that sets no colour need not load what it takes to judge one.
  const colours = set.size > 0 ? (await import('./colours.ts')).keepColours(host, root, set) : [];
  const warnings = [...colours, ...keepChoices(root)];
  if (warnings.length > 0) console.warn(`privacy-center: <${host.localName}>\n${warnings.join('\n')}`, host);
}
