import type { Decision, Decisions } from './decision.ts';
import { parseObject, readStored, storedVersion } from './stored.ts';

/** Where a choice was made, or where it came from. */
export const surfaces = [
  'banner',
  'settings',
  'embed',
  'notice',
  'record',
  'script',
  'tab',
  'signal',
  'account',
  'link',
  'policy',
] as const;

/** What was done. */
export const acts = [
  'accept-all',
  'refuse-all',
  'save',
  'choose',
  'withdraw',
  'object',
  'merge',
  'import',
  'reconcile',
  'forget',
] as const;

/** What set it off: a person's gesture, the page's own code, a browser signal, another tab, a new policy. */
export const triggers = ['person', 'script', 'signal', 'tab', 'policy'] as const;

export type Surface = (typeof surfaces)[number];
export type Trigger = (typeof triggers)[number];
export type Act = (typeof acts)[number];

/** One act, as it is kept: who decided what, when, where and by which text. Appended, never changed. */
export interface ConsentEvent {
  /** Random (UUID version 4). */
  readonly id: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  readonly act: Act;
  readonly surface: Surface;
  readonly trigger: Trigger;
  readonly version: string;
  readonly language: string;
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  /** Services that are undecided again. */
  readonly reset: readonly string[];
  /** Whether the browser sent Global Privacy Control at the time. */
  readonly gpc: boolean;
  /** SHA-256 of the text that was shown, in hexadecimal; added when it has been computed. */
  readonly text?: string;
  /** The hash of the event before, and of this one: they show accidental changes and are no signature. */
  readonly previous?: string;
  readonly hash?: string;
}

/** All that is kept of one person's choices in one place. */
export interface ConsentRecord {
  /** The record's own id (UUID version 4). */
  readonly id: string;
  /** A random pseudonym of the browser; no fingerprint (Art. 5(1)(c) GDPR). */
  readonly subject: string;
  readonly version: string;
  readonly decisions: Decisions;
  readonly events: readonly ConsentEvent[];
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T => list.includes(value as T);

const optionalText = (value: unknown): boolean => value === undefined || typeof value === 'string';

function isEvent(value: unknown): value is ConsentEvent {
  if (typeof value !== 'object' || value === null) return false;
  const it = value as Partial<Record<keyof ConsentEvent, unknown>>;
  return (
    [it.id, it.version, it.language].every((text) => typeof text === 'string') &&
    Number.isSafeInteger(it.at) &&
    isOneOf(acts, it.act) &&
    isOneOf(surfaces, it.surface) &&
    isOneOf(triggers, it.trigger) &&
    [it.granted, it.refused, it.reset].every(isTexts) &&
    typeof it.gpc === 'boolean' &&
    [it.text, it.previous, it.hash].every(optionalText)
  );
}

/** Reads a whole record back. Anything but the exact form is nothing: the caller puts the text aside. */
export function readRecord(text: string, policyId: string): ConsentRecord | undefined {
  const choices = readStored(text, policyId);
  const stored = parseObject(text);
  if (!choices || !stored) return undefined;
  const { record, subject, log } = stored;
  if (typeof record !== 'string' || typeof subject !== 'string') return undefined;
  if (!Array.isArray(log) || !log.every(isEvent)) return undefined;
  return { id: record, subject, version: choices.version, decisions: choices.decisions, events: log };
}

const compact = ({ granted, at, until, facts }: Decision): unknown[] => [granted ? 1 : 0, at, until, facts];

/** Writes a record as the text that `readRecord` and the gate read. */
export function writeRecord(record: ConsentRecord, policyId: string): string {
  return JSON.stringify({
    v: storedVersion,
    policy: policyId,
    version: record.version,
    // fromEntries defines properties, so that a service named "__proto__" is kept like any other.
    state: Object.fromEntries([...record.decisions].map(([id, decision]) => [id, compact(decision)])),
    record: record.id,
    subject: record.subject,
    log: record.events,
  });
}

/** Joins two logs: each event once, in the order of time. Commutative, associative and idempotent. */
export function mergeEvents(one: readonly ConsentEvent[], other: readonly ConsentEvent[]): readonly ConsentEvent[] {
  const events = new Map<string, ConsentEvent>();
  for (const event of [...one, ...other]) {
    const present = events.get(event.id);
    if (!present || (present.hash ?? '') < (event.hash ?? '')) events.set(event.id, event);
  }
  return [...events.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
