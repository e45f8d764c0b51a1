import { mergeDecisions } from './decision.ts';
import { mergeItems } from './items.ts';
import type { ConsentEvent, ConsentRecord } from './record.ts';
import { withoutReset } from './replay.ts';

/** Of one event seen twice, the sealed one counts; of two seals the greater hash, so that the order does not matter. */
const fuller = (one: ConsentEvent, other: ConsentEvent): ConsentEvent =>
  (one.hash ?? '') < (other.hash ?? '') ? other : one;

/** Joins two logs: each event once, in the order of time. Commutative, associative and idempotent. */
export function mergeEvents(one: readonly ConsentEvent[], other: readonly ConsentEvent[]): readonly ConsentEvent[] {
  const events = new Map<string, ConsentEvent>();
  for (const event of [...one, ...other]) {
    const present = events.get(event.id);
    events.set(event.id, present ? fuller(present, event) : event);
  }
  return [...events.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Which of two records gives its ids to both: the one that began after something was forgotten, then the smaller id. */
function isFirst(one: ConsentRecord, other: ConsentRecord): boolean {
  const difference = (one.since ?? 0) - (other.since ?? 0);
  return difference === 0 ? `${one.id} ${one.subject}` <= `${other.id} ${other.subject}` : difference > 0;
}

/** Takes out what was said before something was forgotten. */
function startingAt(since: number, record: ConsentRecord): ConsentRecord {
  if (since === (record.since ?? 0)) return record;
  const decisions = new Map([...record.decisions].filter(([, { at }]) => at >= since));
  return { ...record, decisions, events: record.events.filter(({ at }) => at >= since) };
}

/**
 * Joins two records of the same policy: another tab's, an account's, another device's. Each service keeps its newest
 * answer, in a tie the refusal; what one side has forgotten is forgotten. Commutative, associative and idempotent, so that
 * tabs and devices agree in any order.
 */
export function mergeRecords(one: ConsentRecord, other: ConsentRecord): ConsentRecord {
  const since = Math.max(one.since ?? 0, other.since ?? 0);
  const [mine, theirs] = [startingAt(since, one), startingAt(since, other)];
  const { id, subject } = isFirst(one, other) ? one : other;
  const events = mergeEvents(mine.events, theirs.events);
  const decisions = withoutReset(mergeDecisions(mine.decisions, theirs.decisions), events);
  // Any one will do, as long as it is the same for both: each page compares with its own policy when it starts.
  const version = one.version > other.version ? one.version : other.version;
  const items = mergeItems(mine.items, theirs.items);
  return { id, subject, version, ...(since > 0 && { since }), decisions, events, ...(items && { items }) };
}

/** Joins a tab's record with what it finds in the storage. A tab in which nothing was said yet takes over what it finds. */
export function catchUp(mine: ConsentRecord, found: ConsentRecord): ConsentRecord {
  const isFresh = mine.events.length === 0 && mine.decisions.size === 0 && (mine.since ?? 0) <= (found.since ?? 0);
  return isFresh ? found : mergeRecords(mine, found);
}
