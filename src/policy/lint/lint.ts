import { jsonPath } from '../problems.ts';
import type { Policy } from '../types.ts';
import { createContext } from './context.ts';
import type { Finding } from './finding.ts';
import type { Hit, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What the linter needs to know beside the policy. */
export interface LintOptions {
  /** The day to judge by, as `2026-11-01` (ISO 8601): the linter has no clock. */
  readonly today: string;
  /** The policy as it stood before: then a changed text under the same version is found (PC048). */
  readonly previous?: Policy;
  /** Rules to leave out, by id. */
  readonly without?: readonly string[];
}

function finding(rule: Rule, hit: Hit): Finding {
  return {
    rule: rule.id,
    name: rule.name,
    severity: hit.severity ?? rule.severity,
    path: jsonPath(hit.keys),
    keys: hit.keys,
    found: hit.found,
    why: rule.why,
    mend: hit.mend ?? rule.mend,
    source: rule.source,
    ...(hit.edits ? { edits: hit.edits } : {}),
  };
}

/**
 * Looks at a valid policy with the eyes of a privacy lawyer: what the law asks for and what contradicts itself. Pure, in
 * browsers and Node alike; never throws; takes time in proportion to the policy's size. Not legal advice.
 */
export function lintPolicy(policy: Policy, options: LintOptions): readonly Finding[] {
  const context = createContext(policy, options.today, options.previous);
  const left = new Set(options.without);
  return rules
    .filter(({ id }) => !left.has(id))
    .flatMap((rule) => [...rule.check(context)].map((hit) => finding(rule, hit)));
}
