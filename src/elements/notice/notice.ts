import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Center } from '../../center.ts';
import type { Fact, Section } from '../../disclosure/document.ts';
import { noticeDocument } from '../../disclosure/notice.ts';
import type { Words } from '../../i18n/words.ts';
import { viewOfFragment } from '../../stores/view.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { fold } from '../../styles/fold.styles.ts';
import { search } from '../../styles/search.styles.ts';
import { switchControl } from '../../styles/switch.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { disclosure } from '../disclosure/disclosure.styles.ts';
import { renderBlocks, renderFact, type Places } from '../disclosure/render.ts';
import { heading } from '../heading.ts';
import { marked, otherLanguages } from '../local-text.ts';
import { defineElements } from '../registry.ts';
import { SlicesController } from '../slices-controller.ts';
import { viewIcons } from '../view-icons.ts';
import { renderContents } from './contents.ts';
import { openExplanation, renderExplanation } from './explanation.ts';
import { createPartFinder } from './find-parts.ts';
import { styles } from './notice.styles.ts';
import { printNotice } from './printed.ts';
import { readingPlace, returnTo, showPart } from './reading-place.ts';
import { renderSwitch } from './switch.ts';

/** The notice in one language, and how to find parts of it. */
interface Written {
  readonly from: readonly unknown[];
  readonly sections: readonly Section[];
  readonly find: (query: string) => readonly Section[];
}

/** What shows more where it is unfolded; before its code has come it cannot. */
type Folded = HTMLElement & { readonly unfold?: () => void };

/** Whether a fact is a row of services: each of them is a piece of its own. */
const isOfServices = ({ blocks }: Fact): boolean => blocks.at(-1)?.kind === 'service';

/** What is there already is not rendered again with each piece that comes; the switches in it follow the choices. */
const once = ({ center }: ReadyCenter, it: unknown, shown: number, render: () => unknown): unknown =>
  guard([it, center, center.$consent.get(), shown], render);

/**
 * The whole privacy notice of Art. 13 and 14 GDPR, written from the policy: the same facts as in the settings, and the
 * same switches, so that neither can say what the other does not.
 *
 * @summary The whole privacy notice, with switches where it speaks of choices.
 * @tagname privacy-notice
 * @slot - The notice as static HTML (`privacy-center notice`), shown until the element has written its own.
 * @csspart contents - The table of contents.
 * @csspart section - One part of the notice.
 * @csspart apart - The notice of the right to object, which stands apart.
 * @csspart explanation - What a word means, once it was pressed.
 */
export class PrivacyNotice extends LitElement {
  static override styles = [tokens, base, button, switchControl, search, fold, disclosure, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** The id of an activity or another part to show first. */
  @property() target = '';

  /** The level of the headings of its parts: 2 below the heading of a page, 3 in the dialog. */
  @property({ type: Number }) level = 3;

  @state() private query = '';
  @state() private explained = '';
  /** Whether its own words are shown: not while a static notice stands there and they are not complete. */
  @state() private shown = false;

  readonly #center = new CenterController(this);
  /** Parts and services come piece by piece; the summary is seen first. */
  readonly #slices = new SlicesController(this, 1);
  #written: Written | undefined;
  #found = '';
  /** The word whose explanation was open when the pointer went down. */
  #open = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void defineElements('privacy-service', 'privacy-transfers');
    addEventListener('beforeprint', this.#unfold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#unfold);
  }

  override willUpdate(): void {
    if (this.#center.ready && this.childElementCount === 0) this.shown = true;
  }

  override render(): TemplateResult {
    const { ready, words, policy } = this.#center;
    if (!ready) return html`<slot>${words && policy.status === 'failed' ? this.#renderProblem(words) : nothing}</slot>`;
    const { sections, find } = this.#write(ready);
    const found = find(this.query);
    return html`${this.shown ? nothing : html`<slot></slot>`}
      <div
        lang=${ready.words.language}
        dir=${ready.words.direction}
        ?hidden=${!this.shown}
        @pointerdown=${this.#press}
        @click=${this.#follow}
      >
        ${this.#renderTools(ready, found)} ${otherLanguages(ready.words, ready.lookup.policy)}
        ${this.query ? found.map((section) => this.#renderSection(ready, section)) : this.#renderWhole(ready, sections)}
        ${renderExplanation(ready, this.explained)}
      </div>`;
  }

  protected override updated(): void {
    if (!this.#center.ready || !this.#slices.isWhole) return;
    if (!this.shown) return void this.#takeOver();
    // What is meant may have been among those that waited.
    if (this.target === this.#found) return;
    this.#found = this.target;
    void this.#goTo(this.target);
  }

  #write({ words, lookup }: ReadyCenter): Written {
    if (this.#written?.from[0] !== lookup || this.#written.from[1] !== words) {
      const sections = noticeDocument({ words, lookup });
      this.#written = { from: [lookup, words], sections, find: createPartFinder(sections, words.language) };
    }
    return this.#written;
  }

  #renderProblem(words: Words): TemplateResult {
    return html`<p role="alert"><strong>${words.t('problem.title')}.</strong> ${words.t('problem.text')}</p>`;
  }

  #renderTools({ words }: ReadyCenter, found: readonly Section[]): TemplateResult {
    const count = found.length;
    return html`<div class="tools" role="search">
      <label class="search">
        <span>${words.t('notice.search')}</span>
        <span class="field"
          >${viewIcons.search}<input type="search" autocomplete="off" .value=${this.query} @input=${this.#search}
        /></span>
      </label>
      <button type="button" class="plain" @click=${this.#print}>${words.t('notice.print')}</button>
      <p class="small" role="status">
        ${this.query ? words.t(count > 0 ? 'notice.found' : 'notice.foundNone', { count }) : nothing}
      </p>
    </div>`;
  }

  /** The summary, the way to each part, then all of them, and before what data is used for where it goes. */
  #renderWhole(ready: ReadyCenter, [first, ...others]: readonly Section[]): unknown {
    if (!first) return nothing;
    return html`${this.#renderSection(ready, first)} ${renderContents(ready.words, others)}
    ${others.map(
      (section) =>
        html`${section.id === 'part/activities' ? this.#renderPicture(ready) : nothing}
        ${this.#renderSection(ready, section)}`,
    )}`;
  }

  #renderPicture({ words, center }: ReadyCenter): TemplateResult | typeof nothing {
    if (this.#slices.take(1) === 0) return nothing;
    return html`${heading(this.level, words.t('transfers.title'), { className: 'picture' })}
      <privacy-transfers level=${this.level + 1} .center=${center}></privacy-transfers>`;
  }

  #renderSection(ready: ReadyCenter, section: Section, level = this.level): TemplateResult | typeof nothing {
    if (this.#slices.take(1) === 0) return nothing;
    const { id, title, language, blocks, facts, sections, apart } = section;
    const places: Places = {
      service: (service) => this.#renderService(ready, service, level + 2),
      switch: (service, way) => renderSwitch(ready, service, way),
    };
    const shown = facts.slice(0, this.#slices.take(facts.length));
    return html`<section id=${id} part=${apart ? 'section apart' : 'section'}>
      ${heading(level, marked(title, language), { isTarget: true })}
      ${once(ready, section, 0, () => renderBlocks(blocks, places))}
      ${facts.length > 0 ? html`<div part="disclosure" class="facts">${shown.map((it) => this.#renderFact(ready, it, level + 1, places))}</div>` : nothing}
      ${sections.map((inner) => this.#renderSection(ready, inner, level + 1))}
    </section>`;
  }

  #renderFact(ready: ReadyCenter, fact: Fact, level: number, places: Places): unknown {
    const { blocks } = fact;
    const shown = isOfServices(fact) ? this.#slices.take(blocks.length) : blocks.length;
    return once(ready, fact, shown, () => renderFact(fact, blocks.slice(0, shown), level, places));
  }

  #renderService({ center }: ReadyCenter, service: string, level: number): TemplateResult {
    return html`<privacy-service
      service=${service}
      level=${level}
      surface="notice"
      .center=${center}
    ></privacy-service>`;
  }

  /** Takes the place of a static notice in one go, once all of it is there and nobody has the focus in it. */
  async #takeOver(): Promise<void> {
    await this.#complete();
    if (this.shown || !this.isConnected) return;
    if (this.matches(':focus-within'))
      return this.addEventListener('focusout', () => this.requestUpdate(), { once: true });
    const place = readingPlace(this);
    this.shown = true;
    await this.updateComplete;
    if (place) await returnTo(place, this.renderRoot);
  }

  /** Everything is there and takes its room. */
  async #complete(): Promise<void> {
    await Promise.all([this.#slices.finish(), defineElements('privacy-service', 'privacy-transfers')]);
    const inner = [...this.renderRoot.querySelectorAll<LitElement>('privacy-service, privacy-transfers')];
    await Promise.all(inner.map((element) => element.updateComplete));
  }

  async #goTo(target: string): Promise<void> {
    if (target === '') return;
    await this.updateComplete;
    this.query = '';
    await this.#complete();
    const id = CSS.escape(target);
    const section = this.renderRoot.querySelector<HTMLElement>(`#${id}, #part\\/${id}`);
    if (!section) return;
    section.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    await showPart(section);
  }

  /** A link to a part leads there even if it is followed a second time; a word that is explained shows what it means. */
  readonly #follow = (event: Event): void => {
    const [link] = event.composedPath().filter((it) => it instanceof HTMLAnchorElement);
    const view = viewOfFragment(link?.getAttribute('href') ?? '');
    if (view?.name === 'notice') void this.#goTo(view.target ?? '');
    const word = (event.target as Element).closest<HTMLElement>('.term');
    if (word) void this.#explain(word);
  };

  async #explain(word: HTMLElement): Promise<void> {
    const term = word.dataset['term'] ?? '';
    const isClosing = this.#open === term;
    this.#open = '';
    this.explained = term;
    await this.updateComplete;
    const popover = this.renderRoot.querySelector<HTMLElement>('[popover]');
    if (popover && !isClosing) openExplanation(popover, word);
  }

  /** A press anywhere closes what was open, before the click comes: the same word must not open it again. */
  readonly #press = (): void => {
    this.#open = this.renderRoot.querySelector('[popover]:popover-open') ? this.explained : '';
  };

  /** A page that is printed shows no more than what is there and unfolded, and does not wait. */
  readonly #unfold = (): void => {
    void this.#slices.finish();
    this.performUpdate();
    for (const it of this.renderRoot.querySelectorAll<Folded>('privacy-service, privacy-transfers')) it.unfold?.();
  };

  readonly #print = (): void => {
    const { ready } = this.#center;
    if (ready) printNotice(ready, this.#write(ready).sections);
  };

  readonly #search = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
  };
}
