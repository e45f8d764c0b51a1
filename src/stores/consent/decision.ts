/** A person's answer for one service. Times are in milliseconds since 1970-01-01T00:00Z. */
export interface Decision {
  readonly granted: boolean;
  readonly at: number;
  /** The answer counts until then; after it the service is undecided again. */
  readonly until: number;
  /** The fingerprint of the service's material facts at the time of the answer (`policy/facts.ts`). */
  readonly facts: string;
}

/** Answers by service id. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Undecided is a state of its own: it allows nothing and is asked about. */
export type ChoiceState = 'undecided' | 'granted' | 'refused';

/** The state that an answer amounts to now. @param now in milliseconds */
export function stateOf(decision: Decision | undefined, now: number): ChoiceState {
  if (!decision || decision.until <= now) return 'undecided';
  return decision.granted ? 'granted' : 'refused';
}

/**
 * Which of two answers counts: the newer one, in a tie the refusal, then the one that ends sooner. Total and
 * order-independent, so that tabs, devices and an account can be merged in any order.
 */
export function prevailing(one: Decision, other: Decision): Decision {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  if (one.granted !== other.granted) return one.granted ? other : one;
  if (one.until !== other.until) return one.until < other.until ? one : other;
  return one.facts <= other.facts ? one : other;
}

/** Merges two sets of answers, service by service. Commutative, associative and idempotent. */
export function mergeDecisions(one: Decisions, other: Decisions): Decisions {
  const merged = new Map(one);
  for (const [id, decision] of other) {
    const present = merged.get(id);
    merged.set(id, present ? prevailing(present, decision) : decision);
  }
  return merged;
}
