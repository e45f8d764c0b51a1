import type { PolicyLookup } from './lookup.ts';
import type { PolicyIndex } from './policy-index.ts';

/** The index of a policy. The same policy always gives the same index, key by key. */
export function makeIndex(lookup: PolicyLookup): PolicyIndex {
  const { policy, validity } = lookup;
  return {
    indexVersion: 1,
    id: policy.id,
    version: policy.version,
    languages: policy.languages,
    imprint: policy.links?.imprint ?? '',
    validity,
    categories: policy.categories.map(({ id, title }) => ({ id, title })),
    services: policy.services.map(({ id, title, category, choice, purposes }) => ({
      ...{ id, title, category, choice, purposes },
      ...lookup.reachOf(id),
      facts: lookup.factsOf(id),
      marketing: lookup.isMarketing(id),
    })),
  };
}

/** Whether an index says what the policy says. */
export const isIndexOf = ({ seal: _seal, ...index }: PolicyIndex, lookup: PolicyLookup): boolean =>
  JSON.stringify(index) === JSON.stringify(makeIndex(lookup));
