import type { Visit } from './visit.ts';

/** What was found to be unfair, in words; or why there was nothing to measure. */
export type Measured = readonly string[] | { readonly notMeasured: string };

/** In which layouts a rule is measured: more where more can differ. */
export type Scope = 'every layout' | 'every viewport' | 'every language' | 'once';

/**
 * A rule of fairness for the rendered center. The thresholds are this project's, not numbers from law; the rules are told
 * with their reasons and are no legal proof.
 */
export interface Rule {
  /** `F01` to `F28`. */
  readonly id: string;
  readonly name: string;
  /** What must be so, as a sentence. */
  readonly title: string;
  /** Why, for a person who has to decide about it. */
  readonly reason: string;
  /** When it holds. */
  readonly passes: string;
  /** Articles, guidelines, decisions. */
  readonly basis: readonly string[];
  /** Whether the basis was looked up or is told from memory. */
  readonly provenance: 'checked' | 'from memory';
  readonly scope: Scope;
  readonly measure: (visit: Visit) => Promise<Measured>;
}
