import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { createBrowserCenter } from '../../browser-center.ts';
import type { Center } from '../../center.ts';
import { PrivacyReadyEvent } from '../../events/ready.ts';
import type { Register } from '../../i18n/registers.ts';
import type { Cleaning } from '../../stores/cleaning.ts';
import type { View } from '../../stores/view.ts';
import { provideCenter } from '../center-context.ts';
import { defineElements } from '../registry.ts';
import { StoreController } from '../store-controller.ts';
import { dropFragment, followFragment, openFragment } from './fragment.ts';
import { followLanguage, languagesOf } from './languages.ts';
import { loadView } from './load-view.ts';

/**
 * The root: reads the policy, holds the center for all other elements, and says what happens. With nothing inside it
 * shows the footer; banner and settings open over the page by themselves. It has no style: what a page writes between its
 * tags looks as outside of it.
 *
 * @summary The privacy center of a page.
 * @tagname privacy-center
 * @slot - Replaces the footer, for pages that place the elements themselves.
 * @csspart links - The footer's list of links.
 * @csspart state - The footer's sentence about the last choice.
 * @csspart banner - The whole banner.
 * @csspart facts - The banner's facts in short.
 * @csspart dialog - What a view opens in.
 * @csspart head - Its title, close button and ways to the other views.
 * @csspart body - What scrolls in it.
 * @fires {PrivacyReadyEvent} privacy-ready - The policy has been read. Replayed to listeners that come late.
 * @fires {PrivacyConsentChangedEvent} privacy-consent-changed - At least one service differs from before.
 * @fires {PrivacyNewsletterChangedEvent} privacy-newsletter-changed - A list was left or joined.
 * @fires {PrivacyRequestSentEvent} privacy-request-sent - A request for one's rights went out.
 * @fires {PrivacyProblemEvent} privacy-problem - Something is wrong with the policy.
 */
export class PrivacyCenter extends LitElement {
  /** Where the policy is loaded from. */
  @property({ attribute: 'policy-src' }) policySrc = '';

  /** The policy itself, as a parsed value or JSON text; counts before `policy-src`. */
  @property({ attribute: false }) policy?: unknown;

  /** Where the policy's index is (`privacy-center index`): with it the policy is loaded only when more than the question is needed. */
  @property({ attribute: 'policy-index-src' }) policyIndexSrc = '';

  /** A center made by `createCenter`; then neither `policy` nor `policy-src` is read. */
  @property({ attribute: false }) center?: Center | undefined;

  /** Where the imprint is, unless the policy says it. */
  @property({ attribute: 'imprint-href' }) imprintHref = '';

  /** The language (BCP 47); unless given, that of the page around, then the browser's. */
  @property() override lang = '';

  /** How a person is spoken to, where the language has words for it: German has „Sie“, „du“ and plain language. */
  @property() register: Register = 'formal';

  /** Where the banner stands; `inline` is where this element is. */
  @property({ attribute: 'banner-placement' }) bannerPlacement: 'bar' | 'corner' | 'inline' = 'bar';

  /** Where settings and the other views open; `inline` is where this element is. */
  @property({ attribute: 'dialog-placement' }) dialogPlacement: 'dialog' | 'sheet' | 'inline' = 'dialog';

  readonly #view = new StoreController<View | undefined>(this);
  readonly #cleaning = new StoreController<Cleaning | undefined>(this);
  #own: Center | undefined;
  #endings: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    // Connected again after it was gone for long: the center has been stopped and is made anew.
    this.requestUpdate();
    this.#endings = [
      provideCenter(this, () => this.center),
      followLanguage(this.ownerDocument, () => this.#useLanguages()),
      followFragment(() => this.center),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endings.forEach((end) => end());
    this.#endings = [];
    // An element that is only moved is connected again by now; one that is gone must not listen on.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stopOwn();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const given = changed.has('center') && this.center !== this.#own;
    if (given) this.#stopOwn();
    else if (changed.has('policySrc') || changed.has('policy')) this.#stopOwn();
    // One that has gone starts nothing: nobody would stop it.
    const isAsked = this.isConnected && (this.policySrc !== '' || this.policy !== undefined);
    if (!this.center && isAsked) this.#startOwn();
    if (changed.has('lang') || changed.has('register')) this.#useLanguages();
    this.#view.watch(this.center?.$view);
    this.#cleaning.watch(this.center?.$cleaning);
    if (this.center && this.#view.value) void loadView(this.center, this.#view.value);
    if (this.#cleaning.value) void defineElements('privacy-cleaning');
  }

  override addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener, options);
    if (type === PrivacyReadyEvent.type) this.#replayReady(listener);
  }

  override render(): TemplateResult | typeof nothing {
    const { center } = this;
    if (!center) return nothing;
    return html`
      <slot
        ><privacy-footer exportparts="links, state" .center=${center} imprint-href=${this.imprintHref}></privacy-footer
      ></slot>
      <privacy-banner exportparts="banner, facts" .center=${center} placement=${this.bannerPlacement}></privacy-banner>
      <privacy-dialog
        exportparts="dialog, head, body"
        .center=${center}
        placement=${this.dialogPlacement}
      ></privacy-dialog>
      ${this.#cleaning.value ? html`<privacy-cleaning .center=${center}></privacy-cleaning>` : nothing}
    `;
  }

  #startOwn(): void {
    const { policy, policySrc, policyIndexSrc } = this;
    this.#own = createBrowserCenter(this, { policy, policySrc, policyIndexSrc, languages: languagesOf(this) });
    this.center = this.#own;
    this.#own.$view.listen((view) => {
      if (!view) dropFragment();
    });
    // Elements elsewhere in the document may be waiting for a center.
    if (this.isConnected) this.#endings.push(provideCenter(this, () => this.center));
    openFragment(this.#own);
  }

  #stopOwn(): void {
    this.#own?.stop();
    if (this.center === this.#own) this.center = undefined;
    this.#own = undefined;
  }

  #useLanguages(): void {
    void this.center?.useLanguages(languagesOf(this));
  }

  /** Calls a late listener alone: those who have heard the event do not hear it again. */
  #replayReady(listener: EventListenerOrEventListenerObject): void {
    const { center } = this;
    if (center?.$index.get().status !== 'ready') return;
    const event = new PrivacyReadyEvent(center);
    queueMicrotask(() => {
      if (typeof listener === 'function') listener.call(this, event);
      else listener.handleEvent(event);
    });
  }
}
