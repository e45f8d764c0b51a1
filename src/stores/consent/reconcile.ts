import type { FactKind } from '../../policy/facts.ts';
import type { FirstLookup } from '../../policy/first-lookup.ts';
import { createCoverage } from './coverage.ts';
import type { Decision, Decisions } from './decision.ts';

/** What a changed policy does to earlier answers. */
export interface Reconciled {
  /** The answers that still count. */
  readonly decisions: Decisions;
  /** Services that are undecided again, or no longer there. */
  readonly reset: readonly string[];
  /** For each service that is asked again, which facts have changed. */
  readonly changed: ReadonlyMap<string, readonly FactKind[]>;
}

/**
 * Compares earlier answers with the present policy. A grant covers only the facts it was given to: where a material
 * fact has changed, the service is undecided again. A refusal stands whatever changes, because asking again for what
 * someone has refused is pressure (fairness rule F20). Nothing here ever grants.
 */
export function reconcile(decisions: Decisions, lookup: FirstLookup): Reconciled {
  const { outdated } = createCoverage(lookup);
  const kept = new Map<string, Decision>();
  const changed = new Map<string, readonly FactKind[]>();
  const reset: string[] = [];
  for (const [id, decision] of decisions) {
    const service = lookup.services.get(id);
    const facts = service ? outdated(id, decision) : [];
    if (service && service.choice !== 'required' && facts.length === 0) kept.set(id, decision);
    else reset.push(id);
    if (facts.length > 0) changed.set(id, facts);
  }
  return { decisions: kept, reset, changed };
}
