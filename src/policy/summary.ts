import { isThirdCountry } from './eea.ts';
import { addUp } from './first-lookup.ts';
import type { PolicyLookup } from './lookup.ts';
import type { Service } from './types.ts';

/** What a set of services means for a person, in numbers and names. */
export interface Summary {
  readonly services: number;
  /** Ids of everyone who receives data, the controller not counted. */
  readonly recipients: ReadonlySet<string>;
  /** Ids of those who decide themselves what happens with the data: independent and joint controllers. */
  readonly independentRecipients: ReadonlySet<string>;
  /** Third countries (ISO 3166-1 alpha-2) in the order of their first appearance. */
  readonly thirdCountries: ReadonlySet<string>;
  /** Items stored on or read from the device. */
  readonly cookies: number;
  readonly purposes: ReadonlySet<string>;
  readonly profiling: number;
}

/** Every third country a service sends data to. */
export function thirdCountriesOf(service: Service): readonly string[] {
  return [...new Set(service.transfers.map(({ country }) => country).filter(isThirdCountry))];
}

/** Everyone who receives data through a service, the controller not counted. */
export function recipientsOf(service: Service): readonly string[] {
  return [...new Set([service.provider, ...service.recipients])].filter((id) => id !== 'controller');
}

/** Adds up what the given services mean. */
export function summarize(lookup: PolicyLookup, services: readonly Service[]): Summary {
  const { recipients, independent, countries, purposes } = addUp(lookup, services);
  return {
    services: services.length,
    recipients,
    independentRecipients: independent,
    thirdCountries: countries,
    cookies: services.reduce((sum, service) => sum + service.cookies.length, 0),
    purposes,
    profiling: services.filter((service) => service.profiling !== undefined).length,
  };
}
