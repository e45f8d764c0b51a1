import type { LitElement } from 'lit';

/**
 * Puts what an element has rendered in the place of what a server has written into its shadow root (`privacy-center/server`),
 * both in one task, so that nothing moves and the focus stays where it is. The style sheet stays: Lit renders in front
 * of it. A browser or a script that did not make a shadow root of the template has left it between the tags.
 */
export function takeOver({ renderOptions, shadowRoot, children }: LitElement): void {
  for (const child of children) if (child.matches('template[shadowrootmode]')) child.remove();
  const first = renderOptions.renderBefore;
  if (!first?.nextSibling) return;
  const held = shadowRoot?.activeElement?.textContent;
  while (first.nextSibling) first.nextSibling.remove();
  if (!held) return;
  for (const link of shadowRoot!.querySelectorAll<HTMLElement>('li > *'))
    if (link.textContent?.trim() === held) link.focus();
}
