/** A person's answer for one service. Times are in milliseconds since 1970-01-01T00:00Z. */
export interface Decision {
  readonly granted: boolean;
  readonly at: number;
  /** The answer counts until then; after it the service is undecided again. */
  readonly until: number;
  /** The fingerprint of the service's material facts at the time of the answer (`policy/fingerprint.ts`). */
  readonly facts: string;
}

/** Answers by service id. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Undecided is a state of its own: it allows nothing and is asked about. */
export type ChoiceState = 'undecided' | 'granted' | 'refused';

/** Grants last two years at the most (`validity.ts`), and a clock may have been moved back a year since. */
const furthestGrant = 3 * 31_557_600_000;

/**
 * The state that an answer amounts to now. A grant that claims to last longer than any grant does was written by a clock
 * that ran ahead: it does not count, because nobody knows when it was given. @param now in milliseconds
 */
export function stateOf(decision: Decision | undefined, now: number): ChoiceState {
  if (!decision || decision.until <= now) return 'undecided';
  if (!decision.granted) return 'refused';
  return decision.until - now <= furthestGrant ? 'granted' : 'undecided';
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

/** Whether two sets of answers say the same. */
export function sameAnswers(one: Decisions, other: Decisions): boolean {
  return (
    one.size === other.size &&
    [...one].every(([id, { at, granted }]) => {
      const answer = other.get(id);
      return answer?.at === at && answer.granted === granted;
    })
  );
}
