import type { FirstLookup } from '../../policy/first-lookup.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Coverage } from './coverage.ts';
import type { Decision, Decisions } from './decision.ts';
import { latestTime } from './event.ts';
import type { Cause, ConsentEvent, ConsentRecord } from './record.ts';
import { servicesToReset } from './reconcile.ts';
import { answersOf } from './replay.ts';

/** What a writer needs from outside. */
export interface WriterContext {
  readonly lookup: FirstLookup;
  readonly coverage: Coverage;
  readonly clock: Clock;
  readonly gpc: boolean;
  readonly language: () => string;
  readonly randomId: () => string;
}

/** A record with one more event. */
interface Written {
  readonly record: ConsentRecord;
  readonly event: ConsentEvent;
}

/** Appends to records. It changes none and keeps none. */
export interface Writer {
  /** An empty record of a new subject; after another one that was forgotten, if there was any. */
  create(forgotten?: ConsentRecord): ConsentRecord;
  /** Appends a person's answers; nothing if there are none to take. */
  decide(record: ConsentRecord, choices: ReadonlyMap<string, boolean>, cause: Cause): Written | undefined;
  /**
   * Appends the answers of another record that are older than a deletion here. They do not come back by themselves; a
   * person who brings them along says them anew, with the facts and the end they had. Nothing if there are none.
   */
  takeAnew(record: ConsentRecord, other: ConsentRecord, cause: Cause): Written | undefined;
  /** Appends that something happened which answers nothing, and which services are undecided by it. */
  note(record: ConsentRecord, cause: Cause, reset?: readonly string[]): Written;
  /** Brings a record up to the present policy: what no longer covers its service is undecided again. */
  update(record: ConsentRecord): ConsentRecord;
}

/** From this difference on the clock's own time is written beside an event's, in milliseconds. */
const noticeable = 60_000;

const lastTime = ({ decisions, events, since = 0 }: ConsentRecord): number =>
  [...decisions.values(), ...events].reduce((latest, { at }) => Math.max(latest, at), since - 1);

/** Creates the writer for one policy. */
export function createWriter({ lookup, coverage, clock, gpc, language, randomId }: WriterContext): Writer {
  const { validity } = lookup;
  const { version } = lookup.policy;

  const earliest = (answers: Decisions, wanted: boolean): number =>
    [...answers.values()]
      .filter(({ granted }) => granted === wanted)
      .reduce((least, { until }) => Math.min(least, until), latestTime);

  /** Later than everything before it, even if the clock was moved back: the newest is what counts when records are merged. */
  function newEvent(record: ConsentRecord, cause: Cause, lists: Pick<ConsentEvent, 'granted' | 'refused' | 'reset'>) {
    const now = clock.now();
    const at = Math.min(Math.max(now, lastTime(record) + 1), latestTime);
    const event: ConsentEvent = {
      id: randomId(),
      at,
      ...(at - now >= noticeable && { clock: now }),
      ...cause,
      version,
      language: language(),
      ...lists,
      facts: [...lists.granted, ...lists.refused].map(coverage.factsOf),
      until: { granted: now + validity.granted, refused: now + validity.refused },
      gpc,
    };
    return event;
  }

  function append(record: ConsentRecord, event: ConsentEvent): Written {
    const decisions = new Map([...record.decisions, ...answersOf(event)]);
    event.reset.forEach((id) => decisions.delete(id));
    return { record: { ...record, version, decisions, events: [...record.events, event] }, event };
  }

  const note: Writer['note'] = (record, cause, reset = []) =>
    append(record, newEvent(record, cause, { granted: [], refused: [], reset }));

  return {
    create(forgotten) {
      const since = forgotten && { since: Math.max(clock.now(), lastTime(forgotten)) + 1 };
      return { id: randomId(), subject: randomId(), version, ...since, decisions: new Map(), events: [] };
    },
    decide(record, choices, cause) {
      const taken = (answer: boolean): string[] =>
        lookup.optional.filter(({ id }) => choices.get(id) === answer).map(({ id }) => id);
      const [granted, refused] = [taken(true), taken(false)];
      if (granted.length + refused.length === 0) return undefined;
      return append(record, newEvent(record, cause, { granted, refused, reset: [] }));
    },
    takeAnew(record, other, cause) {
      const isOlder = ([id, { at }]: readonly [string, Decision]): boolean =>
        at < (record.since ?? 0) && !record.decisions.has(id);
      const answers = new Map([...other.decisions].filter(isOlder));
      if (answers.size === 0) return undefined;
      const ids = (wanted: boolean): string[] =>
        [...answers].filter(([, { granted }]) => granted === wanted).map(([id]) => id);
      const [granted, refused] = [ids(true), ids(false)];
      const facts = [...granted, ...refused].map((id) => answers.get(id)?.facts ?? '');
      const until = { granted: earliest(answers, true), refused: earliest(answers, false) };
      return append(record, { ...newEvent(record, cause, { granted, refused, reset: [] }), facts, until });
    },
    note,
    update(record) {
      const reset = servicesToReset(record.decisions, lookup);
      if (reset.length > 0)
        return note(record, { act: 'reconcile', surface: 'policy', trigger: 'policy' }, reset).record;
      return record.version === version ? record : { ...record, version };
    },
  };
}
