import { lifetimeSeconds } from './duration.ts';
import type { Service } from './types.ts';

/**
 * The material facts of a service: what a person's answer rests on. When one of these changes the answer no longer
 * covers the service (Art. 4(11) GDPR: "specific", "informed"); a corrected text changes none of them.
 */
export const factKinds = ['purposes', 'data', 'recipients', 'transfers', 'bases'] as const;

/** One kind of material fact, or the lifetime on the device, which only counts when it grows. */
export type FactKind = (typeof factKinds)[number] | 'lifetime';

const factsOf: Readonly<Record<(typeof factKinds)[number], (service: Service) => readonly string[]>> = {
  purposes: (service) => service.purposes,
  data: (service) => service.data,
  recipients: (service) => [service.provider, ...service.recipients],
  transfers: (service) => service.transfers.map(({ country, mechanism }) => `${country}:${mechanism}`),
  bases: (service) => [service.legalBasis.device ?? '', ...service.legalBasis.processing],
};

/** FNV-1a over the UTF-16 units, as seven base-36 digits: a mark for comparing, not a proof. The record's hash is SHA-256. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

function longestLifetime(service: Service): number {
  return Math.max(0, ...service.cookies.map(({ lifetime }) => lifetimeSeconds(lifetime)));
}

/**
 * A short text that stands for a service's material facts: one mark for each kind, and the longest lifetime on the
 * device in seconds (`e` for endless). It is stored with every decision.
 */
export function fingerprint(service: Service): string {
  const marks = factKinds.map((kind) => mark([...new Set(factsOf[kind](service))].sort().join('\n')));
  const longest = longestLifetime(service);
  return [...marks, longest === Infinity ? 'e' : longest.toString(36)].join('.');
}

function lifetimeIn(text: string | undefined): number {
  if (text === 'e') return Infinity;
  return parseInt(text ?? '0', 36) || 0;
}

/**
 * Which material facts differ between the fingerprint an answer was given to and the present one. A shorter lifetime is
 * no difference. A fingerprint that cannot be read differs in everything.
 */
export function changedFacts(answered: string, present: string): readonly FactKind[] {
  if (answered === present) return [];
  const before = answered.split('.');
  const now = present.split('.');
  const changed: FactKind[] = factKinds.filter((_, at) => before[at] !== now[at]);
  const at = factKinds.length;
  return lifetimeIn(now[at]) > lifetimeIn(before[at]) ? [...changed, 'lifetime'] : changed;
}
