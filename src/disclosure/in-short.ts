import { countryNames } from '../i18n/short-list.ts';
import { isThirdCountry } from '../policy/eea.ts';
import type { PolicyLookup } from '../policy/lookup.ts';
import { summarize } from '../policy/summary.ts';
import type { DisclosureContext } from './context.ts';
import { lines, link, section, type Line, type Section } from './document.ts';

/** Who receives data, and in which third countries: through services, and through activities that do without one. */
function reachOf(lookup: PolicyLookup): { recipients: ReadonlySet<string>; countries: ReadonlySet<string> } {
  const { services, activities, newsletters } = lookup.policy;
  const through = summarize(lookup, services);
  const own = [...activities.flatMap(({ recipients }) => recipients), ...newsletters.flatMap(({ senders }) => senders)];
  const countries = activities.flatMap(({ transfers }) => transfers.map(({ country }) => country));
  return {
    recipients: new Set([...through.recipients, ...own.filter((id) => id !== 'controller')]),
    countries: new Set([...through.thirdCountries, ...countries.filter(isThirdCountry)]),
  };
}

/** The notice in one minute: who, what, with whom, where, and what one can do. */
export function inShort({ words, lookup }: DisclosureContext): Section {
  const { policy, optional } = lookup;
  const { recipients, countries } = reachOf(lookup);
  const services = policy.services.length;
  const choice = optional.length > 0 ? ` ${words.t('notice.shortOptional', { count: optional.length })}` : '';
  const told: readonly Line[] = [
    [words.t('notice.shortWho', { controller: policy.controller.name, count: policy.activities.length })],
    ...(services > 0 ? [[`${words.t('notice.shortServices', { count: services })}${choice}`]] : []),
    ...(recipients.size > 0 ? [[words.t('notice.shortRecipients', { count: recipients.size })]] : []),
    [
      countries.size > 0
        ? words.t('notice.shortCountries', { countries: countryNames(words, countries, 5) })
        : words.t('service.transfersNone'),
    ],
    [words.t('notice.shortChoice')],
  ];
  const ways: readonly Line[] = [
    [link('#privacy-settings', words.t('view.settings'))],
    [link('#privacy-rights', words.t('view.rights'))],
    ...(policy.newsletters.length > 0 ? [[link('#privacy-newsletter', words.t('view.newsletter'))]] : []),
  ];
  return section('part/in-short', words.t('notice.inShort'), { blocks: [...lines(told), ...lines(ways, 'row')] });
}
