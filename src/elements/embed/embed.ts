import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Center } from '../../center.ts';
import { loadableUrl, type PagePlace } from '../../policy/links.ts';
import { thirdCountriesOf } from '../../policy/summary.ts';
import type { Service } from '../../policy/types.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { CenterController, type ReadyCenter } from '../center-controller.ts';
import { FairLookController } from '../fair-look-controller.ts';
import { styles } from './embed.styles.ts';
import { renderPlaceholder } from './placeholder.ts';
import { frameOf, type Frame } from './presets.ts';

const ratioForm = /^\s*\d+(\.\d+)?\s*(\/\s*\d+(\.\d+)?\s*)?$/;

/**
 * A map, a film, a calendar of somebody else: a placeholder that says who it comes from, what data goes there and to
 * which countries, until a person lets it load, once or always. Nothing is requested before that. Between its tags
 * stands what is shown while there is no privacy center.
 *
 * @summary A frame of another company's, loaded only with consent.
 * @tagname privacy-embed
 * @slot - Shown until the policy is there, and if it cannot be used.
 * @csspart placeholder - What stands in for the frame.
 * @csspart frame - The frame, once it may load.
 */
export class PrivacyEmbed extends LitElement {
  static override styles = [tokens, base, button, styles];

  /** The center to work on; found in the document unless given. */
  @property({ attribute: false }) center?: Center | undefined;

  /** The service's id in the policy. */
  @property() service = '';

  /** What is shown. Addresses of YouTube, Google Maps and Calendly may be those of a page; others are loaded as they stand. */
  @property() src = '';

  /** Where the same can be seen at the provider's; worked out from `src` unless given. */
  @property() link = '';

  /** What is shown, in words: the name of the frame. `title` serves as well. */
  @property() label = '';

  /** Width to height, such as `16/9`; unless given, the page's style sheet decides. */
  @property() ratio = '';

  /** What the frame may do (Permissions Policy), in place of what is usual for its provider. */
  @property() allow = '';

  @state() private loadedOnce = false;

  readonly #center = new CenterController(this, 'choices');
  #before: string | undefined;
  #warned: string | undefined;

  constructor() {
    super();
    new FairLookController(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('service') || changed.has('src')) this.loadedOnce = false;
    // Loaded once and then refused, objected to or forgotten: what was loaded goes.
    const state = this.#center.center?.stateOf(this.service);
    if (this.#before !== undefined && state !== this.#before) this.loadedOnce = false;
    this.#before = state;
  }

  override render(): TemplateResult {
    const { ready } = this.#center;
    const frame = frameOf(this.src, this.#place);
    if (!frame) return html`<slot></slot>`;
    if (this.#mayLoad()) return this.#renderFrame(frame);
    const service = ready?.lookup.services.get(this.service);
    return ready && service ? this.#renderChoices(ready, service, frame) : html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('ratio')) this.style.aspectRatio = ratioForm.test(this.ratio) ? this.ratio : '';
    if (!this.renderRoot.querySelector('iframe')) this.style.minBlockSize = '';
    const problem = this.#problem();
    if (problem !== undefined && problem !== this.#warned) console.warn(`privacy-embed: ${problem}`, this);
    this.#warned = problem;
  }

  get #place(): PagePlace {
    return { base: this.ownerDocument.baseURI, scheme: location.protocol };
  }

  /** Before the policy is there the small gate in the page's head knows what was allowed in an earlier visit. */
  #mayLoad(): boolean {
    const { center, policy } = this.#center;
    if (this.loadedOnce) return true;
    if (center && policy.status !== 'loading') return center.allows(this.service);
    return globalThis.privacyGate?.allows(this.service) ?? false;
  }

  #problem(): string | undefined {
    const { policy } = this.#center;
    if (this.src !== '' && !frameOf(this.src, this.#place))
      return `"${this.src}" is not loaded: only https: and the page's own scheme are.`;
    if (policy.status === 'ready' && !policy.lookup.services.has(this.service))
      return `the policy has no service "${this.service}"; nothing is loaded.`;
    return undefined;
  }

  #renderFrame({ src, allow }: Frame): TemplateResult {
    return html`<iframe
      part="frame"
      src=${src}
      title=${this.label || this.title || nothing}
      allow=${this.allow || allow}
      referrerpolicy="strict-origin-when-cross-origin"
      loading="lazy"
    ></iframe>`;
  }

  #renderChoices(ready: ReadyCenter<'choices'>, service: Service, frame: Frame): TemplateResult {
    return renderPlaceholder({
      ready,
      service,
      countries: new Set(thirdCountriesOf(service)),
      label: this.label || this.title,
      link: loadableUrl(this.link || frame.link, this.#place)?.href ?? frame.link,
      once: this.#loadOnce,
      always: this.#allow,
    });
  }

  readonly #loadOnce = (gesture: Event): void => {
    if (!gesture.isTrusted) return;
    this.#holdHeight();
    this.loadedOnce = true;
    void this.#focusFrame();
  };

  readonly #allow = (gesture: Event): void => {
    this.#holdHeight();
    this.#center.center?.choose({ [this.service]: true }, { surface: 'embed', gesture });
    void this.#focusFrame();
  };

  /** The placeholder may be taller than the frame alone would be; what stands below must not jump. */
  #holdHeight(): void {
    this.style.minBlockSize = `${this.offsetHeight}px`;
  }

  /** The button that had the focus is gone. */
  async #focusFrame(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('iframe')?.focus({ preventScroll: true });
  }
}
