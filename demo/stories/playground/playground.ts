import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { policyJsonSchema } from '../../../src/cli/json-schema.ts';
import { mended } from '../../../src/cli/fix.ts';
import notice2022 from '../../policies/notice-2022.json?raw';
import marketplace from '../../policies/marketplace.json?raw';
import small from '../../policies/small.json?raw';
import { element } from '../kit/element.ts';
import type { Show } from '../kit/stage.ts';
import type { Settings } from '../kit/world.ts';
import { openEditor, type Editor } from './editor.ts';
import { findingsIn, type PlacedFinding } from './findings.ts';
import { fromFragment, toFragment } from './share.ts';
import { playgroundWords, type PlaygroundLanguage } from './words.ts';

const beginnings = { small, marketplace, notice2022 } as const;

const views = {
  settings: 'privacy-settings',
  noticeView: 'privacy-notice',
  rights: 'privacy-rights',
  banner: 'privacy-banner',
} as const;

type ViewName = keyof typeof views;

/** A person's own pause in typing, after which the result is made anew. In milliseconds. */
const pause = 350;

/** So many findings are listed at once. */
const listed = 30;

/** An editor for a policy, everything that is wrong with it, and what it makes of the elements. Nothing leaves the browser. */
export class PolicyPlayground extends LitElement {
  static override properties = {
    settings: { attribute: false },
    text: { state: true },
    view: { state: true },
    shared: { state: true },
    shown: { state: true },
  };

  declare settings: Settings;
  declare text: string;
  declare view: ViewName;
  declare shared: boolean;
  declare shown: number;

  #editor: Editor | undefined;
  /** What stands in the editor now, be it judged or not. */
  #present = small;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scene: Show['scene'] = () => ({ policy: small });
  #findings: readonly PlacedFinding[] = [];

  constructor() {
    super();
    this.text = small;
    this.view = 'settings';
    this.shared = false;
    this.shown = listed;
  }

  /** The page's own style sheet reaches the playground: it is part of the page, not an element of the library. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.#editor = openEditor({
      parent: this.querySelector<HTMLElement>('.editor')!,
      text: this.text,
      label: this.#words.policy,
      schema: policyJsonSchema(),
      changed: (text) => this.#take(text),
    });
    this.#judge(this.text);
    void fromFragment(location.hash).then((text) => text && this.#editor?.replace(text));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#editor?.end();
    this.#editor = undefined;
  }

  get #language(): PlaygroundLanguage {
    return this.settings.locale.startsWith('de') ? 'de' : 'en';
  }

  get #words(): (typeof playgroundWords)[PlaygroundLanguage] {
    return playgroundWords[this.#language];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`<div class="playground" lang=${this.#language}>
      <section class="write" aria-label=${words.policy}>
        <div class="bar">
          <label>
            ${words.begin}
            <select @change=${this.#begin}>
              ${Object.keys(beginnings).map((name) => html`<option value=${name}>${words[name as keyof typeof beginnings]}</option>`)}
            </select>
          </label>
          <button type="button" @click=${this.#share}>${words.share}</button>
          <p role="status">${this.shared ? words.shared : words.private}</p>
        </div>
        <div class="editor"></div>
      </section>
      <section class="result" aria-label=${words.result}>
        <div class="bar">${Object.keys(views).map((name) => this.#renderViewButton(name as ViewName))}</div>
        <div class="live"><story-stage .show=${this.#show}></story-stage></div>
      </section>
      ${this.#renderFindings()}
    </div>`;
  }

  get #show(): Show {
    const placement = this.view === 'banner' ? { placement: 'inline' } : {};
    return {
      scene: this.#scene,
      settings: this.settings,
      content: (center) => element(views[this.view], center, placement),
    };
  }

  #renderViewButton(name: ViewName): TemplateResult {
    const choose = (): void => {
      this.view = name;
    };
    return html`<button type="button" aria-pressed=${name === this.view} @click=${choose}>
      ${this.#words[name]}
    </button>`;
  }

  #renderFindings(): TemplateResult {
    const words = this.#words;
    const count = this.#findings.length;
    const canMend = this.#findings.some(({ edits }) => edits !== undefined);
    return html`<section class="findings" aria-label=${words.findings}>
      <h2>${words.findings} <span role="status">${count}</span></h2>
      ${count === 0 ? html`<p>${words.none}</p>` : nothing}
      ${canMend ? html`<button type="button" @click=${() => this.#mend(this.#findings)}>${words.mendAll}</button>` : nothing}
      <ol>
        ${this.#findings.slice(0, this.shown).map((finding) => this.#renderFinding(finding))}
      </ol>
      ${count > this.shown ? html`<button type="button" @click=${this.#showMore}>${words.more}</button>` : nothing}
    </section>`;
  }

  #renderFinding(finding: PlacedFinding): TemplateResult {
    const words = this.#words;
    const language = this.#language;
    const { rule, severity, path, found, why, mend, source, edits, from, to } = finding;
    return html`<li data-severity=${severity}>
      <p>
        <strong>${words.severity[severity]} ${rule}</strong>
        <button type="button" class="path" aria-label="${words.go}: ${path}" @click=${() => this.#editor?.go(from, to)}>
          ${path}
        </button>
      </p>
      <p>${found[language]} ${why[language]}</p>
      <p>
        ${mend[language]}
        ${edits ? html`<button type="button" @click=${() => this.#mend([finding])}>${words.mend}</button>` : nothing}
      </p>
      <p class="source">${source}</p>
    </li>`;
  }

  #take(text: string): void {
    this.#present = text;
    this.shared = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#judge(text), pause);
  }

  #judge(text: string): void {
    this.#scene = () => ({ policy: text });
    this.#findings = findingsIn(text, '2026-11-25');
    this.#editor?.mark(this.#findings, this.#language);
    this.shown = listed;
    this.text = text;
    this.requestUpdate();
  }

  #mend(findings: readonly PlacedFinding[]): void {
    this.#editor?.replace(mended(this.#present, findings));
  }

  readonly #begin = ({ target }: Event): void =>
    this.#editor?.replace(beginnings[(target as HTMLSelectElement).value as keyof typeof beginnings]);

  readonly #showMore = (): void => {
    this.shown += listed;
  };

  readonly #share = async (): Promise<void> => {
    history.replaceState(history.state, '', await toFragment(this.#present));
    // The clipboard may be closed to a frame; the address has it all the same.
    await navigator.clipboard?.writeText(location.href).catch(() => undefined);
    this.shared = true;
  };
}

/** Registers the playground. */
export function definePlayground(): void {
  if (!customElements.get('policy-playground')) customElements.define('policy-playground', PolicyPlayground);
}
