import type { LitElement, ReactiveController } from 'lit';
import { defineElements } from '../registry.ts';
import type { SlicesController } from '../slices-controller.ts';
import { readingPlace, returnTo, showPart } from './reading-place.ts';

/** Its `target` is the id of a part to show first. */
type Host = LitElement & { readonly target: string };

/** What else is to be known of a notice. */
interface NoticeState {
  /** Whether there is something to show: policy and words are there. */
  isReady(): boolean;
  /** Shows every part, and not only those that were found. */
  showAll(): void;
}

/** Brings a reader from a static notice to the same place in the element's own, and to the part that a link means. */
export class ReaderPlace implements ReactiveController {
  readonly #host: Host;
  readonly #slices: SlicesController;
  readonly #notice: NoticeState;
  #shown = false;
  #isTaking = false;
  #found = '';

  constructor(host: Host, slices: SlicesController, notice: NoticeState) {
    this.#host = host;
    this.#notice = notice;
    this.#slices = slices;
    host.addController(this);
  }

  /** Whether the element's own words are shown: not while a static notice stands there and they are not complete. */
  get isOwn(): boolean {
    return this.#shown;
  }

  hostUpdate(): void {
    if (this.#notice.isReady() && this.#host.childElementCount === 0) this.#shown = true;
  }

  hostUpdated(): void {
    const { target } = this.#host;
    if (!this.#notice.isReady() || !this.#slices.isWhole) return;
    if (!this.#shown) return void this.#takeOver();
    // First a reader is where they were; a link leads on from there.
    if (this.#isTaking) return;
    // What is meant may have been among those that waited.
    if (target === this.#found) return;
    this.#found = target;
    void this.goTo(target);
  }

  /** Shows a part at the top of the window and gives its heading the focus. */
  async goTo(target: string): Promise<void> {
    if (target === '') return;
    await this.#host.updateComplete;
    this.#notice.showAll();
    await this.#complete();
    const id = CSS.escape(target);
    const section = this.#host.renderRoot.querySelector<HTMLElement>(`#${id}, #part\\/${id}`);
    if (!section) return;
    section.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    await showPart(section);
  }

  /** Takes the place of a static notice in one go, once all of it is there and nobody has the focus in it. */
  async #takeOver(): Promise<void> {
    const host = this.#host;
    await this.#complete();
    if (this.#shown || !host.isConnected) return;
    if (host.matches(':focus-within'))
      return host.addEventListener('focusout', () => host.requestUpdate(), { once: true });
    const place = readingPlace(host);
    // Whoever reads further down is to see nothing move: everything takes its room at once, and keeps it.
    host.toggleAttribute('data-settling', place !== undefined);
    this.#shown = true;
    this.#isTaking = true;
    host.requestUpdate();
    await host.updateComplete;
    if (place) await returnTo(place, host.renderRoot);
    host.removeAttribute('data-settling');
    this.#isTaking = false;
    host.requestUpdate();
  }

  /** Everything is there and takes its room. */
  async #complete(): Promise<void> {
    await Promise.all([this.#slices.finish(), defineElements('privacy-service', 'privacy-transfers')]);
    const inner = [...this.#host.renderRoot.querySelectorAll<LitElement>('privacy-service, privacy-transfers')];
    await Promise.all(inner.map((element) => element.updateComplete));
  }
}
