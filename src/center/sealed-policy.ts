import { deepFreeze } from '../policy/deep-freeze.ts';
import { createLookup } from '../policy/lookup.ts';
import { isIndexOf } from '../policy/make-index.ts';
import type { PolicyIndex } from '../policy/policy-index.ts';
import { sealEdition } from '../policy/policy-seal.ts';
import { readValidPolicy } from '../policy/valid-policy.ts';
import { sha256 } from '../stores/consent/sha256.ts';
import { nextTask } from '../stores/next-task.ts';
import type { ReadPolicy } from './whole-policy.ts';

/** A browser is not kept from painting and answering for longer, in milliseconds. */
const slice = 8;

/** Does something with each entry of a list that may have thousands, some at a time. */
async function inSlices<T>(entries: readonly T[], work: (entry: T) => void): Promise<void> {
  let start = performance.now();
  for (const entry of entries) {
    work(entry);
    if (performance.now() - start < slice) continue;
    await nextTask();
    start = performance.now();
  }
}

/**
 * Reads a policy whose index has sealed its text: it was validated when the index was made. Nothing where the seal does not
 * fit, and where the index says anything else than the policy: then it is read as without. It is read in several tasks.
 */
export async function readSealed(index: PolicyIndex, text: string): Promise<ReadPolicy | undefined> {
  const { seal } = index;
  if (seal?.edition !== sealEdition || seal.sha256 !== (await sha256(text))) return undefined;
  try {
    const policy = readValidPolicy(text);
    await nextTask();
    await inSlices([...policy.services, ...policy.parties, policy], deepFreeze);
    const lookup = createLookup(policy);
    // What is compared next is worked out once.
    await inSlices(policy.services, ({ id }) => lookup.factsOf(id));
    await nextTask();
    const isMeant = isIndexOf(index, lookup);
    // Whoever hears that the policy is there begins to render.
    await nextTask();
    return isMeant ? { status: 'ready', lookup, problems: [] } : undefined;
  } catch {
    return undefined;
  }
}
