import type { LitElement, ReactiveController } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { Center, IndexState, PolicyState } from '../center.ts';
import type { ChoiceWords, FirstWords, Layer, Words } from '../i18n/words.ts';
import type { FirstLookup } from '../policy/first-lookup.ts';
import type { PolicyLookup } from '../policy/lookup.ts';
import type { Consent } from '../stores/consent/consent.ts';
import { requestCenter } from './center-context.ts';
import { StoreController } from './store-controller.ts';

/** An element that works on a center: it may be given one as a property, or else finds one. */
export type CenterHost = LitElement & { center?: Center | undefined };

/** The words an element needs: those of the first layer come at once, more of them a little later. */
interface WordsByLayer {
  readonly first: FirstWords;
  readonly choices: ChoiceWords;
  readonly all: Words;
}

const storeOf = { first: '$firstWords', choices: '$choiceWords', all: '$words' } as const satisfies Record<
  Layer,
  keyof Center
>;

/** What an element needs to render: the words are there and the policy can be used. */
export interface ReadyCenter<Needed extends Layer = 'all'> {
  readonly center: Center;
  readonly words: WordsByLayer[Needed];
  /** The first layer does with what an index says. */
  readonly lookup: Needed extends 'first' ? FirstLookup : PolicyLookup;
}

/**
 * Finds an element's center and renders the element when the policy, the choices or the words change. The center is the
 * one that was given, else that of the nearest `<privacy-center>` around the element, else the first in the document.
 */
export class CenterController<Needed extends Layer = 'all'> implements ReactiveController {
  readonly #host: CenterHost;
  readonly #needed: Layer;
  readonly #policy: StoreController<IndexState | PolicyState>;
  readonly #consent: StoreController<Consent | undefined>;
  readonly #words: StoreController<WordsByLayer[Needed] | undefined>;
  #found: Center | undefined;
  /** Asked once for what the element needs: what could not be loaded is tried again when it is opened again. */
  #completed: Center | undefined;
  #forget: (() => void) | undefined;

  /** @param needed the words that the element needs: the fewer, the sooner it shows */
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

  get words(): WordsByLayer[Needed] | undefined {
    return this.#words.value;
  }

  get policy(): IndexState | PolicyState {
    return this.#policy.value ?? { status: 'loading' };
  }

  /** What can be rendered now; nothing while words or policy are missing. */
  get ready(): ReadyCenter<Needed> | undefined {
    const { center, words, policy } = this;
    if (!center || !words || policy.status !== 'ready') return undefined;
    // What is watched is the index or the policy by what is needed.
    return { center, words, lookup: policy.lookup } as ReadyCenter<Needed>;
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
    this.#completed = undefined;
  }

  #watch(): void {
    const { center } = this;
    const $policy: ReadableAtom<IndexState | PolicyState> | undefined =
      this.#needed === 'first' ? center?.$index : center?.$policy;
    this.#policy.watch($policy);
    this.#consent.watch(center?.$consent as ReadableAtom<Consent | undefined> | undefined);
    const $words = center?.[storeOf[this.#needed]];
    this.#words.watch($words as ReadableAtom<WordsByLayer[Needed] | undefined> | undefined);
    if (this.#needed === 'first' || center === this.#completed) return;
    this.#completed = center;
    void center?.completePolicy();
    void center?.completeWords(this.#needed);
  }
}
