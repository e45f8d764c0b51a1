import { atom, type ReadableAtom } from 'nanostores';
import { fingerprint } from '../../policy/facts.ts';
import { lifetimeSeconds } from '../../policy/duration.ts';
import type { PolicyLookup } from '../../policy/lookup.ts';
import type { Service } from '../../policy/types.ts';
import type { Clock } from '../../ports/clock.ts';
import type { StoragePort } from '../../ports/storage.ts';
import { mergeDecisions, stateOf, type ChoiceState, type Decision, type Decisions } from './decision.ts';
import {
  mergeEvents,
  readRecord,
  writeRecord,
  type Act,
  type ConsentEvent,
  type ConsentRecord,
  type Surface,
  type Trigger,
} from './record.ts';
import { reconcile } from './reconcile.ts';

/** How a choice came about. */
export interface Cause {
  readonly act: Act;
  readonly surface: Surface;
  readonly trigger: Trigger;
}

/** Everything that is known about a person's choices at a moment. */
export interface Consent {
  readonly record: ConsentRecord;
  /** The browser asks not to be tracked across sites (Global Privacy Control). An objection, never a consent. */
  readonly gpc: boolean;
  /** Whether the record was kept. If not, the choice lasts as long as the page. */
  readonly persisted: boolean;
  /** What made this state; nothing at the start. */
  readonly cause: Cause | undefined;
  /** The event that this state was made by, if a person or a signal decided something. */
  readonly event: ConsentEvent | undefined;
}

/** What the consent store needs from outside. */
export interface ConsentContext {
  readonly lookup: PolicyLookup;
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
  /** Decides for the services named, leaves the others. Unknown and required services are passed over. */
  decide(choices: ReadonlyMap<string, boolean>, cause: Cause): void;
  /** Takes in another record: another tab's, an account's, an imported one. */
  adopt(record: ConsentRecord, cause: Cause): void;
  /** Takes an event's hashes into the record when they have been computed. */
  seal(events: readonly ConsentEvent[]): void;
  /** Forgets everything in this browser. The next record has a new subject. */
  forget(cause: Cause): void;
  /** Stops listening to other tabs. */
  stop(): void;
}

const validity = { granted: 'P12M', refused: 'P12M' } as const;

/** Creates the store of one policy's choices and reads what an earlier visit left. */
export function createConsentStore(context: ConsentContext): ConsentStore {
  const { lookup, storage, clock, gpc, language, randomId } = context;
  const { id: policyId, version, consent: rules } = lookup.policy;
  const validFor = {
    granted: lifetimeSeconds(rules?.grantedFor ?? validity.granted) * 1000,
    refused: lifetimeSeconds(rules?.refusedFor ?? validity.refused) * 1000,
  };

  const newRecord = (): ConsentRecord => ({
    id: randomId(),
    subject: randomId(),
    version,
    decisions: new Map(),
    events: [],
  });

  function newEvent(cause: Cause, decisions: Decisions, reset: readonly string[]): ConsentEvent {
    const ids = (granted: boolean): string[] =>
      [...decisions].filter(([, it]) => it.granted === granted).map(([id]) => id);
    const made = { id: randomId(), at: clock.now(), version, language: language(), gpc };
    return { ...made, ...cause, granted: ids(true), refused: ids(false), reset };
  }

  /** Reads what is stored; what is damaged is put aside and counts as not asked. */
  function load(): ConsentRecord | undefined {
    const text = storage.read();
    if (text === null) return undefined;
    const record = readRecord(text, policyId);
    if (!record) storage.setAside(text);
    return record;
  }

  /** Brings a record up to the present policy: what no longer covers its service is undecided again. */
  function brought(record: ConsentRecord): ConsentRecord {
    const { decisions, reset } = reconcile(record.decisions, lookup);
    if (record.version === version && reset.length === 0) return record;
    const events = reset.length > 0 ? [newEvent({ act: 'reconcile', surface: 'policy', trigger: 'policy' }, new Map(), reset)] : [];
    return { ...record, version, decisions, events: [...record.events, ...events] };
  }

  const keep = (record: ConsentRecord): boolean => storage.write(writeRecord(record, policyId));

  const found = load();
  const first = found ? brought(found) : newRecord();
  const $consent = atom<Consent>({
    record: first,
    gpc,
    persisted: found === undefined || found === first || keep(first),
    cause: undefined,
    event: undefined,
  });

  function set(record: ConsentRecord, cause: Cause, event?: ConsentEvent): void {
    $consent.set({ record, gpc, persisted: keep(record), cause, event });
  }

  /** A later answer has a later time, even if the clock was moved back: the newest is what counts when tabs are merged. */
  function newDecision(service: Service, granted: boolean, former: Decision | undefined): Decision {
    const at = Math.max(clock.now(), (former?.at ?? 0) + 1);
    return { granted, at, until: at + (granted ? validFor.granted : validFor.refused), facts: fingerprint(service) };
  }

  function decisionOf(id: string): ChoiceState {
    return stateOf($consent.get().record.decisions.get(id), clock.now());
  }

  /** Another tab may have written since: its answers are merged before anything is added, so that none is lost. */
  function latest(): ConsentRecord {
    const { record } = $consent.get();
    const text = storage.read();
    const stored = text === null ? undefined : readRecord(text, policyId);
    return stored ? merged(record, stored) : record;
  }

  function merged(one: ConsentRecord, other: ConsentRecord): ConsentRecord {
    return brought({
      // The smaller id is the same one for both sides, so that two tabs that start at once agree.
      ...(one.id <= other.id ? one : other),
      decisions: mergeDecisions(one.decisions, other.decisions),
      events: mergeEvents(one.events, other.events),
    });
  }

  const stop = storage.watch(() => {
    const { record, persisted } = $consent.get();
    const text = storage.read();
    if (text === null) {
      // Cleared elsewhere: forgotten here too. Where nothing could be kept, nothing was cleared.
      if (persisted)
        $consent.set({
          ...$consent.get(),
          record: newRecord(),
          cause: { act: 'forget', surface: 'tab', trigger: 'tab' },
          event: undefined,
        });
      return;
    }
    const stored = text === writeRecord(record, policyId) ? undefined : readRecord(text, policyId);
    if (stored)
      $consent.set({
        ...$consent.get(),
        record: merged(record, stored),
        cause: { act: 'merge', surface: 'tab', trigger: 'tab' },
        event: undefined,
      });
  });

  return {
    $consent,
    stateOf: (id) => (lookup.services.has(id) ? decisionOf(id) : 'undecided'),
    allows(id) {
      const service = lookup.services.get(id);
      if (!service) return false;
      const state = decisionOf(id);
      const byChoice = {
        required: true,
        consent: state === 'granted',
        objection: state === 'granted' || (state === 'undecided' && !gpc),
      };
      return byChoice[service.choice];
    },
    decide(choices, cause) {
      const record = latest();
      const decided = new Map<string, Decision>();
      for (const [id, granted] of choices) {
        const service = lookup.services.get(id);
        if (service && service.choice !== 'required')
          decided.set(id, newDecision(service, granted, record.decisions.get(id)));
      }
      if (decided.size === 0) return;
      const event = newEvent(cause, decided, []);
      const decisions = new Map([...record.decisions, ...decided]);
      set({ ...record, version, decisions, events: [...record.events, event] }, cause, event);
    },
    adopt: (record, cause) => set(merged(latest(), record), cause),
    seal(events) {
      const { record, cause, event } = $consent.get();
      const sealed = { ...record, events: mergeEvents(record.events, events) };
      $consent.set({ record: sealed, gpc, persisted: keep(sealed), cause, event });
    },
    forget(cause) {
      const persisted = storage.clear();
      $consent.set({ record: newRecord(), gpc, persisted, cause, event: undefined });
    },
    stop,
  };
}
