import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import type { Right } from '../../policy/rights/rights.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { desk } from '../../styles/desk.styles.ts';
import { fold } from '../../styles/fold.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { DeskController } from '../desk-controller.ts';
import { localText, otherLanguages } from '../local-text.ts';
import { defineElements } from '../registry.ts';
import type { PrivacyRequest } from '../request/request.ts';
import { renderActivities } from './activities.ts';
import { renderContacts } from './contacts.ts';
import { renderQuick, type Done } from './quick.ts';
import { renderRequests } from './requests.ts';
import { styles } from './rights.styles.ts';

/**
 * The rights desk: what works at once, a form for everything else, the rights in each activity, and the authority to
 * complain to. Only rights that apply are offered, each with what happens next.
 *
 * @summary Every right of a person, with a way to use it.
 * @tagname privacy-rights
 * @csspart objection - The notice of the right to object, which stands apart (Art. 21(4) GDPR).
 * @csspart quick - What works at once.
 * @csspart request - The form.
 * @csspart requests - Requests that were sent.
 * @csspart activities - The rights in each activity.
 * @csspart contacts - Mail, letter and telephone.
 * @csspart complaint - The authorities.
 */
export class PrivacyRights extends LitElement {
  static override styles = [tokens, base, button, fold, desk, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** The id of an activity to show first, opened. */
  @property() target = '';

  @state() private done: Done | undefined;

  readonly #center = new CenterController(this);
  readonly #desk = new DeskController(this, this.#center, ({ requests }) => [
    requests.$requests,
    requests.$current,
    requests.$values,
  ]);
  #shown = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void defineElements('privacy-request', 'privacy-outbox', 'privacy-authority');
  }

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    if (!ready) return nothing;
    const { words, lookup } = ready;
    const acts = { ask: (right: Right) => void this.#ask(right), complain: () => this.#show('#complaint') };
    return html`<div class="content" lang=${words.language} dir=${words.direction}>
      ${this.#renderIntro(ready)} ${otherLanguages(words, lookup.policy.rights, lookup.policy.activities)}
      ${renderQuick(ready, this.done, (done) => (this.done = done))}
      <privacy-outbox
        .center=${ready.center}
        .without=${this.#desk.desks?.requests.$values.get().id ?? ''}
      ></privacy-outbox>
      ${renderRequests(ready, this.#desk.desks)}
      <section part="request">
        <h3>${words.t('rights.form.title')}</h3>
        ${lookup.policy.rights.note ? html`<p class="quiet">${localText(words, lookup.policy.rights.note)}</p>` : nothing}
        <privacy-request .center=${ready.center}></privacy-request>
      </section>
      ${renderActivities(ready, this.target, acts)} ${renderContacts(ready)}
      <section part="complaint" id="complaint">
        <h3 tabindex="-1">${words.t('rights.authority.title')}</h3>
        <p>${localText(words, lookup.policy.rights.complaint) || words.t('rights.what.complaint')}</p>
        <privacy-authority .center=${ready.center}></privacy-authority>
      </section>
    </div>`;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.target === this.#shown || !this.#center.ready) return;
    this.#shown = this.target;
    if (this.target) this.#show(`#activity-${CSS.escape(this.target)}`);
  }

  #renderIntro({ words, lookup }: ReadyCenter): TemplateResult {
    const { rights } = lookup.policy;
    const due = this.#desk.desks?.requests.dueNow();
    return html`<div class="intro">
      <p>
        ${words.t('rights.intro')}
        ${due === undefined ? nothing : words.t('rights.answerBy', { date: words.date(due) })}
      </p>
      ${
        rights.objectionNotice
          ? html`<aside part="objection" aria-label=${words.t('rights.objection')}>
              <p>${localText(words, rights.objectionNotice)}</p>
            </aside>`
          : nothing
      }
    </div>`;
  }

  async #ask(right: Right): Promise<void> {
    await this.renderRoot.querySelector<PrivacyRequest>('privacy-request')?.ask(right);
  }

  #show(selector: string): void {
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.scrollIntoView({ block: 'start' });
    found?.querySelector<HTMLElement>('[tabindex], summary')?.focus({ preventScroll: true });
  }
}
