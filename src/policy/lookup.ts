import { fingerprint } from './fingerprint.ts';
import { byId, firstLists, type FirstLookup } from './first-lookup.ts';
import { recipientsOf, thirdCountriesOf } from './summary.ts';
import type { Category, DataCategory, Party, Policy, Purpose, Service } from './types.ts';
import { validityOf } from './validity.ts';

/** A policy with its lists by id, so that nothing has to search them. */
export interface PolicyLookup extends FirstLookup {
  readonly policy: Policy;
  readonly services: ReadonlyMap<string, Service>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly dataCategories: ReadonlyMap<string, DataCategory>;
  /** Each category with its services, in the policy's order; a category without a service is left out. */
  readonly groups: readonly { readonly category: Category; readonly services: readonly Service[] }[];
  /** The services that have a switch: all but the required ones. */
  readonly optional: readonly Service[];
}

/** The controller as a party, because a policy may name `controller` as the provider or recipient of its own services. */
function controllerParty({ controller }: Policy): Party {
  const { name, address, country } = controller;
  return { id: 'controller', name, legalName: name, address, country, role: 'controller' };
}

/** Indexes a policy by id. What is worked out of a service is worked out once, when it is needed. */
export function createLookup(policy: Policy): PolicyLookup {
  const lists = firstLists(policy.categories, policy.services);
  const parties = byId([controllerParty(policy), ...policy.parties]);
  const purposes = byId(policy.purposes);
  const prints = new Map<string, string>();

  const isIndependent = (id: string): boolean => {
    const role = parties.get(id)?.role;
    return role === 'controller' || role === 'joint-controller';
  };

  return {
    policy,
    ...lists,
    parties,
    purposes,
    dataCategories: byId(policy.dataCategories),
    validity: validityOf(policy),
    factsOf(id) {
      const service = lists.services.get(id);
      if (!service) return '';
      const print = prints.get(id) ?? fingerprint(service);
      prints.set(id, print);
      return print;
    },
    isMarketing: (id) => !!lists.services.get(id)?.purposes.some((purpose) => purposes.get(purpose)?.directMarketing),
    reachOf(id) {
      const service = lists.services.get(id);
      const recipients = service ? recipientsOf(service) : [];
      return {
        recipients,
        independent: recipients.filter(isIndependent),
        countries: service ? thirdCountriesOf(service) : [],
      };
    },
  };
}
