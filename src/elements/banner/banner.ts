import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Center, How } from '../../center.ts';
import { countryNames } from '../../i18n/short-list.ts';
import type { FirstWords } from '../../i18n/words.ts';
import { addUp, type FirstService } from '../../policy/first-lookup.ts';
import { nextTask } from '../../stores/next-task.ts';
import type { View } from '../../stores/view.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { FairLookController } from '../fair-look-controller.ts';
import { icons } from '../icons.ts';
import { localSentence, otherLanguages } from '../local-text.ts';
import { defineElements } from '../registry.ts';
import { RoomController } from '../room-controller.ts';
import { StoreController } from '../store-controller.ts';
import { prepareView } from '../views.ts';
import { styles } from './banner.styles.ts';

/** So many countries are named; the rest is a number. */
const namedCountries = 6;

/**
 * The first layer: what it is about, in five facts, and three choices that look alike. It is a plain region, not a
 * dialog: the page can be used without answering, and not answering leaves everything off.
 *
 * @summary Asks once for consent, with three choices of the same weight.
 * @tagname privacy-banner
 * @csspart banner - The whole banner.
 * @csspart facts - The facts in short.
 */
export class PrivacyBanner extends LitElement {
  static override styles = [tokens, base, button, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** Where it stands: along the lower edge, as a card in a corner, or in the page where the element is. */
  @property({ reflect: true }) placement: 'bar' | 'corner' | 'inline' = 'bar';

  readonly #center = new CenterController(this, 'first');
  readonly #asks = new StoreController<readonly FirstService[]>(this);
  readonly #closed = new StoreController<boolean>(this);
  readonly #view = new StoreController<View | undefined>(this);

  #isShown = false;

  constructor() {
    super();
    new RoomController(this);
    new FairLookController(this);
  }

  override willUpdate(): void {
    const { center } = this.#center;
    this.#asks.watch(center?.$asks);
    this.#closed.watch(center?.$bannerClosed);
    this.#view.watch(center?.$view);
  }

  override render(): TemplateResult | typeof nothing {
    const { ready } = this.#center;
    const asks = this.#asks.value ?? [];
    return ready && asks.length > 0 && !this.#closed.value ? this.#renderBanner(ready, asks) : nothing;
  }

  /** In a task of its own, as the footer is: a slow processor can do something else in between. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#isShown) await nextTask();
    super.scheduleUpdate();
  }

  protected override updated(_changed: PropertyValues): void {
    // The top layer puts the banner above whatever the page stacks up, without a race of z-index values.
    const banner = this.renderRoot.querySelector<HTMLElement>('[popover]');
    // A view that was opened first, by a link into it, would be covered by a banner that nobody can use meanwhile.
    if (banner?.isConnected && !this.#view.value && !banner.matches(':popover-open')) banner.showPopover?.();
    this.#isShown ||= this.renderRoot.querySelector('section') !== null;
  }

  #renderBanner(ready: ReadyCenter<'first'>, asks: readonly FirstService[]): TemplateResult {
    const { words, center } = ready;
    const again = asks.length < ready.lookup.optional.filter(({ choice }) => choice === 'consent').length;
    return html`
      <section
        part="banner"
        popover=${this.placement === 'inline' ? nothing : 'manual'}
        aria-labelledby="title"
        lang=${words.language}
        dir=${words.direction}
      >
        <div class="head">
          <h2 id="title">${words.t(again ? 'banner.titleAgain' : 'banner.title')}</h2>
          <button type="button" class="icon" aria-label=${words.t('banner.close')} @click=${() => center.closeBanner()}>
            ${icons.close}
          </button>
        </div>
        <div class="body" tabindex="0" role="group" aria-labelledby="title">
          <p>${words.t('banner.intro', { count: asks.length })}</p>
          ${again ? this.#renderChanges(ready, asks) : nothing} ${this.#renderFacts(ready, asks)}
        </div>
        <div class="choices">
          <button type="button" class="choice" data-action="refuse-all" @click=${this.#refuse}>
            ${words.t('choice.refuseAll')}
          </button>
          <button type="button" class="choice" data-action="accept-all" @click=${this.#accept}>
            ${words.t('choice.acceptAll')}
          </button>
          <button
            type="button"
            class="choice"
            data-action="settings"
            aria-haspopup="dialog"
            @pointerenter=${() => prepareView(center, 'settings')}
            @focus=${() => prepareView(center, 'settings')}
            @click=${() => center.open('settings')}
          >
            ${words.t('choice.settings')}
          </button>
        </div>
      </section>
    `;
  }

  /** The services by name at once; what has changed about them as soon as its words have come. */
  #renderChanges({ words, center }: ReadyCenter<'first'>, asks: readonly FirstService[]): TemplateResult {
    void defineElements('privacy-changes');
    const titles = asks.map(({ title }) => title);
    const say = (names: readonly string[]): string =>
      words.t('banner.changedServices', { services: words.list(names) });
    return html`<p>${localSentence(words, titles, say)}</p>
      <privacy-changes .center=${center}></privacy-changes>`;
  }

  #renderFacts({ words, lookup }: ReadyCenter<'first'>, asks: readonly FirstService[]): TemplateResult {
    const { purposes: all, recipients, independent, countries } = addUp(lookup, asks);
    const categories = new Set(asks.map(({ category }) => category));
    const titles = lookup.groups.flatMap(({ category: { id, title } }) => (categories.has(id) ? [title] : []));
    const purposes = localSentence(words, titles, (names) =>
      words.t('banner.purposesText', { categories: words.list(names), count: all.size }),
    );
    const facts = [
      { icon: icons.purpose, name: words.t('banner.purposes'), text: purposes },
      {
        icon: icons.people,
        name: words.t('banner.recipients'),
        text: this.#recipientWords(words, recipients.size, independent.size),
      },
      { icon: icons.globe, name: words.t('banner.countries'), text: this.#countryWords(words, countries) },
      { icon: icons.back, name: words.t('banner.withdrawal'), text: words.t('banner.withdrawalText') },
    ];
    return html`${otherLanguages(words, titles)}
      <dl part="facts">
        ${facts.map(
          ({ icon, name, text }) =>
            html`<div>
              <dt>${icon}${name}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>`;
  }

  #recipientWords(words: FirstWords, recipients: number, independent: number): string {
    const all = words.t('banner.recipientsText', { count: recipients });
    const own = words.t('banner.independent', { count: independent });
    return `${independent > 0 ? words.row(all, own) : all}.`;
  }

  #countryWords(words: FirstWords, countries: ReadonlySet<string>): string {
    if (countries.size === 0) return words.t('banner.countriesNone');
    return words.t('banner.countriesText', { countries: countryNames(words, countries, namedCountries) });
  }

  /** Answers for what was asked and nothing else: an earlier refusal is not overruled when something new is asked. */
  #answer(granted: boolean, how: How): void {
    this.#center.center?.choose(new Map(this.#asks.value?.map(({ id }) => [id, granted])), {
      ...how,
      surface: 'banner',
    });
  }

  readonly #accept = (gesture: Event): void => this.#answer(true, { act: 'accept-all', gesture });
  readonly #refuse = (gesture: Event): void => this.#answer(false, { act: 'refuse-all', gesture });
}
