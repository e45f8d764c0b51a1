import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import type { Right } from '../../policy/rights/rights.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { desk } from '../../styles/desk.styles.ts';
import { field } from '../../styles/field.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController } from '../center-controller.ts';
import { DeskController } from '../desk-controller.ts';
import { renderForm } from './form.ts';
import { styles } from './request.styles.ts';
import { renderResult } from './result.ts';

/**
 * The form of a rights request: which rights, how to answer, by what the data is found, and nothing else. It keeps what
 * is typed, says what is wrong at each field, and turns into the answer once it was sent. Without a server it becomes a
 * mail or a letter.
 *
 * @summary The form of a rights request.
 * @tagname privacy-request
 * @csspart form - The form.
 * @csspart result - What became of the request.
 */
export class PrivacyRequest extends LitElement {
  static override styles = [tokens, base, button, field, desk, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  readonly #center = new CenterController(this);
  readonly #desk = new DeskController(this, this.#center, ({ requests, outbox }) => [
    requests.$values,
    requests.$problems,
    requests.$current,
    outbox.$kept,
  ]);
  /** How many problems were shown last, and whether the result was; nothing before there was anything to show. */
  #shown: { readonly problems: number; readonly result: boolean } | undefined;

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    const { desks } = this.#desk;
    if (!ready || !desks) return nothing;
    const { words } = ready;
    const current = desks.requests.$current.get();
    return html`<div lang=${words.language} dir=${words.direction}>
      ${current ? renderResult(ready, desks, current) : renderForm(ready, desks.requests, this.#send)}
    </div>`;
  }

  /** Asks for a right, and leads to the form. What was typed stays. */
  async ask(right: Right): Promise<void> {
    const requests = this.#desk.desks?.requests;
    if (!requests) return;
    if (requests.$current.get()) requests.begin();
    const { rights } = requests.$values.get();
    if (!rights.includes(right)) requests.edit({ rights: [...rights, right] });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[value="${right}"]`)?.focus();
  }

  protected override updated(): void {
    const requests = this.#desk.desks?.requests;
    if (!requests) return;
    const problems = requests.$problems.get().length;
    const result = requests.$current.get() !== undefined;
    const before = this.#shown;
    this.#shown = { problems, result };
    if (before && problems > before.problems) this.#focus('[aria-invalid="true"]');
    else if (before && result !== before.result) this.#focus(result ? '[part="result"]' : 'input');
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #send = (event: Event): void => {
    event.preventDefault();
    if (this.#shown) this.#shown = { ...this.#shown, problems: 0 };
    this.#desk.desks?.requests.send();
  };
}
