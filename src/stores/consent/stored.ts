import type { Decision } from './decision.ts';

/**
 * What lies in the browser, as the gate reads it: small, and trusted in nothing. The whole record stands beside it under
 * `log` (`record.ts`); the gate does not look at that.
 */
export interface StoredChoices {
  readonly policy: string;
  readonly version: string;
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** The version of the stored form. A higher one was written by a newer release and is left alone. */
export const storedVersion = 1;

/** The key under which a policy's choices are kept; a cookie of that name serves as well. */
export const storageKey = (policyId: string): string => `privacy-center.${policyId}`;

const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function readDecision(value: unknown): Decision | undefined {
  if (!Array.isArray(value) || value.length !== 4) return undefined;
  const [granted, at, until, facts] = value as unknown[];
  if ((granted !== 0 && granted !== 1) || !isTime(at) || !isTime(until) || typeof facts !== 'string') return undefined;
  return { granted: granted === 1, at, until, facts };
}

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

/**
 * Reads stored choices. Anything but the exact form counts as "not asked": the answer is nothing, never a grant. One
 * damaged decision makes the whole unreadable, because what damaged it may have damaged the others.
 */
export function readStored(text: string | null, policyId: string): StoredChoices | undefined {
  const stored = text === null ? undefined : parseObject(text);
  if (stored?.['v'] !== storedVersion || stored['policy'] !== policyId) return undefined;
  const { version, state } = stored;
  if (typeof version !== 'string' || typeof state !== 'object' || state === null) return undefined;
  const decisions = new Map<string, Decision>();
  for (const [id, value] of Object.entries(state)) {
    const decision = readDecision(value);
    if (!decision) return undefined;
    decisions.set(id, decision);
  }
  return { policy: policyId, version, decisions };
}
