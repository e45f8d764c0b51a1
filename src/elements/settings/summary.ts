import { html, nothing, type TemplateResult } from 'lit';
import { summarize } from '../../policy/summary.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { icons } from '../icons.ts';

/** What the switches, as they stand, mean: who receives data, where it goes, what lies on the device. */
export function renderSummary({ words, center, lookup }: ReadyCenter): TemplateResult {
  const on = lookup.optional.filter(({ id }) => center.isOn(id));
  const { services, recipients, thirdCountries, cookies } = summarize(lookup, on);
  if (services === 0) return html`<p>${words.t('settings.summaryNone')}</p>`;
  const countries = words.list([...thirdCountries].map((code) => words.country(code)));
  return html`<ul>
    <li>${icons.purpose}${words.t('settings.summaryServices', { count: services })}</li>
    <li>${icons.people}${words.t('settings.summaryRecipients', { count: recipients.size })}</li>
    <li title=${countries || nothing}>
      ${icons.globe}${
        thirdCountries.size > 0
          ? words.t('settings.summaryCountries', { count: thirdCountries.size })
          : words.t('settings.summaryCountriesNone')
      }
    </li>
    <li>${icons.device}${words.t('settings.summaryCookies', { count: cookies })}</li>
  </ul>`;
}
