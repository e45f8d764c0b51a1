import type { Decision } from './decision.ts';
import { isTime } from './event.ts';

/**
 * What lies in the browser, as the gate reads it: small, and trusted in nothing. The whole record stands beside it under
 * `log` (`record.ts`); the gate does not look at that.
 */
export interface StoredChoices {
  readonly policy: string;
  readonly version: string;
  /** The record's id and the browser's pseudonym (`record.ts`). */
  readonly record: string;
  readonly subject: string;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly settled: Settled | undefined;
}

/**
 * Written beside the answers when a page has found nothing left to do: until when that holds, in milliseconds since 1970,
 * and whether the browser then sent Global Privacy Control. Whatever is written later takes it away.
 */
export type Settled = readonly [until: number, gpc: 0 | 1];

/** The version of the stored form. A higher one was written by a newer release and is left alone. */
export const storedVersion = 1;

/** The key under which a policy's choices are kept; a cookie of that name serves as well. */
export const storageKey = (policyId: string): string => `privacy-center.${policyId}`;

/** Answers that were given together: granted or refused, when, until when, and the fingerprints by service. */
export type StoredAnswers = readonly [
  granted: 0 | 1,
  at: number,
  until: number,
  facts: Readonly<Record<string, string>>,
];

/** An object that came from JSON, or nothing. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text was written by a newer release of this library, so that only that release can read it. */
export function isNewer(text: string): boolean {
  const version = parseObject(text)?.['v'];
  return typeof version === 'number' && version > storedVersion;
}

function addAnswers(value: unknown, decisions: Map<string, Decision>): boolean {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [granted, at, until, services] = value as unknown[];
  if ((granted !== 0 && granted !== 1) || !isTime(at) || !isTime(until)) return false;
  if (typeof services !== 'object' || services === null) return false;
  for (const [id, facts] of Object.entries(services)) {
    if (typeof facts !== 'string' || decisions.has(id)) return false;
    decisions.set(id, { granted: granted === 1, at, until, facts });
  }
  return true;
}

/**
 * Reads stored choices. Anything but the exact form counts as "not asked": the answer is nothing, never a grant. One
 * damaged decision makes the whole unreadable, because what damaged it may have damaged the others.
 */
export function readStored(text: string | null | undefined, policyId: string): StoredChoices | undefined {
  const stored = text == null ? undefined : parseObject(text);
  if (stored?.['v'] !== storedVersion || stored['policy'] !== policyId) return undefined;
  const { version, record, subject, state } = stored;
  if (typeof version !== 'string' || typeof record !== 'string' || typeof subject !== 'string') return undefined;
  if (!Array.isArray(state)) return undefined;
  const decisions = new Map<string, Decision>();
  const settled = Array.isArray(stored['settled']) ? (stored['settled'] as unknown as Settled) : undefined;
  return state.every((answers) => addAnswers(answers, decisions))
    ? { policy: policyId, version, record, subject, decisions, settled }
    : undefined;
}
