import type { Decisions } from './decision.ts';
import { isTime, type ConsentEvent } from './event.ts';
import { readItems, type Items } from './items.ts';
import { packLog, unpackLog } from './packed-log.ts';
import { parseObject, readStored, storedVersion, type Settled, type StoredAnswers } from './stored.ts';

export { acts, surfaces, triggers } from './event.ts';
export type { Act, Cause, ConsentEvent, Surface, Trigger } from './event.ts';

/** All that is kept of one person's choices in one place. */
export interface ConsentRecord {
  /** The record's own id (UUID version 4). */
  readonly id: string;
  /** A random pseudonym of the browser; no fingerprint (Art. 5(1)(c) GDPR). */
  readonly subject: string;
  /** The version of the policy that the answers were last compared with. */
  readonly version: string;
  /** When the record before this one was forgotten, in milliseconds since 1970: what is older does not come back. */
  readonly since?: number;
  readonly decisions: Decisions;
  readonly events: readonly ConsentEvent[];
  /** What services that were allowed in this browser may have left in it. It is no answer and proves nothing. */
  readonly items?: Items;
}

/** A record that was read back, and whether its whole log could be. */
export interface ReadRecord {
  readonly record: ConsentRecord;
  readonly whole: boolean;
}

/**
 * Reads a record back. Anything but the exact form is nothing: the caller puts the text aside. Where only the log is
 * damaged the answers stay, as they do for the gate, which does not look at the log.
 */
export function parseRecord(text: string, policyId: string): ReadRecord | undefined {
  const choices = readStored(text, policyId);
  if (!choices) return undefined;
  const { record: id, subject, version, decisions } = choices;
  const stored = parseObject(text);
  const events = unpackLog(stored?.['log']);
  const since = isTime(stored?.['since']) ? { since: stored['since'] } : {};
  const items = readItems(stored?.['items']);
  const record = { id, subject, version, ...since, decisions, events: events ?? [], ...(items && { items }) };
  return { record, whole: events !== undefined };
}

/** Reads a record back, or nothing. A record without a log is one that was too large for its place. */
export function readRecord(text: string, policyId: string): ConsentRecord | undefined {
  return parseRecord(text, policyId)?.record;
}

/** For ids, of which no two are the same. */
const byText = (one: string, other: string): number => (one < other ? -1 : 1);

/** Answers of one act stand together and in one order, so that equal records are equal texts. */
function groupAnswers(decisions: Decisions): readonly StoredAnswers[] {
  const groups = new Map<string, { answers: [0 | 1, number, number]; facts: [id: string, facts: string][] }>();
  for (const [id, { granted, at, until, facts }] of decisions) {
    const key = `${at} ${until} ${granted}`;
    const group = groups.get(key) ?? { answers: [granted ? 1 : 0, at, until], facts: [] };
    group.facts.push([id, facts]);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort(({ answers: [a, atA, untilA] }, { answers: [b, atB, untilB] }) => atA - atB || untilA - untilB || a - b)
    .map(({ answers, facts }) => [
      ...answers,
      // fromEntries defines properties, so that a service named "__proto__" is kept like any other.
      Object.fromEntries(facts.sort(([one], [other]) => byText(one, other))),
    ]);
}

/** Writes a record as the text that `readRecord` and the gate read. Without events the log is left out. */
export function writeRecord(record: ConsentRecord, policyId: string, settled?: Settled): string {
  return JSON.stringify({
    v: storedVersion,
    policy: policyId,
    version: record.version,
    since: record.since,
    settled,
    state: groupAnswers(record.decisions),
    record: record.id,
    subject: record.subject,
    items: record.items && Object.fromEntries(record.items),
    log: record.events.length > 0 ? packLog(record.events) : undefined,
  });
}
