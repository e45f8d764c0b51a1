import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import { viewIcons } from '../view-icons.ts';

/** What the tools show and do. */
interface Tools {
  readonly query: string;
  /** How many parts were found. */
  readonly count: number;
  readonly search: (query: string) => void;
  readonly print: () => void;
}

/** The search, and the way to paper. */
export const renderTools = (words: Words, { query, count, search, print }: Tools): TemplateResult =>
  html`<div class="tools" role="search">
    <label class="search">
      <span>${words.t('notice.search')}</span>
      <span class="field"
        >${viewIcons.search}<input
          type="search"
          autocomplete="off"
          .value=${query}
          @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
      /></span>
    </label>
    <button type="button" class="plain" @click=${print}>${words.t('notice.print')}</button>
    <p class="small" role="status">
      ${query ? words.t(count > 0 ? 'notice.found' : 'notice.foundNone', { count }) : nothing}
    </p>
  </div>`;
