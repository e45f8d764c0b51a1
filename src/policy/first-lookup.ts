import type { ChoiceKind } from './codes.ts';
import type { Policy, Text } from './types.ts';
import type { Validity } from './validity.ts';

/** A service as far as the first layer has to know it. */
export interface FirstService {
  readonly id: string;
  readonly title: Text;
  /** The id of its category. */
  readonly category: string;
  readonly choice: ChoiceKind;
  /** Ids of purposes. */
  readonly purposes: readonly string[];
}

/** Where a service's data goes. */
export interface Reach {
  /** Ids of everyone who receives data, the controller not counted. */
  readonly recipients: readonly string[];
  /** Ids of those who decide themselves what happens with the data: independent and joint controllers. */
  readonly independent: readonly string[];
  /** Third countries (ISO 3166-1 alpha-2). */
  readonly countries: readonly string[];
}

/**
 * What footer, banner, gate and the choices themselves need of a policy: an index says it, and so does the whole policy
 * (`PolicyLookup`).
 */
export interface FirstLookup {
  readonly policy: Pick<Policy, 'id' | 'version' | 'languages'> & {
    readonly links?: { readonly imprint?: string | undefined } | undefined;
  };
  readonly services: ReadonlyMap<string, FirstService>;
  /** Each category with its services, in the policy's order; a category without a service is left out. */
  readonly groups: readonly {
    readonly category: { readonly id: string; readonly title: Text };
    readonly services: readonly FirstService[];
  }[];
  /** The services that have a switch: all but the required ones. */
  readonly optional: readonly FirstService[];
  /** How long answers count. */
  readonly validity: Validity;
  /** The fingerprint of a service's material facts; empty for an unknown service. */
  factsOf(service: string): string;
  /** Whether a service serves direct marketing (Art. 21(2) GDPR). */
  isMarketing(service: string): boolean;
  /** Where a service's data goes; nowhere for an unknown service. */
  reachOf(service: string): Reach;
}

/** A list by the ids of its entries. */
export const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

/** The lists that every lookup has. */
export function firstLists<C extends { readonly id: string }, S extends FirstService>(
  categories: readonly C[],
  services: readonly S[],
) {
  const groups = new Map(categories.map((category) => [category.id, { category, services: [] as S[] }]));
  for (const service of services) groups.get(service.category)?.services.push(service);
  return {
    services: byId(services),
    groups: [...groups.values()].filter((group) => group.services.length > 0),
    optional: services.filter(({ choice }) => choice !== 'required'),
  };
}

/** What the services together mean for a person. */
export function addUp(
  { reachOf }: FirstLookup,
  services: readonly FirstService[],
): Readonly<Record<keyof Reach | 'purposes', ReadonlySet<string>>> {
  const reach = services.map(({ id }) => reachOf(id));
  return {
    recipients: new Set(reach.flatMap(({ recipients }) => recipients)),
    independent: new Set(reach.flatMap(({ independent }) => independent)),
    countries: new Set(reach.flatMap(({ countries }) => countries)),
    purposes: new Set(services.flatMap(({ purposes }) => purposes)),
  };
}
