import { atom, type ReadableAtom } from 'nanostores';
import type { FirstLookup } from '../policy/first-lookup.ts';
import { createIndexLookup, isPolicyIndex, type PolicyIndex } from '../policy/policy-index.ts';
import type { PolicyProblem } from '../policy/problems.ts';
import type { Answer, Transport } from '../ports/transport.ts';
import type { ReadPolicy } from './whole-policy.ts';

/** Where a center's whole policy stands. */
export type PolicyState = { readonly status: 'loading' } | ReadPolicy;

/** Where the part of a policy stands that the first layer needs. */
export type IndexState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly lookup: FirstLookup }
  | { readonly status: 'failed' };

/** What a policy store needs from outside. */
export interface PolicySource {
  readonly policy?: unknown;
  readonly policySrc?: string;
  readonly policyIndexSrc?: string | undefined;
  readonly transport: Transport;
  /** Called with what the choices are made about, before anybody hears of it: from the index, and anew where the policy says otherwise. */
  readonly start: (lookup: FirstLookup) => void;
  /** Called where a policy turns out to be unusable. */
  readonly shut: () => void;
}

/** A policy, and before it its index where there is one. */
export interface PolicyStore {
  readonly $index: ReadableAtom<IndexState>;
  readonly $policy: ReadableAtom<PolicyState>;
  /** Settles when the policy or its index has been read, or it is clear that neither can be. */
  readonly ready: Promise<void>;
  /** Reads the whole policy if that was not done yet. */
  complete(): Promise<void>;
  /** Takes nothing in any more. */
  stop(): void;
}

/** Said without the code that describes problems, because that code is what did not come. */
const unread: PolicyProblem = {
  code: 'policy-missing',
  severity: 'error',
  path: '$',
  found: 'nothing',
  allowed: 'the part of this library that reads policies',
  consequence: 'No policy is in force. Everything that needs consent stays off.',
};

function parseIndex(text: string): PolicyIndex | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isPolicyIndex(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a policy without what validates policies, where its index allows it. */
async function readBySeal(index: PolicyIndex, fetched: Promise<Answer>): Promise<ReadPolicy | undefined> {
  const [{ readSealed }, answer] = await Promise.all([import('./sealed-policy.ts'), fetched]);
  return answer.ok ? readSealed(index, answer.text) : undefined;
}

/**
 * Reads a policy: its index first where there is one, the whole at once where there is none. What reads the whole is loaded
 * with it. The whole has the last word: an index that says something else was only a draft of it, and one that cannot be
 * used is passed over.
 */
export function createPolicyStore(source: PolicySource): PolicyStore {
  const { policy, policySrc, policyIndexSrc, transport, start, shut } = source;
  const $index = atom<IndexState>({ status: 'loading' });
  const $policy = atom<PolicyState>({ status: 'loading' });
  const isGiven = policy !== undefined || policySrc === undefined;
  let index: PolicyIndex | undefined;
  let reading: Promise<void> | undefined;
  let stopped = false;

  async function load(): Promise<ReadPolicy> {
    const fetched = isGiven ? undefined : transport.load(policySrc);
    try {
      const sealed = fetched && index?.seal && (await readBySeal(index, fetched));
      if (sealed) return sealed;
      const { isIndexOf, problem, readFetched, readPolicy } = await import('./whole-policy.ts');
      const read = fetched ? readFetched(policySrc!, await fetched) : readPolicy(policy);
      const isOutdated = index && read.status === 'ready' && !isIndexOf(index, read.lookup);
      if (isOutdated) index = undefined;
      const told = isOutdated ? [problem('index-outdated', [], policyIndexSrc, 'the index of this policy')] : [];
      return { ...read, problems: [...read.problems, ...told] };
    } catch {
      return { status: 'failed', problems: [unread] };
    }
  }

  async function read(): Promise<void> {
    const state = await load();
    // The page has taken the center away while the policy was on its way.
    if (stopped) return;
    if (state.status === 'ready') {
      // Where the index said the same, the choices go on as they are.
      if (!index) start(state.lookup);
      $policy.set(state);
      if (!index) $index.set({ status: 'ready', lookup: state.lookup });
    } else if (index && state.problems.some(({ code }) => code === 'policy-missing')) {
      // Only not there, for now: the index goes on to count, and whoever needs more tries again.
      reading = undefined;
      $policy.set(state);
    } else {
      shut();
      $policy.set(state);
      $index.set({ status: 'failed' });
    }
  }

  const complete = (): Promise<void> => (reading ??= read());

  async function begin(): Promise<void> {
    if (isGiven || !policyIndexSrc) return complete();
    const answer = await transport.load(policyIndexSrc);
    if (stopped || reading) return reading;
    index = answer.ok ? parseIndex(answer.text) : undefined;
    if (index) {
      const lookup = createIndexLookup(index);
      start(lookup);
      return $index.set({ status: 'ready', lookup });
    }
    console.warn(`privacy-center: no index of the policy at ${policyIndexSrc}; the whole policy is read instead.`);
    return complete();
  }

  return { $index, $policy, ready: begin(), complete, stop: () => void (stopped = true) };
}
