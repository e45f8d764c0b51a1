/** The policies that interactions are measured with: the demo's own, and made ones of any size. */
import { readFileSync } from 'node:fs';
import { policyOf } from '../peers/policy.mjs';

const purposes = ['essential', 'analytics', 'embedded', 'marketing'].map((id) => ({
  id,
  title: `Zweck ${id}`,
  description: `Wofür „${id}“ da ist.`,
}));

const serviceOf = (_, at) => ({
  id: `service-${at}`,
  title: `Dienst ${at}`,
  purpose: purposes[at % purposes.length].id,
  description: 'Misst, bettet ein oder wirbt.',
  cookies: [`_${at}`, `_${at}_id`],
});

/** @param size the number of services, or `demo` @returns the policy as JSON text */
export const policyText = (size) =>
  size === 'demo'
    ? readFileSync('demo/policies/marketplace.json', 'utf8')
    : JSON.stringify(policyOf({ id: size, purposes, services: Array.from({ length: size }, serviceOf) }));
