import type { LitElement, ReactiveController } from 'lit';
import { nextTask } from '../stores/next-task.ts';

/** A slice that takes less is followed by a larger one, one that takes twice as long by a smaller. In milliseconds. */
const goodSlice = 8;

/** So much is rendered at once at the most. */
const mostAtOnce = 64;

/**
 * Lets an element show a long content piece by piece: first what is in sight, then a slice after each frame, so that the
 * browser can paint and answer a person in between. How much comes at a time grows while that is fast.
 */
export class SlicesController implements ReactiveController {
  readonly #host: LitElement;
  /** So many pieces may be rendered now. */
  #room: number;
  #step = 1;
  #left = 0;
  #start = 0;
  #next: Promise<void> | undefined;

  /** @param first so many pieces are rendered at once: what is seen first */
  constructor(host: LitElement, first: number) {
    this.#host = host;
    this.#room = first;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#left = this.#room;
    this.#start = performance.now();
  }

  hostUpdated(): void {
    if (this.isWhole || this.#next) return;
    const took = performance.now() - this.#start;
    if (took < goodSlice) this.#step = Math.min(this.#step * 2, mostAtOnce);
    else if (took > goodSlice * 2) this.#step = Math.max(1, Math.floor(this.#step / 2));
    this.#next = this.#grow();
  }

  /** Whether everything has been rendered that the element wanted to. */
  get isWhole(): boolean {
    return this.#left >= 0;
  }

  /** Settles when the next piece is on its way; at once where nothing waits. */
  get next(): Promise<void> | undefined {
    return this.#next;
  }

  /** Takes room for some pieces while rendering. Answers for how many there is any. */
  take(pieces: number): number {
    const granted = Math.max(0, Math.min(pieces, this.#left));
    this.#left -= pieces;
    return granted;
  }

  /** Renders what still waits, at once. */
  async finish(): Promise<void> {
    this.#room = Infinity;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  async #grow(): Promise<void> {
    await new Promise(requestAnimationFrame);
    await nextTask();
    this.#next = undefined;
    this.#room += this.#step;
    this.#host.requestUpdate();
  }
}
