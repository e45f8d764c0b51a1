import { html, type TemplateResult } from 'lit';
import { countryNames, shortList } from '../../i18n/short-list.ts';
import type { Service } from '../../policy/types.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { localSentence, localText, otherLanguages } from '../local-text.ts';

/** What a placeholder says and does. */
export interface Placeholder {
  readonly ready: ReadyCenter<'choices'>;
  readonly service: Service;
  /** Third countries that data goes to (ISO 3166-1 alpha-2). */
  readonly countries: ReadonlySet<string>;
  readonly label: string;
  readonly link: string;
  readonly once: (gesture: Event) => void;
  readonly always: (gesture: Event) => void;
}

/** So many kinds of data and countries are named; the rest is a number. The whole stands in the settings. */
const named = 4;

function dataNames({ words, lookup }: ReadyCenter<'choices'>, service: Service): readonly unknown[] {
  const titles = service.data.map((id) => lookup.dataCategories.get(id)?.title ?? id);
  return localSentence(words, titles, (names) => shortList(words, names, named));
}

/**
 * Who it comes from, what data goes there and to which countries; then the three choices, which look alike (fairness rule
 * F26): load once, always allow, and the plain link out.
 */
export function renderPlaceholder(placeholder: Placeholder): TemplateResult {
  const { ready, service, countries, label, link, once, always } = placeholder;
  const { words, lookup, center } = ready;
  const provider = lookup.parties.get(service.provider)?.name ?? service.provider;
  return html`<section part="placeholder" aria-labelledby="title" lang=${words.language} dir=${words.direction}>
    <div class="content">
      <div>
        <p id="title" class="title">${label || localText(words, service.title)}</p>
        <p>${words.t('embed.intro', { provider })}</p>
        ${otherLanguages(words, service)}
      </div>
      <dl>
        <div>
          <dt>${words.t('embed.data', { provider })}</dt>
          <dd class="quiet">${dataNames(ready, service)}</dd>
        </div>
        <div>
          <dt>${words.t('embed.countries')}</dt>
          <dd class="quiet">
            ${countries.size > 0 ? countryNames(words, countries, named) : words.t('embed.countriesNone')}
          </dd>
        </div>
      </dl>
      <div class="choices">
        <button type="button" class="choice" data-action="load-once" @click=${once}>${words.t('embed.once')}</button>
        <button type="button" class="choice" data-action="allow" @click=${always}>${words.t('embed.always')}</button>
        <a class="choice" data-action="link" href=${link} target="_blank" rel="noopener noreferrer"
          >${words.t('embed.link', { provider })}</a
        >
      </div>
      <button
        type="button"
        class="link more"
        aria-haspopup="dialog"
        @click=${() => center.open('settings', service.id)}
      >
        ${words.t('embed.details')}
      </button>
    </div>
  </section>`;
}
