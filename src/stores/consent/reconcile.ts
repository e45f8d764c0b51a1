import type { FirstLookup } from '../../policy/first-lookup.ts';
import { createCoverage } from './coverage.ts';
import type { Decisions } from './decision.ts';

/**
 * Compares earlier answers with the present policy: which services are undecided again, or no longer there. A grant covers
 * only the facts it was given to: where a material fact has changed, the service is undecided again. A refusal stands
 * whatever changes, because asking again for what someone has refused is pressure (fairness rule F20).
 */
export function servicesToReset(decisions: Decisions, lookup: FirstLookup): readonly string[] {
  const { outdated } = createCoverage(lookup);
  return [...decisions]
    .filter(([id, decision]) => {
      const service = lookup.services.get(id);
      return !service || service.choice === 'required' || outdated(id, decision).length > 0;
    })
    .map(([id]) => id);
}
