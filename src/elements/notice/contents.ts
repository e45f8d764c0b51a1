import { html, nothing, type TemplateResult } from 'lit';
import { partFragment } from '../../disclosure/address.ts';
import type { Section } from '../../disclosure/document.ts';
import type { Words } from '../../i18n/words.ts';
import { marked } from '../local-text.ts';
import { viewIcons } from '../view-icons.ts';

const renderEntries = (sections: readonly Section[]): TemplateResult | typeof nothing =>
  sections.length === 0
    ? nothing
    : html`<ol>
        ${sections.map(
          ({ id, title, language, sections: inner }) =>
            html`<li><a href="#${partFragment(id)}">${marked(title, language)}</a>${renderEntries(inner)}</li>`,
        )}
      </ol>`;

/** The table of contents, folded. */
export const renderContents = (words: Words, sections: readonly Section[]): TemplateResult =>
  html`<nav part="contents" aria-label=${words.t('notice.contents')}>
    <details>
      <summary>${words.t('notice.contents')}${viewIcons.chevron}</summary>
      ${renderEntries(sections)}
    </details>
  </nav>`;
