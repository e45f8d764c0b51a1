import type { PolicyLookup } from '../../src/policy/lookup.ts';
import { policyJson, serviceJson, type PolicyJson } from '../fixtures/policy.ts';
import { lookUp } from '../stores/consent/visitor.ts';

export const serviceIds = ['analytics', 'video', 'map', 'counter'] as const;

/** What may differ between two versions of the policy, one bit each. */
const changes: readonly ((json: PolicyJson) => void)[] = [
  (json) => json.services.forEach((service) => (service.title = 'Corrected')),
  (json) => setOf(json, 'analytics', { purposes: ['serve'] }),
  (json) => setOf(json, 'video', { recipients: ['acme', 'bild'] }),
  (json) => setOf(json, 'map', { cookies: [] }),
  (json) => remove(json, 'map'),
  (json) => (json.consent = { grantedFor: 'P7D', refusedFor: 'P1M' }),
];

function setOf(json: PolicyJson, id: string, change: object): void {
  json.services = json.services.map((service) => (service.id === id ? { ...service, ...change } : service));
}

function remove(json: PolicyJson, service: string): void {
  json.services = json.services.filter(({ id }) => id !== service);
  json.activities.forEach((activity) => (activity.services = activity.services.filter((id) => id !== service)));
}

function variant(bits: number): PolicyLookup {
  const json = policyJson([
    serviceJson('analytics'),
    serviceJson('video'),
    serviceJson('map'),
    serviceJson('counter', { choice: 'objection', legalBasis: { processing: ['gdpr:6-1-f'] } }),
  ]);
  changes.forEach((change, at) => bits & (1 << at) && change(json));
  return lookUp({ ...json, version: `v${bits}` });
}

/** Every version of the policy that the changes can make. */
export const policies: readonly PolicyLookup[] = Array.from({ length: 2 ** changes.length }, (_, bits) =>
  variant(bits),
);
