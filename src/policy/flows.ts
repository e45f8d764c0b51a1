import { isThirdCountry } from './eea.ts';
import { grouped } from './grouped.ts';
import type { PolicyLookup } from './lookup.ts';
import { recipientsOf } from './summary.ts';
import type { Activity, Service, Transfer } from './types.ts';

/** One company that receives data in a country under one safeguard, and by what. */
export interface FlowRecipient {
  /** The id of a party. */
  readonly party: string;
  /** Ids of the services that send it data; each may be off. */
  readonly services: ReadonlySet<string>;
  /** Ids of the activities that hand data on without any of their services; no switch stops that. */
  readonly activities: ReadonlySet<string>;
}

/** Who receives data in a country under the same safeguard. */
export interface FlowGroup {
  /** What makes the transfer lawful; none inside the EEA, and none where a policy leaves it out. */
  readonly mechanism: Transfer['mechanism'] | undefined;
  readonly recipients: readonly FlowRecipient[];
}

/** Data that goes to one country. */
export interface Flow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly third: boolean;
  /** Those of all groups; none inside the EEA. */
  readonly mechanisms: ReadonlySet<Transfer['mechanism']>;
  readonly groups: readonly FlowGroup[];
}

interface Arrow extends Pick<FlowGroup, 'mechanism'> {
  readonly country: string;
  readonly party: string;
  readonly from: { readonly service: string } | { readonly activity: string };
}

/** Those who receive data for an activity but through none of its services, such as a print shop; the controller not counted. */
export function recipientsWithoutService({ recipients, services }: Activity, lookup: PolicyLookup): readonly string[] {
  const known = services.flatMap((id) => lookup.services.get(id) ?? []);
  const through = new Set(known.flatMap(recipientsOf));
  return [...new Set(recipients)].filter((id) => id !== 'controller' && !through.has(id));
}

/** To the countries that the transfers name, and for whoever is in none of them to its own. */
function arrowsOf(
  from: Arrow['from'],
  recipients: readonly string[],
  transfers: readonly Transfer[],
  lookup: PolicyLookup,
): readonly Arrow[] {
  const named = transfers.flatMap(({ country, recipients: to, mechanism }) =>
    to
      .filter((party) => recipients.includes(party))
      .map((party) => ({ country, party, from, mechanism: isThirdCountry(country) ? mechanism : undefined })),
  );
  const reached = new Set(named.map(({ party }) => party));
  const atHome = recipients.flatMap((party) => {
    const country = reached.has(party) ? undefined : lookup.parties.get(party)?.country;
    return country === undefined ? [] : [{ country, party, from, mechanism: undefined }];
  });
  return [...named, ...atHome];
}

function serviceArrows(service: Service, lookup: PolicyLookup): readonly Arrow[] {
  // A transfer may name who is no recipient by name, such as a company behind the provider.
  const recipients = [...recipientsOf(service), ...service.transfers.flatMap((transfer) => transfer.recipients)];
  return arrowsOf({ service: service.id }, [...new Set(recipients)], service.transfers, lookup);
}

const activityArrows = (activity: Activity, lookup: PolicyLookup): readonly Arrow[] =>
  arrowsOf({ activity: activity.id }, recipientsWithoutService(activity, lookup), activity.transfers, lookup);

const recipientOf = ([party, arrows]: readonly [string, readonly Arrow[]]): FlowRecipient => ({
  party,
  services: new Set(arrows.flatMap(({ from }) => ('service' in from ? from.service : []))),
  activities: new Set(arrows.flatMap(({ from }) => ('activity' in from ? from.activity : []))),
});

/** Who receives data in a country, each counted once. */
export const partiesIn = ({ groups }: Flow): ReadonlySet<string> =>
  new Set(groups.flatMap(({ recipients }) => recipients.map(({ party }) => party)));

/**
 * Where the data of services goes, by country and safeguard: the EEA first, then the countries with the most recipients.
 *
 * @param activities whose own recipients are told as well
 */
export function flowsOf(
  services: readonly Service[],
  lookup: PolicyLookup,
  activities: readonly Activity[] = [],
): readonly Flow[] {
  const arrows = [
    ...services.flatMap((it) => serviceArrows(it, lookup)),
    ...activities.flatMap((it) => activityArrows(it, lookup)),
  ];
  const flows = [...grouped(arrows, ({ country }) => country)].map(([country, inside]): Flow => {
    const groups = [...grouped(inside, ({ mechanism }) => mechanism)].map(([mechanism, same]) => ({
      mechanism,
      recipients: [...grouped(same, ({ party }) => party)].map(recipientOf),
    }));
    const mechanisms = new Set(groups.flatMap(({ mechanism }) => mechanism ?? []));
    return { country, third: isThirdCountry(country), mechanisms, groups };
  });
  return flows.sort((a, b) => Number(a.third) - Number(b.third) || partiesIn(b).size - partiesIn(a).size);
}

/** Where all the data of a policy goes: through its services, and through activities without one. */
export const allFlowsOf = (lookup: PolicyLookup): readonly Flow[] =>
  flowsOf(lookup.policy.services, lookup, lookup.policy.activities);
