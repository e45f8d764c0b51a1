/** A piece of text that is rendered, and the language it is said to be in. */
export interface Words {
  readonly text: string;
  /** BCP 47, of the nearest `lang`. */
  readonly language: string;
  /** In the window, not scrolled away, and more than a dot in size. */
  readonly inSight: boolean;
}

/**
 * Reads what is rendered in an element, in order, shadow roots included. Runs in the page and so uses nothing from
 * outside itself. @param without a selector of what is left out
 */
export function wordsOf(root: Element, without = ''): Words[] {
  const found: Words[] = [];
  interface Box {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  }
  const cut = (one: Box, other: Box): Box => ({
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });

  const read = (node: Node, language: string, frame: Box): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.textContent!.replace(/\s+/g, ' ').trim();
      if (text === '') return;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].map((box) => ({ box, seen: cut(box, frame) }));
      const whole = boxes.every(
        ({ box, seen }) => seen.right - seen.left >= box.width - 1 && seen.bottom - seen.top >= box.height / 2,
      );
      found.push({ text, language, inSight: boxes.length > 0 && whole });
      return;
    }
    if (!(node instanceof Element) || node.matches('script, style, template, noscript')) return;
    if (without !== '' && node.matches(without)) return;
    const style = getComputedStyle(node);
    const hasBox = style.display !== 'contents';
    if (hasBox && !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    const here = node.getAttribute('lang') || language;
    const top = node.matches(':popover-open, :modal');
    const outer = top ? { top: 0, left: 0, right: innerWidth, bottom: innerHeight } : frame;
    const clips = hasBox && (style.overflowX !== 'visible' || style.overflowY !== 'visible');
    const inner = clips ? cut(outer, node.getBoundingClientRect()) : outer;
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = node.shadowRoot?.childNodes ?? (slotted.length > 0 ? slotted : node.childNodes);
    for (const child of children) read(child, here, inner);
  };

  const around = root.parentElement?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  read(root, around, { top: 0, left: 0, right: innerWidth, bottom: innerHeight });
  return found;
}
