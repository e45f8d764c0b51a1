import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import type { FirstWords } from '../../i18n/words.ts';
import type { Consent } from '../../stores/consent/consent.ts';
import { nextTask } from '../../stores/next-task.ts';
import type { ViewName } from '../../stores/view.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { safeLink } from '../safe-link.ts';
import { prepareView, viewNames } from '../views.ts';
import { styles } from './footer.styles.ts';
import { takeOver } from './take-over.ts';

/** What the browser has objected to, as long as nothing was decided after that: said once, as a fact. */
function objectedBySignal(consent: Consent | undefined): readonly string[] {
  const last = consent?.record.events.at(-1);
  return last?.act === 'object' && last.surface === 'signal' ? last.refused : [];
}

/**
 * The line at the end of every page: the ways into the privacy center, and when the last choice was made.
 *
 * @summary Privacy links and the last choice, for a page's footer.
 * @tagname privacy-footer
 * @slot - Plain links (`<a href="#privacy-settings">`) in place of its own: they are there before anything is loaded.
 * @csspart links - The list of links.
 * @csspart state - The sentence about the last choice.
 */
export class PrivacyFooter extends LitElement {
  static override styles = [tokens, base, button, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** Where the imprint is, unless the policy says it. */
  @property({ attribute: 'imprint-href' }) imprintHref = '';

  readonly #center = new CenterController(this, 'first');
  #isReady = false;

  /** In a task of its own when it first has something to say, as the banner is. */
  protected override async scheduleUpdate(): Promise<void> {
    const { ready } = this.#center;
    if (ready && !this.#isReady) await nextTask();
    this.#isReady = !!ready;
    super.scheduleUpdate();
  }

  override render(): TemplateResult {
    const { ready, words, policy } = this.#center;
    if (ready) return this.#renderLinks(ready);
    return words && policy.status === 'failed' ? this.#renderProblem(words) : html`<slot></slot>`;
  }

  protected override updated(): void {
    if (this.#center.ready || this.#center.policy.status === 'failed') takeOver(this);
  }

  #renderLinks({ words, center, lookup }: ReadyCenter<'first'>): TemplateResult {
    const { links } = lookup.policy;
    return html`
      <slot>
        <nav aria-label=${words.t('footer.label')} lang=${words.language} dir=${words.direction}>
          <ul part="links">
            ${viewNames.map((view) => this.#renderView(view, words, center))}
            ${this.#renderImprint(words, links?.imprint)}
          </ul>
        </nav>
      </slot>
      <p part="state" class="quiet small" lang=${words.language} dir=${words.direction}>
        ${this.#stateWords({ words, center, lookup })}
      </p>
    `;
  }

  #renderView(view: ViewName, words: FirstWords, center: Center): TemplateResult {
    return html`<li>
      <button
        type="button"
        class="link"
        data-view=${view}
        aria-haspopup="dialog"
        @pointerenter=${() => prepareView(center, view)}
        @click=${() => center.open(view)}
      >
        ${words.t(`view.${view}`)}
      </button>
    </li>`;
  }

  #renderImprint(words: FirstWords, href: string | undefined): TemplateResult | typeof nothing {
    const target = this.imprintHref || href;
    return target ? html`<li>${safeLink(target, words.t('footer.imprint'))}</li>` : nothing;
  }

  #renderProblem(words: FirstWords): TemplateResult {
    return html`
      <p part="state" lang=${words.language} dir=${words.direction}>
        <strong>${words.t('problem.title')}.</strong> ${words.t('problem.text')}
      </p>
      <slot>
        <ul part="links" lang=${words.language} dir=${words.direction}>
          ${this.#renderImprint(words, undefined)}
        </ul>
      </slot>
    `;
  }

  #stateWords({ words, center, lookup }: ReadyCenter<'first'>): string {
    if (lookup.optional.length === 0) return words.t('footer.nothingToChoose');
    const consent = center.$consent.get();
    const decisions = [...(consent?.record.decisions.values() ?? [])];
    if (consent && !consent.persisted && decisions.length > 0) return words.t('footer.notKept');
    if (decisions.length === 0) return words.t(consent?.gpc ? 'footer.gpc' : 'footer.undecided');
    const objected = objectedBySignal(consent);
    if (objected.length > 0) {
      const titles = objected.map((id) => words.text(lookup.services.get(id)?.title ?? id).text);
      return words.t('footer.objected', { count: titles.length, services: words.list(titles) });
    }
    const allowed = lookup.optional.filter(({ id }) => center.allows(id)).length;
    const last = Math.max(...decisions.map(({ at }) => at));
    return words.t('footer.chosen', {
      date: words.dateTime(last),
      granted: words.number(allowed),
      total: words.number(lookup.optional.length),
    });
  }
}
