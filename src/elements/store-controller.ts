import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

/**
 * Renders its host again whenever the store it watches changes, while the host is connected. The store may be given
 * later or be exchanged: an element is made before its center is found.
 */
export class StoreController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #pick: (value: T) => unknown;
  #store: ReadableAtom<T> | undefined;
  #connected = false;
  #unlisten: (() => void) | undefined;

  /** @param pick what the host shows of a value: it is rendered again only where that differs */
  constructor(host: ReactiveControllerHost, pick: (value: T) => unknown = (value) => value) {
    this.#host = host;
    this.#pick = pick;
    host.addController(this);
  }

  get value(): T | undefined {
    return this.#store?.get();
  }

  /** Watches another store, or none. */
  watch(store: ReadableAtom<T> | undefined): void {
    if (store === this.#store) return;
    this.#stop();
    this.#store = store;
    if (this.#connected) this.#start();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #start(): void {
    let shown = this.#store && this.#pick(this.#store.get());
    this.#unlisten = this.#store?.listen((value) => {
      const now = this.#pick(value as T);
      if (now === shown) return;
      shown = now;
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#unlisten?.();
    this.#unlisten = undefined;
  }
}
