import type { Category, DataCategory, Party, Policy, Purpose, Service } from './types.ts';

/** A policy with its lists by id, so that nothing has to search them. */
export interface PolicyLookup {
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

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

/** The controller as a party, because a policy may name `controller` as the provider or recipient of its own services. */
function controllerParty({ controller }: Policy): Party {
  const { name, address, country } = controller;
  return { id: 'controller', name, legalName: name, address, country, role: 'controller' };
}

/** Indexes a policy by id. */
export function createLookup(policy: Policy): PolicyLookup {
  return {
    policy,
    services: byId(policy.services),
    parties: byId([controllerParty(policy), ...policy.parties]),
    purposes: byId(policy.purposes),
    dataCategories: byId(policy.dataCategories),
    groups: policy.categories
      .map((category) => ({ category, services: policy.services.filter((it) => it.category === category.id) }))
      .filter(({ services }) => services.length > 0),
    optional: policy.services.filter((service) => service.choice !== 'required'),
  };
}
