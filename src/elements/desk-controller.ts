import type { LitElement, ReactiveController } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { Center } from '../center.ts';
import type { Desks } from '../stores/desks.ts';
import type { CenterController } from './center-controller.ts';

/**
 * Opens the desks of an element's center while the element is connected, and renders the element when one of the stores
 * it picks changes.
 */
export class DeskController implements ReactiveController {
  readonly #host: LitElement;
  readonly #center: CenterController;
  readonly #pick: (desks: Desks) => readonly ReadableAtom<unknown>[];
  #watched: Center | undefined;
  #endings: (() => void)[] = [];

  constructor(host: LitElement, center: CenterController, pick: (desks: Desks) => readonly ReadableAtom<unknown>[]) {
    this.#host = host;
    this.#center = center;
    this.#pick = pick;
    host.addController(this);
  }

  /** The desks; nothing while they are being loaded. */
  get desks(): Desks | undefined {
    return this.#center.center?.$desks.get();
  }

  hostUpdate(): void {
    const { ready } = this.#center;
    if (!ready || this.#watched === ready.center) return;
    this.#stop();
    const { center } = ready;
    this.#watched = center;
    this.#endings.push(center.$desks.subscribe((desks) => this.#watch(desks)));
    void center.openDesks();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #watch(desks: Desks | undefined): void {
    if (!desks) return;
    const render = (): void => this.#host.requestUpdate();
    for (const store of this.#pick(desks)) this.#endings.push(store.listen(render));
    render();
  }

  #stop(): void {
    for (const end of this.#endings) end();
    this.#endings = [];
    this.#watched = undefined;
  }
}
