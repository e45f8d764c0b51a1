/** The children of a node as they are rendered: those of its shadow root, or what is put into a slot. */
function renderedChildren(node: Element): readonly Element[] {
  if (node.shadowRoot) return [...node.shadowRoot.children];
  const slotted = node instanceof HTMLSlotElement ? node.assignedElements() : [];
  return slotted.length > 0 ? slotted : [...node.children];
}

const isRendered = (element: Element): boolean =>
  getComputedStyle(element).display === 'contents' || element.checkVisibility({ visibilityProperty: true });

/** Every element that is rendered below one, in the order in which it is read. */
export function renderedIn(element: Element): Element[] {
  return renderedChildren(element)
    .filter(isRendered)
    .flatMap((child) => [child, ...renderedIn(child)]);
}

/** The levels of the headings below an element, in order. */
export function headingLevels(element: Element): number[] {
  return renderedIn(element)
    .filter((it) => it.matches('h1, h2, h3, h4, h5, h6, [role=heading]'))
    .map((it) => Number(it.getAttribute('aria-level') ?? it.localName.slice(1)));
}
