import { atom, type ReadableAtom } from 'nanostores';
import type { FirstLookup } from '../../policy/first-lookup.ts';
import type { Clock } from '../../ports/clock.ts';
import type { StoragePort } from '../../ports/storage.ts';
import { createCoverage } from './coverage.ts';
import { sameAnswers, type ChoiceState } from './decision.ts';
import { mergeItems, type Items } from './items.ts';
import { createKeeper } from './keeper.ts';
import { catchUp, mergeEvents, mergeRecords } from './merge.ts';
import type { Cause, ConsentEvent, ConsentRecord } from './record.ts';
import { objectedBySignal } from './signal.ts';
import { createWriter } from './writer.ts';

export type { Cause } from './record.ts';

/** Everything that is known about a person's choices at a moment. */
export interface Consent {
  readonly record: ConsentRecord;
  /** The browser asks not to be tracked across sites (Global Privacy Control). An objection, never a consent. */
  readonly gpc: boolean;
  /** Whether the record was kept. If not, the choice lasts as long as the page. */
  readonly persisted: boolean;
  /** What made this state; nothing at the start. */
  readonly cause: Cause | undefined;
  /** The event that this state was made by, if a person or a signal decided something here. */
  readonly event: ConsentEvent | undefined;
}

/** What the consent store needs from outside. */
export interface ConsentContext {
  readonly lookup: FirstLookup;
  readonly storage: StoragePort;
  readonly clock: Clock;
  readonly gpc: boolean;
  /** The language that the person reads now (BCP 47). */
  readonly language: () => string;
  /** A new random id (UUID version 4). */
  readonly randomId: () => string;
}

/** The consent store: a state and the few ways to change it. */
export interface ConsentStore {
  readonly $consent: ReadableAtom<Consent>;
  /** The state of one service; `undecided` for one the policy does not know. */
  stateOf(id: string): ChoiceState;
  /** Whether a service may run now. Unknown services may not. */
  allows(id: string): boolean;
  /** Decides for the services named, leaves the others. Unknown and required services are passed over, and so is every answer that is not a boolean. */
  decide(choices: ReadonlyMap<string, boolean>, cause: Cause): void;
  /** Takes in another record: another tab's, an account's, an imported one. */
  adopt(record: ConsentRecord, cause: Cause): void;
  /** Takes the hashes of the record's own events in when they have been computed. */
  seal(events: readonly ConsentEvent[]): void;
  /** Remembers what services may leave on the device, beside what is remembered already. Nothing before there is an answer. */
  remember(items: Items): void;
  /** Says to the gate of the next page that it can do without a center as long as these answers count. */
  settle(): void;
  /** Forgets everything in this browser. The next record has a new subject. */
  forget(cause: Cause): void;
  /** Stops listening to other tabs. */
  stop(): void;
}

/** Creates the store of one policy's choices and reads what an earlier visit left. */
export function createConsentStore(context: ConsentContext): ConsentStore {
  const { lookup, clock, gpc } = context;
  const coverage = createCoverage(lookup);
  const writer = createWriter({ ...context, coverage });
  const keeper = createKeeper(context.storage, lookup.policy.id);

  /** A record with the objection that the browser now makes. With none to make it is the same record. */
  function heeded(record: ConsentRecord): ConsentRecord {
    const objected = gpc ? objectedBySignal(record, lookup) : [];
    const choices = new Map(objected.map((id) => [id, false]));
    return writer.decide(record, choices, { act: 'object', surface: 'signal', trigger: 'signal' })?.record ?? record;
  }

  const found = keeper.find();
  const first = typeof found === 'object' ? heeded(writer.update(found)) : writer.create();
  const persisted = typeof found !== 'object' || found === first || keeper.keep(first);
  const $consent = atom<Consent>({ record: first, gpc, persisted, cause: undefined, event: undefined });

  const stateOf = (id: string): ChoiceState =>
    coverage.stateOf(id, $consent.get().record.decisions.get(id), clock.now());

  function keep(record: ConsentRecord, cause: Cause | undefined, event?: ConsentEvent): void {
    const before = $consent.get().record;
    const persisted = keeper.keep(record);
    const now = $consent.get().record;
    // A storage may call another tab back at once, and that tab may have had something to add.
    $consent.set({ record: now === before ? record : mergeRecords(record, now), gpc, persisted, cause, event });
  }

  /** Takes in what another tab has kept or cleared. */
  function takeIn(found: ConsentRecord | 'cleared'): void {
    const { record } = $consent.get();
    const cause: Cause = { act: found === 'cleared' ? 'forget' : 'merge', surface: 'tab', trigger: 'tab' };
    if (found === 'cleared')
      $consent.set({ record: writer.create(record), gpc, persisted: true, cause, event: undefined });
    // Two tabs that saved at the same moment have overwritten one another: whoever sees it keeps both.
    else keep(catchUp(record, found), cause);
  }

  /** The record with what another tab may have added since, so that no answer is lost when something is written. */
  function latest(): ConsentRecord {
    const found = keeper.find();
    if (found === 'cleared' || typeof found === 'object') takeIn(found);
    return $consent.get().record;
  }

  const stop = keeper.watch(takeIn);

  return {
    $consent,
    stateOf,
    allows(id) {
      const state = stateOf(id);
      const byChoice = {
        required: true,
        consent: state === 'granted',
        objection: state === 'granted' || (state === 'undecided' && !gpc),
      };
      return byChoice[lookup.services.get(id)?.choice ?? 'consent'];
    },
    decide(choices, cause) {
      const written = writer.decide(latest(), choices, cause);
      if (written) keep(written.record, cause, written.event);
    },
    adopt(record, cause) {
      const before = latest();
      // What lies in this browser is known to this browser alone: a file or a link must not have other things deleted.
      const { items: _items, ...answers } = record;
      const joined = mergeRecords(before, answers);
      const anew = cause.act === 'import' ? writer.takeAnew(joined, record, cause) : undefined;
      const taken = writer.update(anew?.record ?? joined);
      if (sameAnswers(before.decisions, taken.decisions)) return keep(taken, cause);
      const written = anew ? { record: taken, event: anew.event } : writer.note(taken, cause);
      keep(written.record, cause, written.event);
    },
    seal(events) {
      const record = latest();
      const { cause, event } = $consent.get();
      const own = new Set(record.events.map(({ id }) => id));
      const sealed = events.filter(({ id }) => own.has(id));
      if (sealed.length === 0) return;
      const present = sealed.find(({ id }) => id === event?.id) ?? event;
      keep({ ...record, events: mergeEvents(record.events, sealed) }, cause, present);
    },
    remember(items) {
      const record = latest();
      const merged = mergeItems(record.items ?? new Map(), items);
      const isNew = [...items].some(([id]) => merged?.get(id)?.length !== record.items?.get(id)?.length);
      const { cause, event } = $consent.get();
      if (merged && isNew && record.decisions.size > 0) keep({ ...record, items: merged }, cause, event);
    },
    settle() {
      const untils = [...$consent.get().record.decisions.values()].map(({ until }) => until);
      if (untils.length > 0) keeper.settle([Math.min(...untils), gpc ? 1 : 0]);
    },
    forget(cause) {
      const persisted = keeper.clear();
      $consent.set({ record: writer.create($consent.get().record), gpc, persisted, cause, event: undefined });
    },
    stop,
  };
}
