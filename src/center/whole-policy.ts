import { createLookup, type PolicyLookup } from '../policy/lookup.ts';
import { parsePolicy } from '../policy/parse.ts';
import { problem, type PolicyProblem } from '../policy/problems.ts';
import type { Answer } from '../ports/transport.ts';

export { isIndexOf } from '../policy/make-index.ts';
export { problem } from '../policy/problems.ts';

/** What came of reading a policy. */
export type ReadPolicy =
  | { readonly status: 'ready'; readonly lookup: PolicyLookup; readonly problems: readonly PolicyProblem[] }
  | { readonly status: 'failed'; readonly problems: readonly PolicyProblem[] };

/** Reads a policy that was given, as JSON text or a parsed value. */
export function readPolicy(json: unknown): ReadPolicy {
  const parsed = parsePolicy(json);
  return parsed.ok
    ? { status: 'ready', lookup: createLookup(parsed.policy), problems: parsed.problems }
    : { status: 'failed', problems: parsed.problems };
}

/** Reads a policy that was fetched, or says that it was not. */
export function readFetched(url: string, answer: Answer): ReadPolicy {
  if (answer.ok) return readPolicy(answer.text);
  const found = answer.status ?? answer.reason;
  return { status: 'failed', problems: [problem('policy-missing', [], found, `a policy at ${url}`)] };
}
