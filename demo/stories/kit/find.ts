/** Everything that fits, in the open shadow roots below an element too. */
export function findAll<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? findAll<T>(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<T>(selector), ...inside];
}

/** The first that fits, once it is there. Rejects after a while. */
export async function find<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = findAll<T>(root, selector)[0];
    if (found) return found;
    await nextFrame();
  }
  throw new Error(`nothing in the story fits ${selector}`);
}

/** Waits until the browser shows what has changed. */
export const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The words on the screen in an element, its shadow roots included. */
export function wordsIn(node: Node): string {
  if (node instanceof HTMLStyleElement) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...inside.childNodes].map(wordsIn).join(' ').replace(/\s+/g, ' ').trim();
}

/** Whether nothing can be read in an element, after it has had time to render. */
export async function isSilent(element: Element): Promise<boolean> {
  for (let frame = 0; frame < 40; frame++) {
    await nextFrame();
    if (wordsIn(element) !== '') return false;
  }
  return true;
}
