import { atom, computed, type ReadableAtom } from 'nanostores';
import type { LoadLocale } from './i18n/locales.ts';
import { createWordsStore } from './i18n/words-store.ts';
import type { ChoiceWords, FirstWords, Layer, Words } from './i18n/words.ts';
import { createPolicyStore, type IndexState, type PolicyState } from './center/policy-store.ts';
import type { ChoiceKind } from './policy/codes.ts';
import type { FirstLookup, FirstService } from './policy/first-lookup.ts';
import { systemClock, type Clock } from './ports/clock.ts';
import { browserGpc } from './ports/gpc.ts';
import { createLocalStorage } from './ports/local-storage.ts';
import { randomId } from './ports/random-id.ts';
import type { StoragePort } from './ports/storage.ts';
import { createFetchTransport, type Transport } from './ports/transport.ts';
import { createCleaningStore, type CleaningStore } from './stores/cleaning.ts';
import { createConsentStore, type Cause, type Consent, type ConsentStore } from './stores/consent/consent.ts';
import type { ChoiceState } from './stores/consent/decision.ts';
import type { Act, ConsentRecord, Surface } from './stores/consent/record.ts';
import { storageKey } from './stores/consent/stored.ts';
import { createDeskOpener, type DeskOpener, type DeskOpenerContext } from './stores/desk-opener.ts';
import { createDraftStore, type DraftStore } from './stores/draft.ts';
import { createViewStore, type ViewStore } from './stores/view.ts';

export type { IndexState, PolicyState } from './center/policy-store.ts';

/** Something that reacts to a center: a tag, a script gate, a server. Connecting twice is the caller's mistake; disconnecting twice is not. */
export interface Integration {
  readonly name: string;
  /** `index` where it does with what an index says; else it is connected once the whole policy has been read. */
  readonly needs?: 'index';
  /** Begins to react. Returns what ends it. */
  connect(center: Center): () => void;
}

/** How a choice is made. */
export interface How {
  /** Where; `script` unless said otherwise. */
  readonly surface?: Surface;
  /** What was done; worked out from the choice unless said otherwise. */
  readonly act?: Act;
  /** The person's gesture. A grant that comes with an untrusted one (`Event.isTrusted`) is not taken. */
  readonly gesture?: Event | undefined;
}

/** What `createCenter` takes. Every port has a default for browsers. */
export interface CenterOptions {
  /** The policy itself, as JSON text or a parsed value. */
  readonly policy?: unknown;
  /** Where the policy is loaded from, unless `policy` is given. */
  readonly policySrc?: string;
  /** Where its index is, written by `privacy-center index`; then `policySrc` is loaded when more than the question is needed. */
  readonly policyIndexSrc?: string | undefined;
  /** Languages in order of preference (BCP 47); the policy's own come after them. */
  readonly languages?: readonly string[];
  /** Storage for a policy's choices; local storage by default. */
  readonly storage?: (policyId: string) => StoragePort;
  readonly transport?: Transport;
  readonly clock?: Clock;
  /** Whether the browser sends Global Privacy Control; read from `navigator` by default. */
  readonly gpc?: boolean;
  /** Makes the ids of a visitor’s record and letters; random ones unless given, for tests. */
  readonly randomId?: () => string;
  readonly loadLocale?: LoadLocale;
  /** What the rights and newsletter desks send and keep with. */
  readonly desks?: DeskOpenerContext['ports'];
}

/** A privacy center: stores to read, and named actions to change them. It knows no element. */
export interface Center extends ViewStore, DraftStore, CleaningStore {
  /** What footer, banner and choices need of the policy: from the policy, or sooner from its index. */
  readonly $index: ReadableAtom<IndexState>;
  /** The whole policy; loading until somebody needs it where there is an index. */
  readonly $policy: ReadableAtom<PolicyState>;
  /** The choices; nothing before the policy is ready. */
  readonly $consent: ReadableAtom<Consent | undefined>;
  /** The words of footer, banner and the dialog's head; nothing before the first locale has come. */
  readonly $firstWords: ReadableAtom<FirstWords | undefined>;
  /** The words around choices, once `completeWords` was called for them and they have come. */
  readonly $choiceWords: ReadableAtom<ChoiceWords | undefined>;
  /** All words, once `completeWords` was called and they have come. */
  readonly $words: ReadableAtom<Words | undefined>;
  /** The rights and newsletter desks; nothing before they were opened. */
  readonly $desks: DeskOpener['$desks'];
  /** The services a person has still to be asked about. */
  readonly $asks: ReadableAtom<readonly FirstService[]>;
  /** Settles when the policy or its index has been read, whether it can be used or not. */
  readonly ready: Promise<void>;
  /** The time by the center's clock, in milliseconds since 1970. */
  now(): number;
  /** Whether a service may run now. `false` for an unknown service and before the policy is ready. */
  allows(id: string): boolean;
  /** What a person has decided for a service. */
  stateOf(id: string): ChoiceState;
  /** What a switch shows: the draft if it was moved, else what may run. */
  isOn(id: string): boolean;
  /** Decides for the services named; the others keep their state. */
  choose(choices: Readonly<Record<string, boolean>> | ReadonlyMap<string, boolean>, how?: How): void;
  /** Saves what the switches show, for everything that can be chosen. */
  save(how?: How): void;
  /** Grants everything that can be chosen. */
  acceptAll(how?: How): void;
  /** Refuses everything that can be chosen, objections included. */
  refuseAll(how?: How): void;
  /** Takes back consent for the services named, or for all: Art. 7(3) GDPR. Taken from anyone. */
  withdraw(ids?: readonly string[], how?: How): void;
  /** Takes in a record from elsewhere: an account, another device, a sister domain. */
  adopt(record: ConsentRecord, how?: How): void;
  /** Takes hashes that have been computed into the record. */
  seal: ConsentStore['seal'];
  /** Remembers what services may leave on the device, for when the policy no longer names them. */
  remember: ConsentStore['remember'];
  /** Says to the gate of the next page that nothing is left to do: it need not load a center. */
  settle(): void;
  /** Forgets the record in this browser. */
  forget(how?: How): void;
  /** Opens the rights and newsletter desks, which are loaded at their first use. */
  openDesks: DeskOpener['open'];
  /** Loads the whole policy where only its index has been read. Settles when it has been read, usable or not. */
  completePolicy(): Promise<void>;
  /** Loads the words of a layer in the language in use, or all; with all of them comes the translation library. */
  completeWords(layer?: Layer): Promise<void>;
  /** Changes the language. */
  useLanguages(languages: readonly string[]): Promise<void>;
  /** Connects an integration. Returns what disconnects it. */
  connect(integration: Integration): () => void;
  /** Disconnects everything and stops listening. The stores keep their last state. */
  stop(): void;
}

/**
 * Creates a privacy center: the only place where its parts are put together. Nothing is allowed until the policy has been
 * read and the person, or the page's own code, has granted it; whatever fails on the way leaves everything off.
 */
export function createCenter(options: CenterOptions): Center {
  const clock = options.clock ?? systemClock;
  const gpc = options.gpc ?? browserGpc();
  const words = createWordsStore(options.loadLocale);
  const view = createViewStore();
  const draft = createDraftStore((id) => consent?.allows(id) ?? false);
  const policies = createPolicyStore({
    ...options,
    transport: options.transport ?? createFetchTransport(),
    start,
    shut,
  });
  const { $index, $policy } = policies;
  const $consent = atom<Consent | undefined>(undefined);
  const endings = new Set<() => void>();
  let languages = options.languages ?? globalThis.navigator?.languages ?? [];
  let first: FirstLookup | undefined;
  let consent: ConsentStore | undefined;
  let stopped = false;
  let endChoices = (): void => undefined;
  const desks = createDeskOpener({
    clock,
    language: () => words.$firstWords.get()?.language ?? 'en',
    randomId: options.randomId ?? randomId,
    record: () => consent?.$consent.get().record,
    ports: options.desks,
    async policy() {
      await policies.complete();
      const state = $policy.get();
      return state.status === 'ready' ? state.lookup : undefined;
    },
  });

  function useLanguages(wanted: readonly string[]): Promise<void> {
    languages = wanted;
    return words.use(wanted, first?.policy.languages);
  }

  /** Begins with the choices under a policy; where its index said something else before, anew. */
  function start(lookup: FirstLookup): void {
    const former = consent;
    first = lookup;
    const { id } = lookup.policy;
    consent = createConsentStore({
      lookup,
      storage: (options.storage ?? ((policyId) => createLocalStorage(storageKey(policyId))))(id),
      clock,
      gpc,
      language: () => words.$firstWords.get()?.language ?? '',
      randomId: options.randomId ?? randomId,
    });
    if (former) {
      endChoices();
      const { record, persisted } = former.$consent.get();
      if (!persisted) consent.adopt(record, { act: 'merge', surface: 'policy', trigger: 'policy' });
    }
    const { stop, $consent: $choices } = consent;
    const ends = [stop, $choices.subscribe((value) => $consent.set(value)), desks.start(id)];
    endChoices = () => ends.forEach((end) => end());
    void useLanguages(languages);
  }

  /** Under a policy that cannot be used nothing is allowed, whatever its index said. */
  function shut(): void {
    endChoices();
    consent = undefined;
    first = undefined;
    $consent.set(undefined);
    void useLanguages(languages);
  }

  const optional = (): readonly FirstService[] => first?.optional ?? [];

  const causeOf = (act: Act, how: How): Cause => ({
    act: how.act ?? act,
    surface: how.surface ?? 'script',
    trigger: how.gesture?.isTrusted ? 'person' : 'script',
  });

  function decide(choices: ReadonlyMap<string, boolean>, act: Act, how: How): void {
    const trusted = how.gesture?.isTrusted ?? true;
    const taken = trusted ? choices : new Map([...choices].filter(([, granted]) => !granted));
    consent?.decide(taken, causeOf(act, how));
    draft.discard();
  }

  const forAll = (granted: (id: string) => boolean): ReadonlyMap<string, boolean> =>
    new Map(optional().map(({ id }) => [id, granted(id)]));
  const isOn = (id: string): boolean => draft.$draft.get().get(id) ?? consent?.allows(id) ?? false;

  const center: Center = {
    ...view,
    ...draft,
    ...createCleaningStore(),
    $index,
    $policy,
    $consent,
    $firstWords: words.$firstWords,
    $choiceWords: words.$choiceWords,
    $words: words.$words,
    completeWords: words.complete,
    $desks: desks.$desks,
    // With Global Privacy Control nobody is asked: the browser has already answered (fairness rule F27).
    $asks: computed([$consent, $index], (value) =>
      value?.gpc
        ? []
        : optional().filter(({ id, choice }) => choice === 'consent' && center.stateOf(id) === 'undecided'),
    ),
    ready: policies.ready,
    completePolicy: policies.complete,
    now: () => clock.now(),
    allows: (id) => consent?.allows(id) ?? false,
    stateOf: (id) => consent?.stateOf(id) ?? 'undecided',
    isOn,
    close() {
      draft.discard();
      view.close();
    },
    choose(choices, how = {}) {
      decide(choices instanceof Map ? choices : new Map(Object.entries(choices)), 'choose', how);
    },
    save(how = {}) {
      // A switch that stands on by itself and was not touched is no answer: Global Privacy Control may still turn it off.
      const isUntouched = (id: string, choice: ChoiceKind): boolean =>
        choice === 'objection' && center.stateOf(id) === 'undecided' && !draft.$draft.get().has(id);
      const shown = optional().filter(({ id, choice }) => !isUntouched(id, choice));
      decide(new Map(shown.map(({ id }) => [id, isOn(id)])), 'save', how);
    },
    acceptAll: (how = {}) =>
      decide(
        forAll(() => true),
        'accept-all',
        how,
      ),
    refuseAll: (how = {}) =>
      decide(
        forAll(() => false),
        'refuse-all',
        how,
      ),
    withdraw(ids, how = {}) {
      const wanted = ids ?? optional().map(({ id }) => id);
      decide(new Map(wanted.map((id) => [id, false])), 'withdraw', how);
    },
    adopt: (record, how = {}) => consent?.adopt(record, causeOf('merge', how)),
    seal: (events) => consent?.seal(events),
    remember: (items) => consent?.remember(items),
    settle: () => consent?.settle(),
    forget: (how = {}) => consent?.forget(causeOf('forget', how)),
    openDesks: desks.open,
    useLanguages,
    connect(integration) {
      if (stopped) return () => undefined;
      let disconnect: (() => void) | undefined;
      const ending = (): void => {
        if (endings.delete(ending)) disconnect?.();
      };
      const connect = (): void => {
        if (endings.has(ending)) disconnect = integration.connect(center);
      };
      endings.add(ending);
      if (integration.needs === 'index' || !options.policyIndexSrc || $policy.get().status !== 'loading') connect();
      else void policies.complete().then(connect);
      return ending;
    },
    stop() {
      stopped = true;
      policies.stop();
      for (const ending of [...endings]) ending();
      endings.clear();
      endChoices();
    },
  };
  void useLanguages(languages);
  return center;
}
