import { itemName } from '../../policy/lint/item-name.ts';
import type { Service } from '../../policy/types.ts';
import { isAtHost, isItem } from '../../visitor/traces.ts';
import type { Evidence, Trace } from '../evidence.ts';
import type { AuditFinding } from '../finding.ts';
import { few, inBoth, named } from '../words.ts';

/** What the eye of a browser cannot see: a read without storing, and what lies in its own HTTP cache. */
const unseen: ReadonlySet<string> = new Set(['pixel', 'fingerprint', 'cache']);

function leftOf(service: Service, own: readonly Trace[]): { readonly hosts: string[]; readonly items: string[] } {
  const addresses = own.flatMap((trace) => trace.addresses);
  const items = own.flatMap(({ item }) => item ?? []);
  return {
    hosts: (service.hosts ?? []).filter(
      (host) => !addresses.some((address) => isAtHost(host.replace(/\?.*/, ''), address)),
    ),
    items: service.cookies
      .filter(({ kind }) => !unseen.has(kind))
      .filter((it) => !items.some(({ kind, name }) => kind === it.kind && isItem(it, name)))
      .map(itemName),
  };
}

/** What the policy declares and no visit has shown; told only where everything was accepted once. */
export function neverSeen({ traces, visits, lookup: { policy } }: Evidence): readonly AuditFinding[] {
  if (!visits.some(({ phase }) => phase === 'accepted')) return [];
  return policy.services.flatMap((service): readonly AuditFinding[] => {
    const { hosts, items } = leftOf(
      service,
      traces.filter(({ owners }) => owners.includes(service)),
    );
    const all = [...new Set([...hosts, ...items])];
    if (all.length === 0) return [];
    const found = inBoth(
      (language) =>
        ({
          de: `${named([service], 'de')}: erklärt, aber nicht gesehen: ${few(all, 'de', 8)}.`,
          en: `${named([service], 'en')}: declared but not seen: ${few(all, 'en', 8)}.`,
        })[language],
    );
    return [{ kind: 'never-seen', services: [service.id], phases: [], pages: [], found }];
  });
}
