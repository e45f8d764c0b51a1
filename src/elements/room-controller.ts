import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Leaves room in the page for what an element lays over its lower edge, as long as that shows something: the end of the
 * page can be scrolled out from under it, and what gets the focus is scrolled to where it can be seen (WCAG 2.2, 2.4.11).
 */
export class RoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  // In the next frame: the room may make a scroll bar come and the layer narrower, which would be a loop in this one.
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  #sheet: CSSStyleSheet | undefined;
  #layer: Element | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    // An element that has gone is updated once more; what is begun now nobody would end.
    if (!this.#host.isConnected) return;
    const layer = this.#host.shadowRoot?.querySelector('[popover]') ?? undefined;
    if (layer === this.#layer) return;
    this.#leave();
    if (layer) this.#enter(layer);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #enter(layer: Element): void {
    this.#layer = layer;
    this.#observer.observe(layer);
    // A sheet that is adopted needs no leave of a content security policy, as a style attribute would.
    this.#sheet = new CSSStyleSheet();
    const { ownerDocument } = this.#host;
    ownerDocument.adoptedStyleSheets = [...ownerDocument.adoptedStyleSheets, this.#sheet];
  }

  #leave(): void {
    const { ownerDocument } = this.#host;
    ownerDocument.adoptedStyleSheets = ownerDocument.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#observer.disconnect();
    this.#layer = undefined;
    this.#sheet = undefined;
  }

  #measure(): void {
    const box = this.#layer?.getBoundingClientRect();
    if (!box) return;
    const room = Math.ceil(innerHeight - box.top);
    this.#sheet?.replaceSync(
      box.height > 0
        ? `@media screen { :root { padding-block-end: ${room}px; scroll-padding-block-end: ${room}px } }`
        : '',
    );
  }
}
