import type { LitElement, ReactiveController } from 'lit';

/**
 * Watches over the look of an element's choices. What it takes to judge a look is loaded once there are choices to be
 * made, so that nobody waits for it.
 */
export class FairLookController implements ReactiveController {
  readonly #host: LitElement;
  #seen: Element | undefined;
  #scheme: MediaQueryList | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#scheme = matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.#keep);
  }

  hostUpdated(): void {
    const choice = this.#host.shadowRoot?.querySelector('.choice') ?? undefined;
    if (choice === this.#seen) return;
    this.#seen = choice;
    if (choice) this.#keep();
  }

  hostDisconnected(): void {
    this.#scheme?.removeEventListener('change', this.#keep);
  }

  readonly #keep = (): void => {
    import('./fair-look/keep.ts')
      .then(({ keepFair }) => {
        const { shadowRoot } = this.#host;
        return this.#host.isConnected && shadowRoot ? keepFair(this.#host, shadowRoot) : undefined;
      })
      // Offline, as a rule: the look stays as the page has it, and the next page judges it.
      .catch(() => undefined);
  };
}
