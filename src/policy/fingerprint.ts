import { lifetimeSeconds } from './duration.ts';
import { factKinds } from './facts.ts';
import type { Service } from './types.ts';

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
