/** Where a control is, for a person who has not scrolled. */
export interface Sight {
  /** Wholly inside the window and everything that scrolls around it. */
  readonly inside: boolean;
  /** Nothing else lies over its middle. */
  readonly uncovered: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** Finds out whether a control can be seen without scrolling. Runs in the page and so uses nothing from outside itself. */
export function sightOf(element: Element): Sight {
  const { top, right, bottom, left } = element.getBoundingClientRect();
  const parentOf = (node: Element): Element | null => {
    const parent = node.assignedSlot ?? node.parentNode;
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  };
  const holds = (box: { top: number; right: number; bottom: number; left: number }): boolean =>
    top >= box.top - 1 && left >= box.left - 1 && bottom <= box.bottom + 1 && right <= box.right + 1;

  let inside = holds({ top: 0, left: 0, right: innerWidth, bottom: innerHeight });
  for (let node = parentOf(element); node && node !== document.body; node = parentOf(node)) {
    const { overflowX, overflowY, display } = getComputedStyle(node);
    const clips = display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible');
    if (clips && !holds(node.getBoundingClientRect())) inside = false;
    // What is in the top layer is clipped by nothing outside it.
    if (node.matches(':popover-open, :modal')) break;
  }

  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  let hit = document.elementFromPoint(x, y);
  for (let root = hit?.shadowRoot; root; root = hit?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return { inside, uncovered: element.contains(hit), top, bottom, left };
}
