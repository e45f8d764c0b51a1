import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { createLookup } from '../policy/lookup.ts';
import { makeIndex } from '../policy/make-index.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { PolicyIndex } from '../policy/policy-index.ts';
import { sealEdition, type PolicySeal } from '../policy/policy-seal.ts';
import type { Policy } from '../policy/types.ts';
import { readValidPolicy } from '../policy/valid-policy.ts';

/** The seal of a policy's text; none where a page would get anything else of it, or hear less, without validating it. */
function sealOf(policy: Policy, text: string): PolicySeal | undefined {
  const { problems } = parsePolicy(text);
  if (problems.length > 0 || !isDeepStrictEqual(readValidPolicy(text), policy)) return undefined;
  return { edition: sealEdition, sha256: createHash('sha256').update(text).digest('hex') };
}

/** The index of a policy, with the seal of the text that it was read from. */
export const sealedIndex = (policy: Policy, text: string): PolicyIndex => ({
  ...makeIndex(createLookup(policy)),
  seal: sealOf(policy, text),
});
