import { thirdCountriesOf } from '../policy/summary.ts';
import { named, type ChoiceContext } from './context.ts';
import type { Fact, Line, Named } from './document.ts';
import { serviceFacts, serviceLead } from './service.ts';
import { factMarker } from './terms.ts';

/** The entry of a service, where no element can stand. */
interface ServiceEntry {
  readonly title: Named;
  /** Who provides it, and where data goes outside the European Economic Area. */
  readonly origin: string;
  readonly lead: Line;
  /** The name of what unfolds. */
  readonly details: string;
  readonly facts: readonly Fact[];
}

/** Finds the entry of a service by its id. */
export type FindEntry = (id: string) => ServiceEntry | undefined;

/** The entries of a policy's services in one language, with the words of its glossary marked. */
export function serviceEntries(context: ChoiceContext): FindEntry {
  const { words, lookup } = context;
  const marked = factMarker(context);
  return (id) => {
    const service = lookup.services.get(id);
    if (!service) return undefined;
    const provider = lookup.parties.get(service.provider)?.name ?? service.provider;
    const countries = thirdCountriesOf(service).map((code) => words.country(code));
    return {
      title: named(words, service.title),
      origin: words.row(words.name(provider), ...(countries.length > 0 ? [words.list(countries)] : [])),
      lead: serviceLead(context, service),
      details: words.t('service.details'),
      facts: marked(serviceFacts(context, service)),
    };
  };
}
