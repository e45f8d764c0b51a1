import type { PolicyLookup } from '../../policy/lookup.ts';

/** Services that serve direct marketing and can be switched off: Art. 21(2)-(3) GDPR. */
export const marketingServices = ({ lookup }: { readonly lookup: PolicyLookup }): readonly string[] =>
  lookup.optional
    .filter(({ purposes }) => purposes.some((id) => lookup.purposes.get(id)?.directMarketing === true))
    .map(({ id }) => id);
