import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import type { Section } from '../../disclosure/document.ts';
import { noticeDocument } from '../../disclosure/notice.ts';
import { toText } from '../../disclosure/to-text.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { fold } from '../../styles/fold.styles.ts';
import { search } from '../../styles/search.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { disclosure } from '../disclosure/disclosure.styles.ts';
import { renderBlocks, renderFacts } from '../disclosure/render.ts';
import { heading } from '../heading.ts';
import { marked, otherLanguages } from '../local-text.ts';
import { defineElements } from '../registry.ts';
import { viewIcons } from '../view-icons.ts';
import { styles } from './notice.styles.ts';

/** The notice in one language, with the text of each part to search in once something is searched. */
interface Written {
  readonly from: readonly unknown[];
  readonly sections: readonly Section[];
  readonly texts: Map<Section, string>;
}

/** So many parts and services are rendered in a frame, so that a long notice opens without a pause. */
const partsPerFrame = 12;

/** The parts that are found one by one: the activities and newsletters, and every section that has no parts. */
const partsOf = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => (section.sections.length > 0 ? section.sections : [section]));

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
 */
export class PrivacyNotice extends LitElement {
  static override styles = [tokens, base, button, search, fold, disclosure, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** The id of an activity or a section to show first. */
  @property() target = '';

  @state() private query = '';
  @state() private rendered = partsPerFrame;

  readonly #center = new CenterController(this);
  #written: Written | undefined;
  #shown = '';
  /** What is left of this frame's parts; below nothing when some had to wait. */
  #room = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void defineElements('privacy-service', 'privacy-transfers');
  }

  override render(): TemplateResult {
    const { ready } = this.#center;
    if (!ready) return html`<slot></slot>`;
    const { words } = ready;
    const written = this.#write(ready);
    const found = this.#find(written, words.language);
    this.#room = this.rendered;
    return html`<div lang=${words.language} dir=${words.direction}>
      ${otherLanguages(words, ready.lookup.policy)} ${this.#renderTools(ready, found)}
      ${this.query ? found.map((section) => this.#renderSection(ready, section, 3)) : this.#renderWhole(ready, written.sections)}
    </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#room < 0) requestAnimationFrame(() => (this.rendered += partsPerFrame));
    if (this.target === this.#shown || !this.#center.ready) return;
    // What is meant may be among those that wait.
    if (this.target !== '' && this.#room < 0) return;
    this.#shown = this.target;
    const section = this.renderRoot.querySelector<HTMLElement>(
      `#${CSS.escape(this.target)}, #activity-${CSS.escape(this.target)}`,
    );
    section?.querySelector('details')?.setAttribute('open', '');
    section?.scrollIntoView({ block: 'start' });
  }

  #write({ words, lookup }: ReadyCenter): Written {
    if (this.#written?.from[0] !== lookup || this.#written.from[1] !== words) {
      const sections = noticeDocument({ words, lookup });
      this.#written = { from: [lookup, words], sections, texts: new Map() };
    }
    return this.#written;
  }

  #find({ sections, texts }: Written, language: string): readonly Section[] {
    const wanted = this.query.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return sections;
    const textOf = (part: Section): string => {
      const text = texts.get(part) ?? toText(part).toLocaleLowerCase(language);
      texts.set(part, text);
      return text;
    };
    return partsOf(sections).filter((part) => wanted.every((word) => textOf(part).includes(word)));
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
      <button type="button" class="plain" @click=${() => void this.#print()}>${words.t('notice.print')}</button>
      <p class="small" role="status">
        ${this.query ? words.t(count > 0 ? 'notice.found' : 'notice.foundNone', { count }) : nothing}
      </p>
    </div>`;
  }

  /** The summary, then the way to each part, then all of them. */
  #renderWhole(ready: ReadyCenter, [first, ...others]: readonly Section[]): unknown {
    if (!first) return nothing;
    return html`${this.#renderSection(ready, first, 3)}
      <privacy-transfers .center=${ready.center}></privacy-transfers>
      ${this.#renderContents(ready, others)} ${others.map((section) => this.#renderSection(ready, section, 3))}`;
  }

  #renderContents({ words }: ReadyCenter, sections: readonly Section[]): TemplateResult {
    const entry = ({ id, title, language, sections: inner }: Section): TemplateResult =>
      html`<li>
        <button type="button" class="link" @click=${() => void this.#goTo(id)}>${marked(title, language)}</button>
        ${
          inner.length > 0
            ? html`<ol>
                ${inner.map(entry)}
              </ol>`
            : nothing
        }
      </li>`;
    return html`<nav part="contents" aria-label=${words.t('notice.contents')}>
      <details>
        <summary>${words.t('notice.contents')}${viewIcons.chevron}</summary>
        <ol>
          ${sections.map(entry)}
        </ol>
      </details>
    </nav>`;
  }

  #renderSection(ready: ReadyCenter, section: Section, level: 3 | 4): TemplateResult | typeof nothing {
    if (--this.#room < 0) return nothing;
    const { id, title, language, blocks, facts, sections, apart } = section;
    return html`<section id=${id} part=${apart ? 'section apart' : 'section'}>
      ${heading(level, marked(title, language), { isTarget: true })} ${renderBlocks(blocks)}
      ${facts.length > 0 ? renderFacts(facts, level + 1, (id) => this.#renderService(ready, id, level + 2)) : nothing}
      ${sections.map((inner) => this.#renderSection(ready, inner, 4))}
    </section>`;
  }

  #renderService({ center }: ReadyCenter, service: string, level: number): TemplateResult | typeof nothing {
    if (--this.#room < 0) return nothing;
    return html`<privacy-service
      service=${service}
      level=${level}
      surface="notice"
      .center=${center}
    ></privacy-service>`;
  }

  /** Renders what still waits. */
  async #complete(): Promise<void> {
    this.rendered = Infinity;
    await this.updateComplete;
  }

  async #print(): Promise<void> {
    await this.#complete();
    print();
  }

  async #goTo(id: string): Promise<void> {
    await this.#complete();
    const section = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  }

  readonly #search = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
  };
}
