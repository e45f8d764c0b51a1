import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Center } from '../../center.ts';
import type { ChoiceContext } from '../../disclosure/context.ts';
import type { Fact } from '../../disclosure/document.ts';
import { serviceFacts, serviceLead } from '../../disclosure/service.ts';
import type { ChoiceWords } from '../../i18n/words.ts';
import { thirdCountriesOf } from '../../policy/summary.ts';
import type { Service } from '../../policy/types.ts';
import type { Surface } from '../../stores/consent/record.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { fold } from '../../styles/fold.styles.ts';
import { switchControl } from '../../styles/switch.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { disclosure } from '../disclosure/disclosure.styles.ts';
import { renderFacts, renderLine } from '../disclosure/render.ts';
import { heading } from '../heading.ts';
import { icons } from '../icons.ts';
import { localText } from '../local-text.ts';
import { nextTask } from '../../stores/next-task.ts';
import { StoreController } from '../store-controller.ts';
import { viewIcons } from '../view-icons.ts';
import { styles } from './service.styles.ts';
import { switchStateKey } from './switch-state.ts';

/**
 * One service: what it is for, who provides it, where data goes, its switch, and the whole disclosure on demand. A
 * service that is always on has no switch but says why. On its own in a page its switch counts at once.
 *
 * @summary A service with its switch and its disclosure.
 * @tagname privacy-service
 * @csspart service - The whole entry.
 * @csspart disclosure - The disclosure, once it has been opened.
 * @csspart table - The table of cookies and other stored items.
 * @csspart term - A word that the notice explains.
 */
export class PrivacyService extends LitElement {
  static override styles = [tokens, base, button, switchControl, fold, disclosure, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** The service's id in the policy. */
  @property() service = '';

  /** The switch only moves; the choice is saved elsewhere, as in the settings. */
  @property({ type: Boolean }) draft = false;

  /** Where the service stands, as the record of a choice names it. */
  @property() surface: Surface = 'settings';

  /** The level of its heading; the headings of the facts are one deeper. */
  @property({ type: Number }) level = 3;

  /** Whether the disclosure is shown. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** What is told of the service; the notice marks the words in it that it explains. */
  @property({ attribute: false }) disclose: (context: ChoiceContext, service: Service) => readonly Fact[] =
    serviceFacts;

  /** Whether it may come a task later than it is asked for: one of many that are out of sight. */
  later = false;

  @state() private disclosed = false;

  readonly #center = new CenterController(this, 'choices');
  readonly #draft = new StoreController<ReadonlyMap<string, boolean>>(this, (draft) => draft.get(this.service));

  override willUpdate(): void {
    this.#draft.watch(this.draft ? this.#center.center?.$draft : undefined);
    if (this.open) this.disclosed = true;
  }

  /** Hundreds that come at once are rendered in a task each. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.later && !this.hasUpdated) await nextTask();
    super.scheduleUpdate();
  }

  /** Shows the disclosure at once: paper does not wait for the next task. */
  unfold(): void {
    this.open = true;
    this.performUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    const service = ready?.lookup.services.get(this.service);
    return ready && service ? this.#renderService(ready, service) : nothing;
  }

  #renderService(ready: ReadyCenter<'choices'>, service: Service): TemplateResult {
    const { words } = ready;
    const title = words.text(service.title).text;
    return html`<article part="service" aria-labelledby="title" lang=${words.language} dir=${words.direction}>
      <header>
        <div>
          ${heading(this.level, localText(words, service.title), { id: 'title', className: 'title' })}
          ${this.#renderOrigin(ready, service)}
        </div>
        ${service.choice === 'required' ? this.#renderAlways(words) : this.#renderSwitch(ready, service, title)}
      </header>
      <p>${renderLine(serviceLead(ready, service))}</p>
      <details ?open=${this.open} @toggle=${this.#rememberOpen}>
        <summary>
          <span
            >${words.t('service.details')}<span class="hidden-visually"
              >: ${localText(words, service.title)}</span
            ></span
          >${viewIcons.chevron}
        </summary>
        ${this.disclosed ? renderFacts(this.disclose(ready, service), this.level + 1) : nothing}
      </details>
    </article>`;
  }

  #renderOrigin({ words, lookup }: ReadyCenter<'choices'>, service: Service): TemplateResult {
    const provider = lookup.parties.get(service.provider)?.name ?? service.provider;
    const countries = thirdCountriesOf(service).map((code) => words.country(code));
    return html`<p class="origin quiet small">
      <bdi translate="no">${provider}</bdi>
      ${countries.length > 0 ? html`<span class="countries">${icons.globe}${words.list(countries)}</span>` : nothing}
    </p>`;
  }

  #renderAlways(words: ChoiceWords): TemplateResult {
    return html`<p class="always small">${viewIcons.lock}${words.t('service.always')}</p>`;
  }

  #renderSwitch({ words, center }: ReadyCenter<'choices'>, service: Service, title: string): TemplateResult {
    const on = this.draft ? center.isOn(service.id) : center.allows(service.id);
    const moved = this.draft && center.$draft.get().has(service.id);
    return html`<div class="switch">
      <span class="small quiet" aria-hidden="true">${words.t(switchStateKey(center, service, on, moved))}</span>
      <input
        type="checkbox"
        role="switch"
        aria-label=${words.t('service.allow', { service: title })}
        .checked=${live(on)}
        @click=${this.#switch}
      />
    </div>`;
  }

  readonly #switch = (gesture: Event): void => {
    const { center } = this.#center;
    const on = (gesture.target as HTMLInputElement).checked;
    if (this.draft) center?.move([this.service], on);
    else if (on) center?.choose({ [this.service]: true }, { surface: this.surface, gesture });
    else center?.withdraw([this.service], { surface: this.surface, gesture });
    // A grant that was not taken leaves the store as it was, and so nothing would put the switch back.
    this.requestUpdate();
  };

  readonly #rememberOpen = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
  };
}
