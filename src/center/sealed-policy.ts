import { createLookup } from '../policy/lookup.ts';
import { isIndexOf } from '../policy/make-index.ts';
import type { PolicyIndex } from '../policy/policy-index.ts';
import { sealEdition } from '../policy/policy-seal.ts';
import { readValidPolicy } from '../policy/valid-policy.ts';
import { sha256 } from '../stores/consent/sha256.ts';
import type { ReadPolicy } from './whole-policy.ts';

/**
 * Reads a policy whose index has sealed its text: it was validated when the index was made. Nothing where the seal does not
 * fit, and where the index says anything else than the policy: then it is read as without.
 */
export async function readSealed(index: PolicyIndex, text: string): Promise<ReadPolicy | undefined> {
  const { seal } = index;
  if (seal?.edition !== sealEdition || seal.sha256 !== (await sha256(text))) return undefined;
  try {
    const lookup = createLookup(readValidPolicy(text));
    return isIndexOf(index, lookup) ? { status: 'ready', lookup, problems: [] } : undefined;
  } catch {
    return undefined;
  }
}
