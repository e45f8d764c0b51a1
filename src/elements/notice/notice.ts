import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import type { Section } from '../../disclosure/document.ts';
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
import { heading } from '../heading.ts';
import { defineElements } from '../registry.ts';
import { SlicesController } from '../slices-controller.ts';
import { renderContents } from './contents.ts';
import { ExplainedWords } from './explained-words.ts';
import { styles } from './notice.styles.ts';
import { renderPart } from './part.ts';
import { printNotice } from './printed.ts';
import { ReaderPlace } from './reader-place.ts';
import { renderTools } from './tools.ts';
import { writeNotice, type Written } from './written.ts';

/** What shows more where it is unfolded; before its code has come it cannot. */
type Folded = HTMLElement & { readonly unfold?: () => void };

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
 * @csspart term - A word that is explained when it is pressed.
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
  @state() private written: Written | undefined;

  readonly #center = new CenterController(this);
  /** Parts and services come piece by piece; the summary is seen first. */
  readonly #slices = new SlicesController(this, 1);
  readonly #place = new ReaderPlace(this, this.#slices, {
    isReady: () => this.#center.ready !== undefined && this.written !== undefined,
    showAll: () => (this.query = ''),
  });
  readonly #explained = new ExplainedWords(this);
  /** What the notice is written from: policy and words. */
  #from: readonly unknown[] = [];
  #writing: Promise<void> | undefined;

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
    const { ready } = this.#center;
    const from = [ready?.lookup, ready?.words];
    if (!ready || from.every((it, at) => it === this.#from[at])) return;
    this.#from = from;
    this.#writing = this.#write(ready, from);
  }

  /** Complete is the notice when it has been written. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#writing;
    return complete && super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const { ready, words, policy } = this.#center;
    if (!ready || !this.written)
      return html`<slot>${words && policy.status === 'failed' ? this.#renderProblem(words) : nothing}</slot>`;
    const { isOwn } = this.#place;
    return html`${isOwn ? nothing : html`<slot></slot>`}
      <div lang=${ready.words.language} dir=${ready.words.direction} ?hidden=${!isOwn} @click=${this.#follow}>
        ${this.#renderParts(ready, this.written)} ${this.#explained.render(ready)}
      </div>`;
  }

  async #write(ready: ReadyCenter, from: readonly unknown[]): Promise<void> {
    const written = await writeNotice(ready);
    // Meanwhile the language may have been changed.
    if (this.#from === from) this.written = written;
  }

  #renderProblem(words: Words): TemplateResult {
    return html`<p role="alert"><strong>${words.t('problem.title')}.</strong> ${words.t('problem.text')}</p>`;
  }

  #renderParts(ready: ReadyCenter, { languages, sections, find, disclose }: Written): TemplateResult {
    const found = find(this.query);
    const part = (section: Section): unknown =>
      renderPart({ ready, slices: this.#slices, disclose }, section, this.level);
    return html`${renderTools(ready.words, {
      query: this.query,
      count: found.length,
      search: (query) => (this.query = query),
      print: () => printNotice(ready, sections),
    })}
    ${languages} ${this.query ? found.map(part) : this.#renderWhole(ready, sections, part)}`;
  }

  /** The summary, the way to each part, then all of them, and before what data is used for where it goes. */
  #renderWhole(
    ready: ReadyCenter,
    [first, ...others]: readonly Section[],
    part: (section: Section) => unknown,
  ): unknown {
    if (!first) return nothing;
    return html`${part(first)} ${renderContents(ready.words, others)}
    ${others.map(
      (section) => html`${section.id === 'part/activities' ? this.#renderPicture(ready) : nothing} ${part(section)}`,
    )}`;
  }

  #renderPicture({ words, center }: ReadyCenter): TemplateResult | typeof nothing {
    if (this.#slices.take(1) === 0) return nothing;
    return html`${heading(this.level, words.t('transfers.title'), { className: 'picture' })}
      <privacy-transfers level=${this.level + 1} .center=${center}></privacy-transfers>`;
  }

  /** A link to a part leads there even if it is followed a second time. */
  readonly #follow = (event: Event): void => {
    const [link] = event.composedPath().filter((it) => it instanceof HTMLAnchorElement);
    const view = viewOfFragment(link?.getAttribute('href') ?? '');
    if (view?.name === 'notice') void this.#place.goTo(view.target ?? '');
  };

  /** A page that is printed shows no more than what is there and unfolded, and does not wait. */
  readonly #unfold = (): void => {
    void this.#slices.finish();
    this.performUpdate();
    for (const it of this.renderRoot.querySelectorAll<Folded>('privacy-service, privacy-transfers')) it.unfold?.();
  };
}
