import { html, type TemplateResult } from 'lit';
import { summarize } from '../../policy/summary.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { countryNames } from '../../i18n/short-list.ts';
import { icons } from '../icons.ts';
import { viewIcons } from '../view-icons.ts';

/** So many countries are named; the rest is a number. */
const namedCountries = 3;

/** What the switches, as they stand, mean: who receives data, where it goes, what lies on the device. */
export function renderSummary({ words, center, lookup }: ReadyCenter<'choices'>): TemplateResult {
  const on = lookup.optional.filter(({ id }) => center.isOn(id));
  const { services, recipients, thirdCountries, cookies } = summarize(lookup, on);
  if (services === 0) return html`<p>${words.t('settings.summaryNone')}</p>`;
  const countries =
    thirdCountries.size > 0
      ? countryNames(words, thirdCountries, namedCountries)
      : words.t('settings.summaryCountriesNone');
  return html`<ul>
    <li>${icons.purpose}${words.t('settings.summaryServices', { count: services })}</li>
    <li>${icons.people}${words.t('settings.summaryRecipients', { count: recipients.size })}</li>
    <li>${icons.globe}${countries}</li>
    <li>${viewIcons.device}${words.t('settings.summaryCookies', { count: cookies })}</li>
  </ul>`;
}
