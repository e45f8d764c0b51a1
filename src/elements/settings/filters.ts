import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ReadyCenter } from '../center-controller.ts';
import { viewIcons } from '../view-icons.ts';
import { noFilter, type Filter, type FilterOptions } from './filter.ts';

/** Search and filters, for policies with more services than one can look over. @param options folded, so they may come later */
export function renderFilters(
  { words }: ReadyCenter<'choices'>,
  options: FilterOptions | undefined,
  filter: Filter,
  found: number,
  change: (filter: Filter) => void,
): TemplateResult {
  const isSet = Object.values(filter).some((wish) => wish !== '');
  const select = (name: 'country' | 'provider' | 'purpose'): TemplateResult =>
    html`<label>
      <span>${words.t(`settings.${name}`)}</span>
      <select @change=${(event: Event) => change({ ...filter, [name]: (event.target as HTMLSelectElement).value })}>
        <option value="" ?selected=${filter[name] === ''}>${words.t('settings.any')}</option>
        ${guard([options, filter[name]], () =>
          options?.[name].map(
            (it) => html`<option value=${it.value} ?selected=${filter[name] === it.value}>${it.name}</option>`,
          ),
        )}
      </select>
    </label>`;
  return html`<div class="filters" role="search">
    <label class="search">
      <span>${words.t('settings.search')}</span>
      <span class="field"
        >${viewIcons.search}<input
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${words.t('settings.searchHint')}
          .value=${filter.text}
          @input=${(event: Event) => change({ ...filter, text: (event.target as HTMLInputElement).value })}
      /></span>
    </label>
    <details ?open=${filter.purpose + filter.country + filter.provider !== ''}>
      <summary>${words.t('settings.filters')}${viewIcons.chevron}</summary>
      <div class="selects">${select('purpose')} ${select('country')} ${select('provider')}</div>
    </details>
    <p class="found small" role="status">
      ${isSet ? (found > 0 ? words.t('settings.found', { count: found }) : words.t('settings.foundNone')) : nothing}
      ${
        isSet
          ? html`<button type="button" class="link" @click=${() => change(noFilter)}>
              ${words.t('settings.reset')}
            </button>`
          : nothing
      }
    </p>
  </div>`;
}
