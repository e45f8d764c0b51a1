import { changedFacts, type FactKind } from '../../policy/facts.ts';
import type { FirstLookup } from '../../policy/first-lookup.ts';
import { stateOf, type ChoiceState, type Decision } from './decision.ts';

/** What answers mean under one policy. */
export interface Coverage {
  /** The fingerprint of a service's material facts now; empty for an unknown service. */
  factsOf(id: string): string;
  /** Which facts a grant no longer covers. A refusal covers whatever may come. */
  outdated(id: string, decision: Decision): readonly FactKind[];
  /** The state that an answer amounts to under this policy. @param now in milliseconds */
  stateOf(id: string, decision: Decision | undefined, now: number): ChoiceState;
}

/** Compares answers with a policy's services. */
export function createCoverage({ services, factsOf }: Pick<FirstLookup, 'services' | 'factsOf'>): Coverage {
  const outdated = (id: string, { granted, facts }: Decision): readonly FactKind[] =>
    granted ? changedFacts(facts, factsOf(id)) : [];

  return {
    factsOf,
    outdated,
    stateOf(id, decision, now) {
      if (!decision || !services.has(id) || outdated(id, decision).length > 0) return 'undecided';
      return stateOf(decision, now);
    },
  };
}
