import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { ReadyCenter } from '../center-controller.ts';
import { openExplanation, renderExplanation } from './explanation.ts';

/** Shows what a word means where it stands, once the word is pressed; in the entries of services too. */
export class ExplainedWords implements ReactiveController {
  readonly #host: LitElement;
  #term = '';
  /** The word whose explanation was open when the pointer went down. */
  #open = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#press);
    this.#host.addEventListener('click', this.#follow);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#press);
    this.#host.removeEventListener('click', this.#follow);
  }

  /** The place of the explanation, empty until a word is pressed. */
  render(ready: ReadyCenter): TemplateResult {
    return renderExplanation(ready, this.#term);
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[popover]');
  }

  /** A press anywhere closes what was open, before the click comes: the same word must not open it again. */
  readonly #press = (): void => {
    this.#open = this.#popover?.matches(':popover-open') ? this.#term : '';
  };

  readonly #follow = (event: Event): void => {
    const word = event.composedPath().find((it) => it instanceof HTMLElement && it.matches('.term'));
    if (word) void this.#explain(word as HTMLElement);
  };

  async #explain(word: HTMLElement): Promise<void> {
    const term = word.dataset['term'] ?? '';
    const isClosing = this.#open === term;
    this.#open = '';
    this.#term = term;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#popover && !isClosing) openExplanation(this.#popover, word);
  }
}
