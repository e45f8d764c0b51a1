import { renderedIn } from './flat-tree.ts';

/** An element for a message: what it says, how large it is, where it ends. */
export const describeBox = (element: Element): string => {
  const { width, height, left, right } = element.getBoundingClientRect();
  const words = element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40);
  return `<${element.localName}> "${words}" ${Math.round(width)}×${Math.round(height)}, from ${Math.round(left)} to ${Math.round(right)}`;
};

const isHiddenVisually = (element: Element): boolean => {
  for (let node: Element | null = element; node; node = node.parentElement)
    if (getComputedStyle(node).clipPath !== 'none') return true;
  return false;
};

const seenIn = (root: Element): Element[] => renderedIn(root).filter((it) => !isHiddenVisually(it));

/** What reaches beyond the window to a side. */
export const tooWide = (root: Element): string[] =>
  seenIn(root)
    .filter((it) => {
      const { left, right } = it.getBoundingClientRect();
      return right > innerWidth + 1 || left < -1;
    })
    .map(describeBox);

/** What has more in it than it shows, and no way to scroll there. */
export const cutOff = (root: Element): string[] =>
  seenIn(root)
    .filter((it) => !(it instanceof HTMLSelectElement))
    .filter((it) => {
      const { overflowX, overflowY } = getComputedStyle(it);
      const cutX = /hidden|clip/.test(overflowX) && it.scrollWidth > it.clientWidth + 1;
      const cutY = /hidden|clip/.test(overflowY) && it.scrollHeight > it.clientHeight + 1;
      return cutX || cutY;
    })
    .map(describeBox);

/** The box that a text stands in. */
function boxOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  const outer = element.parentElement;
  return outer && (display === 'inline' || display === 'contents') ? boxOf(outer) : element;
}

/** Texts that stick out of their box to a side, such as a word that is longer than its button. */
export const spilling = (root: Element): string[] =>
  seenIn(root)
    .filter((it) => !(it instanceof HTMLOptionElement))
    .filter((it) =>
      [...it.childNodes].some((node) => {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') return false;
        const range = document.createRange();
        range.selectNode(node);
        const [text, box] = [range.getBoundingClientRect(), boxOf(it).getBoundingClientRect()];
        return text.width > 0 && (text.left < box.left - 1 || text.right > box.right + 1);
      }),
    )
    .map(describeBox);
