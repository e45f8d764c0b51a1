import type { LintContext } from './context.ts';
import type { Edit, Keys, Said, Severity } from './finding.ts';

/** What a rule's check reports: where, and what stands there. The rule fills in the rest. */
export interface Hit {
  readonly keys: Keys;
  readonly found: Said;
  /** Other than the rule's own. */
  readonly severity?: Severity;
  /** Other than the rule's own. */
  readonly mend?: Said;
  readonly edits?: readonly Edit[];
}

/** Changes to the example policy, as path -> value; `undefined` takes something away. `today` is the day to judge by. */
export type Example = Readonly<Record<string, unknown>>;

/** One rule: what it looks for, why, how to mend it, and an example of each kind that tests and pages are made from. */
export interface Rule {
  readonly id: `PC${number}`;
  readonly name: string;
  readonly severity: Severity;
  /** `checked` with its source mark, `from memory`, or `ours` for a contradiction inside a policy, which needs no law. */
  readonly provenance: string;
  /** The provision, guideline or judgment, or the reason. */
  readonly source: string;
  /** What fires it, for the rule's page. */
  readonly looksFor: string;
  readonly why: Said;
  readonly mend: Said;
  /** Changes the example policy in a way that all rules accept. */
  readonly good: Example;
  /** Changes the example policy so that this rule fires. */
  readonly bad: Example;
  /** Whether findings come with changes that mend them without a decision. */
  readonly fixable?: true;
  /** Problems of the schema at these paths are this rule's findings: the schema already refuses what the rule looks for. */
  readonly schema?: RegExp;
  /** Finds where a policy breaks the rule. */
  readonly check: (context: LintContext) => Iterable<Hit>;
}

/** The check of a rule that the schema holds alone. */
export const heldBySchema = (): Iterable<Hit> => [];
