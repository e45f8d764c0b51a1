import { a as PolicyProblem } from './rights.js';
import { b as Policy } from './types.js';

/** What `parsePolicy` found: a policy to use, or the problems that keep it from being used. Warnings come with both. */
type ParsedPolicy =
  | {
      readonly ok: true;
      readonly policy: Policy;
      readonly problems: readonly PolicyProblem[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly PolicyProblem[];
    };
/**
 * Reads a policy from JSON text or from an already parsed value. Never throws for data: it returns the frozen policy, or
 * every problem at once. Unknown fields are kept and warned about.
 */
declare function parsePolicy(json: unknown): ParsedPolicy;

export { parsePolicy as p };
export type { ParsedPolicy as P };
