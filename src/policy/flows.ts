import { isThirdCountry } from './eea.ts';
import type { PolicyLookup } from './lookup.ts';
import { recipientsOf } from './summary.ts';
import type { Service, Transfer } from './types.ts';

/** One company that receives data in a country, and by which services. */
export interface FlowRecipient {
  readonly party: string;
  readonly services: ReadonlySet<string>;
}

/** Data that goes to one country. */
export interface Flow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly third: boolean;
  /** What makes the transfer lawful; none inside the EEA, and none where a policy leaves it out. */
  readonly mechanisms: ReadonlySet<Transfer['mechanism']>;
  readonly recipients: readonly FlowRecipient[];
}

interface Arrow {
  readonly country: string;
  readonly party: string;
  readonly service: string;
  readonly mechanism: Transfer['mechanism'] | undefined;
}

/** Where a service's data goes: to the countries its transfers name, and for whoever is in none of them to its own. */
function arrowsOf(service: Service, lookup: PolicyLookup): readonly Arrow[] {
  const named = service.transfers.flatMap(({ country, recipients, mechanism }) =>
    recipients.map((party) => ({ country, party, service: service.id, mechanism })),
  );
  const withoutTransfer = recipientsOf(service).filter((party) => !named.some((arrow) => arrow.party === party));
  const atHome = withoutTransfer.flatMap((party) => {
    const country = lookup.parties.get(party)?.country;
    return country === undefined ? [] : [{ country, party, service: service.id, mechanism: undefined }];
  });
  return [...named, ...atHome];
}

function group<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const members = groups.get(key(item));
    if (members) members.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Where the data of services goes, by country: the EEA first, then the countries with the most recipients. */
export function flowsOf(services: readonly Service[], lookup: PolicyLookup): readonly Flow[] {
  const byCountry = group(
    services.flatMap((service) => arrowsOf(service, lookup)),
    ({ country }) => country,
  );
  const flows = [...byCountry].map(([country, arrows]): Flow => {
    const byParty = group(arrows, ({ party }) => party);
    return {
      country,
      third: isThirdCountry(country),
      mechanisms: new Set(arrows.flatMap(({ mechanism }) => mechanism ?? [])),
      recipients: [...byParty].map(([party, own]) => ({ party, services: new Set(own.map(({ service }) => service)) })),
    };
  });
  return flows.sort((a, b) => Number(a.third) - Number(b.third) || b.recipients.length - a.recipients.length);
}
