import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Center, How } from '../../center.ts';
import { thirdCountriesOf } from '../../policy/summary.ts';
import type { Category, Service } from '../../policy/types.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { fold } from '../../styles/fold.styles.ts';
import { search } from '../../styles/search.styles.ts';
import { switchControl } from '../../styles/switch.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { FairLookController } from '../fair-look-controller.ts';
import { icons } from '../icons.ts';
import { localText, otherLanguages } from '../local-text.ts';
import { nextTask } from '../../stores/next-task.ts';
import { renderPicture } from '../picture-fold.ts';
import { defineElements } from '../registry.ts';
import { StoreController } from '../store-controller.ts';
import { createFinder, filterOptions, noFilter, type Filter, type FilterOptions } from './filter.ts';
import { renderFilters } from './filters.ts';
import { styles } from './settings.styles.ts';
import { renderSummary } from './summary.ts';

/** With more services than this, search and filters are offered. */
const fewServices = 10;

/** Categories in which something can be chosen come first, and in each the services that have a switch. */
const choicesFirst = (one: Service, other: Service): number =>
  Number(one.choice === 'required') - Number(other.choice === 'required');

/** So many services are rendered at once, which fill a window, and after each frame: hundreds open without a pause. */
const servicesAtOnce = 4;
const servicesPerFrame = 20;

/** What is worked out of a policy and a language once: how to find, and what was found last. */
interface Finder {
  readonly key: readonly unknown[];
  /** Finds the services that pass a filter. */
  readonly find: ReturnType<typeof createFinder>;
  options?: FilterOptions;
  found?: { readonly filter: Filter; readonly services: ReadonlySet<Service> };
}

/**
 * The second layer: every service with its switch and its disclosure, by category, and what the switches together mean.
 * Switches only move; nothing counts before it is saved, and leaving saves nothing.
 *
 * @summary A switch and the full disclosure for every service.
 * @tagname privacy-settings
 * @csspart tools - Search, filters and bulk choices.
 * @csspart category - One category with its services.
 * @csspart picture - The picture of where data goes, folded.
 * @csspart summary - What the present switches mean.
 */
export class PrivacySettings extends LitElement {
  static override styles = [tokens, base, button, switchControl, search, fold, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** The id of a service to show first, opened. */
  @property() target = '';

  @state() private filter: Filter = noFilter;
  @state() private rendered = servicesAtOnce;
  @state() private saved = false;
  @state() private picture = false;

  readonly #center = new CenterController(this, 'choices');
  readonly #draft = new StoreController<ReadonlyMap<string, boolean>>(this);
  #shown = '';
  #finder: Finder | undefined;

  constructor() {
    super();
    new FairLookController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void defineElements('privacy-service');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#draft.watch(this.#center.center?.$draft);
    if (changed.has('target') && this.target !== '') this.filter = noFilter;
  }

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    if (!ready) return nothing;
    const { words, lookup } = ready;
    const found = this.#find(ready);
    const chooses = lookup.optional.length > 0;
    return html`
      <div class="content" lang=${words.language} dir=${words.direction}>
        <p class="intro">${words.t(chooses ? 'settings.intro' : 'footer.nothingToChoose')}</p>
        ${otherLanguages(words, lookup.policy.categories, lookup.policy.services)}
        <div part="tools">
          ${
            lookup.policy.services.length > fewServices
              ? renderFilters(ready, this.#options(ready), this.filter, found.size, (filter) => (this.filter = filter))
              : nothing
          }
          ${chooses ? this.#renderEuropeOnly(ready) : nothing}
        </div>
        ${this.#renderCategories(ready, found)}
        ${renderPicture(ready, this.picture, (picture) => (this.picture = picture))}
      </div>
      ${chooses ? this.#renderBar(ready) : nothing}
    `;
  }

  protected override updated(): void {
    const { ready } = this.#center;
    if (!ready) return;
    if (this.rendered < ready.lookup.services.size) void this.#renderMore(this.rendered);
    this.#showTarget();
  }

  /** Once what there is has been painted. */
  async #renderMore(rendered: number): Promise<void> {
    await new Promise(requestAnimationFrame);
    await nextTask();
    this.rendered = Math.max(this.rendered, rendered + servicesPerFrame);
  }

  #find({ lookup, words }: ReadyCenter<'choices'>): ReadonlySet<Service> {
    if (this.#finder?.key[0] !== lookup || this.#finder.key[1] !== words) {
      this.#finder = { key: [lookup, words], find: createFinder(lookup, words) };
    }
    const finder = this.#finder;
    // The same until something else is looked for: a switch that is moved finds nothing anew.
    if (finder.found?.filter !== this.filter)
      finder.found = { filter: this.filter, services: finder.find(this.filter) };
    return finder.found.services;
  }

  /** What can be chosen in the filters, once all services are there: sorting it takes a browser as long as showing some. */
  #options({ lookup, words }: ReadyCenter<'choices'>): FilterOptions | undefined {
    if (this.rendered < lookup.services.size) return undefined;
    return (this.#finder!.options ??= filterOptions(lookup, words));
  }

  #renderEuropeOnly({ words, center, lookup }: ReadyCenter<'choices'>): TemplateResult {
    const choose = (): void => {
      for (const service of lookup.optional) center.move([service.id], thirdCountriesOf(service).length === 0);
      this.saved = false;
    };
    return html`<button type="button" class="plain" @click=${choose}>
      ${icons.globe}${words.t('choice.europeOnly')}
    </button>`;
  }

  #renderCategories(ready: ReadyCenter<'choices'>, found: ReadonlySet<Service>): TemplateResult[] {
    const groups = ready.lookup.groups
      .map(({ category, services }) => ({ category, services: services.toSorted(choicesFirst) }))
      .sort((one, other) => choicesFirst(one.services[0]!, other.services[0]!));
    let room = this.rendered;
    return groups.flatMap(({ category, services }) => {
      const shown = services.filter((service) => found.has(service)).slice(0, Math.max(0, room));
      room -= shown.length;
      return shown.length > 0 ? [this.#renderCategory(ready, category, services, shown, found)] : [];
    });
  }

  #renderCategory(
    ready: ReadyCenter<'choices'>,
    category: Category,
    services: readonly Service[],
    shown: readonly Service[],
    found: ReadonlySet<Service>,
  ): TemplateResult {
    const { words } = ready;
    return html`<section part="category" aria-labelledby="category-${category.id}">
      <div class="category">
        <div>
          <h3 id="category-${category.id}">${localText(words, category.title)}</h3>
          <p class="quiet">${localText(words, category.description)}</p>
        </div>
        ${this.#renderCategorySwitch(ready, category, services)}
      </div>
      ${guard([ready.center, found, shown.length], () =>
        repeat(
          shown,
          ({ id }) => id,
          ({ id }) =>
            html`<privacy-service
              service=${id}
              level="4"
              draft
              .later=${this.rendered > servicesAtOnce}
              .center=${ready.center}
              @click=${this.#unsave}
            ></privacy-service>`,
        ),
      )}
    </section>`;
  }

  #renderCategorySwitch(
    { words, center }: ReadyCenter<'choices'>,
    category: Category,
    services: readonly Service[],
  ): TemplateResult | typeof nothing {
    const ids = services.filter(({ choice }) => choice !== 'required').map(({ id }) => id);
    if (ids.length === 0) return nothing;
    const on = ids.filter((id) => center.isOn(id)).length;
    const move = (event: Event): void => {
      center.move(ids, (event.target as HTMLInputElement).checked);
      this.saved = false;
    };
    return html`<div class="switch">
      <span class="small quiet" id="count-${category.id}"
        >${words.t('settings.categoryOn', { on, total: ids.length })}</span
      >
      <input
        type="checkbox"
        role="switch"
        aria-label=${words.t('settings.categorySwitch', { category: words.text(category.title).text })}
        aria-describedby="count-${category.id}"
        .checked=${live(on === ids.length)}
        @click=${move}
      />
    </div>`;
  }

  #renderBar(ready: ReadyCenter<'choices'>): TemplateResult {
    const { words, center } = ready;
    const moved = center.$draft.get().size > 0;
    return html`<div class="bar" lang=${words.language} dir=${words.direction}>
      <div part="summary" role="status" aria-label=${words.t('settings.summary')}>
        ${renderSummary(ready)} ${moved ? html`<p class="small unsaved">${words.t('choice.unsaved')}</p>` : nothing}
        ${this.saved && !moved ? html`<p class="small">${this.#savedWords(ready)}</p>` : nothing}
      </div>
      <div class="choices">
        <button type="button" class="choice" data-action="refuse-all" @click=${this.#refuse}>
          ${words.t('choice.refuseAll')}
        </button>
        <button type="button" class="choice" data-action="accept-all" @click=${this.#accept}>
          ${words.t('choice.acceptAll')}
        </button>
        <button type="button" class="choice" data-action="save" @click=${this.#save}>${words.t('choice.save')}</button>
      </div>
    </div>`;
  }

  #savedWords({ words, center }: ReadyCenter<'choices'>): string {
    return words.t(center.$consent.get()?.persisted ? 'choice.saved' : 'choice.savedNotKept');
  }

  #showTarget(): void {
    if (this.target === this.#shown) return;
    const service = this.renderRoot.querySelector<HTMLElement & { open: boolean }>(
      `[service=${CSS.escape(this.target)}]`,
    );
    if (!service) return;
    this.#shown = this.target;
    service.open = true;
    service.scrollIntoView({ block: 'start' });
  }

  /** A choice made in the dialog closes it; the footer then tells what was chosen. In a page, the bar tells it. */
  #decide(decide: (center: Center, how: How) => void, gesture: Event): void {
    const { center } = this.#center;
    if (!center) return;
    decide(center, { surface: 'settings', gesture });
    this.saved = true;
    center.close();
  }

  readonly #save = (gesture: Event): void => this.#decide((center, how) => center.save(how), gesture);
  readonly #accept = (gesture: Event): void => this.#decide((center, how) => center.acceptAll(how), gesture);
  readonly #refuse = (gesture: Event): void => this.#decide((center, how) => center.refuseAll(how), gesture);
  readonly #unsave = (): void => {
    this.saved = false;
  };
}
