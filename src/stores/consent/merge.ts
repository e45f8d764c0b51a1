import { mergeDecisions } from './decision.ts';
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

const lastTime = ({ events }: ConsentRecord): number => events.at(-1)?.at ?? -1;

function laterVersion(one: ConsentRecord, other: ConsentRecord): string {
  const difference = lastTime(one) - lastTime(other);
  if (difference !== 0) return difference > 0 ? one.version : other.version;
  return one.version > other.version ? one.version : other.version;
}

/** Which of two records gives its ids to both: the one with the first event, then the one with the smaller id. */
function isElder(one: ConsentRecord, other: ConsentRecord): boolean {
  const [first, otherFirst] = [one, other].map(({ events }) => events[0]?.at ?? Infinity) as [number, number];
  if (first !== otherFirst) return first < otherFirst;
  return `${one.id} ${one.subject}` <= `${other.id} ${other.subject}`;
}

/**
 * Joins two records of the same policy: another tab's, an account's, another device's. Each service keeps its newest
 * answer, in a tie the refusal. Commutative, associative and idempotent, so that tabs and devices agree in any order.
 */
export function mergeRecords(one: ConsentRecord, other: ConsentRecord): ConsentRecord {
  const { id, subject } = isElder(one, other) ? one : other;
  const events = mergeEvents(one.events, other.events);
  const decisions = withoutReset(mergeDecisions(one.decisions, other.decisions), events);
  return { id, subject, version: laterVersion(one, other), decisions, events };
}
