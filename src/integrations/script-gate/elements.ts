import { loadableUrl } from '../../policy/links.ts';

/**
 * Gated markup. A gated element carries its service in `data-service` and its address in `data-src`, `data-srcset` or
 * `data-href`; a gated script or style is inert by `type="text/plain"`.
 */

/** What is gated by markup. A `data-service` on any other element is the page's own business. */
export const gatedElements = ['script[type="text/plain"]', 'style', 'iframe', 'img', 'link', 'source', 'video', 'audio']
  .map((selector) => `${selector}[data-service]`)
  .join();

const addresses = ['src', 'srcset', 'href'];

/** Whether an address may be loaded into this page. */
export const isLoadable = (address: string): boolean =>
  loadableUrl(address, { base: document.baseURI, scheme: location.protocol }) !== undefined;

/** Says what is wrong, and with which element. */
export const complain = (about: string, element: unknown): void => console.warn(`privacy-gate: ${about}`, element);

/** Says that an element's address is not loaded. */
export const complainAddress = (element: Element): void =>
  complain("the address is not loaded: only https: and the page's own scheme are.", element);

/** Connects an element anew where it is: a style is read again, a frame forgets where it has gone. */
const reconnect = (element: Element): void => element.replaceWith(element);

/** Loads what an element other than a script points to. */
export function load(element: Element): void {
  if (element.localName === 'style') {
    element.removeAttribute('type');
    reconnect(element); // By the standard a style is read again then, and not for its type.
  }
  for (const name of addresses) {
    const address = element.getAttribute(`data-${name}`);
    if (address === null) continue;
    const parts = name === 'srcset' ? address.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [address];
    if (parts.every(isLoadable)) element.setAttribute(name, address);
    else complainAddress(element);
  }
}

/** Takes back what `load` did. */
export function unload(element: Element): void {
  if (element.localName === 'style') element.setAttribute('type', 'text/plain');
  for (const name of addresses) if (element.hasAttribute(`data-${name}`)) element.removeAttribute(name);
  reconnect(element);
}
