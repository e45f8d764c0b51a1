import type { ChoiceWords } from '../../i18n/words.ts';
import type { PolicyLookup } from '../../policy/lookup.ts';
import { recipientsOf } from '../../policy/summary.ts';
import type { Service } from '../../policy/types.ts';

/** What a person is looking for; an empty text is no wish. */
export interface Filter {
  readonly text: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** A party's id. */
  readonly provider: string;
  /** A purpose's id. */
  readonly purpose: string;
}

export const noFilter: Filter = { text: '', country: '', provider: '', purpose: '' };

/** Something to choose from in a filter. */
interface Option {
  readonly value: string;
  readonly name: string;
}

/** Every country a service's data goes to, inside the EEA as well. */
function countriesOf(service: Service, lookup: PolicyLookup): readonly string[] {
  const ofParties = recipientsOf(service).flatMap((id) => lookup.parties.get(id)?.country ?? []);
  return [...new Set([...ofParties, ...service.transfers.map(({ country }) => country)])];
}

function searchText(service: Service, lookup: PolicyLookup, words: ChoiceWords): string {
  const parties = [service.provider, ...service.recipients].flatMap((id) => {
    const party = lookup.parties.get(id);
    return party ? [party.name, party.legalName, ...(party.aliases ?? [])] : [];
  });
  const purposes = service.purposes.map((id) => words.text(lookup.purposes.get(id)?.title ?? id).text);
  const cookies = service.cookies.map((cookie) => cookie.name ?? cookie.pattern ?? '');
  const title = words.text(service.title).text;
  return [title, service.id, ...parties, ...purposes, ...cookies].join('\n').toLocaleLowerCase(words.language);
}

/** What can be chosen in each filter. */
export type FilterOptions = Readonly<Record<'country' | 'provider' | 'purpose', readonly Option[]>>;

/** Finds services. The texts to search are made once for a policy and a language. */
export function createFinder(lookup: PolicyLookup, words: ChoiceWords): (filter: Filter) => ReadonlySet<Service> {
  const texts = new Map<Service, string>();
  const textOf = (service: Service): string => {
    const text = texts.get(service) ?? searchText(service, lookup, words);
    texts.set(service, text);
    return text;
  };
  return ({ text, country, provider, purpose }) => {
    const wanted = text.toLocaleLowerCase(words.language).split(/\s+/).filter(Boolean);
    return new Set(
      lookup.policy.services.filter(
        (service) =>
          (country === '' || countriesOf(service, lookup).includes(country)) &&
          (provider === '' || [service.provider, ...service.recipients].includes(provider)) &&
          (purpose === '' || service.purposes.includes(purpose)) &&
          wanted.every((word) => textOf(service).includes(word)),
      ),
    );
  };
}

/** What can be chosen in each filter: only what occurs in the services, sorted as the language sorts. */
export function filterOptions(lookup: PolicyLookup, words: ChoiceWords): FilterOptions {
  const { services } = lookup.policy;
  const options = (values: readonly string[], name: (value: string) => string): readonly Option[] =>
    [...new Set(values)].map((value) => ({ value, name: name(value) })).sort((a, b) => words.compare(a.name, b.name));
  return {
    country: options(
      services.flatMap((service) => countriesOf(service, lookup)),
      (code) => words.country(code),
    ),
    provider: options(
      services.map(({ provider }) => provider),
      (id) => lookup.parties.get(id)?.name ?? id,
    ),
    purpose: options(
      services.flatMap(({ purposes }) => purposes),
      (id) => words.text(lookup.purposes.get(id)?.title ?? id).text,
    ),
  };
}
