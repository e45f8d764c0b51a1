import { keepChoices } from './choices.ts';
import { keepColours } from './colours.ts';

/**
 * Keeps an element's choices as they have to be, whatever a page's style sheets say: what breaks the contrast of words or
 * controls, tells choices apart or hides one, does not count, and a warning says why.
 */
export function keepFair(host: HTMLElement, root: ShadowRoot): void {
  const warnings = [...keepColours(host, root), ...keepChoices(root)];
  if (warnings.length > 0) console.warn(`privacy-center: <${host.localName}>\n${warnings.join('\n')}`, host);
}
