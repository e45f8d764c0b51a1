import type { LitElement, ReactiveController } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { Center, PolicyState } from '../center.ts';
import type { FirstWords, Words } from '../i18n/words.ts';
import type { PolicyLookup } from '../policy/lookup.ts';
import type { Consent } from '../stores/consent/consent.ts';
import { requestCenter } from './center-context.ts';
import { StoreController } from './store-controller.ts';

/** An element that works on a center: it may be given one as a property, or else finds one. */
export type CenterHost = LitElement & { center?: Center | undefined };

/** The words an element needs: those of the first layer come at once, all of them a little later. */
type Layer = 'first' | 'all';
type WordsOf<Needed extends Layer> = Needed extends 'first' ? FirstWords : Words;

/** What an element needs to render: the words are there and the policy can be used. */
export interface ReadyCenter<Needed extends Layer = 'all'> {
  readonly center: Center;
  readonly words: WordsOf<Needed>;
  readonly lookup: PolicyLookup;
}

/**
 * Finds an element's center and renders the element when the policy, the choices or the words change. The center is the
 * one that was given, else that of the nearest `<privacy-center>` around the element, else the first in the document.
 */
export class CenterController<Needed extends Layer = 'all'> implements ReactiveController {
  readonly #host: CenterHost;
  readonly #needed: Layer;
  readonly #policy: StoreController<PolicyState>;
  readonly #consent: StoreController<Consent | undefined>;
  readonly #words: StoreController<WordsOf<Needed> | undefined>;
  #found: Center | undefined;
  #forget: (() => void) | undefined;

  /** @param needed the words that the element needs; only the first layer may do with the first */
  constructor(host: CenterHost, needed: Needed = 'all' as Needed) {
    this.#host = host;
    this.#needed = needed;
    host.addController(this);
    this.#policy = new StoreController(host);
    this.#consent = new StoreController(host);
    this.#words = new StoreController(host);
  }

  get center(): Center | undefined {
    return this.#host.center ?? this.#found;
  }

  get words(): WordsOf<Needed> | undefined {
    return this.#words.value;
  }

  get policy(): PolicyState {
    return this.#policy.value ?? { status: 'loading' };
  }

  /** What can be rendered now; nothing while words or policy are missing. */
  get ready(): ReadyCenter<Needed> | undefined {
    const { center, words, policy } = this;
    return center && words && policy.status === 'ready' ? { center, words, lookup: policy.lookup } : undefined;
  }

  hostConnected(): void {
    this.#forget = requestCenter(this.#host, (center) => {
      this.#found = center;
      this.#watch();
    });
    this.#watch();
  }

  hostUpdate(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#forget?.();
    this.#forget = undefined;
    this.#found = undefined;
  }

  #watch(): void {
    const { center } = this;
    this.#policy.watch(center?.$policy);
    this.#consent.watch(center?.$consent as ReadableAtom<Consent | undefined> | undefined);
    const $words = this.#needed === 'first' ? center?.$firstWords : center?.$words;
    this.#words.watch($words as ReadableAtom<WordsOf<Needed> | undefined> | undefined);
    if (this.#needed === 'all') void center?.completeWords();
  }
}
