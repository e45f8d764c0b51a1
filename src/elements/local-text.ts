import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceWords } from '../i18n/words.ts';
import type { Text } from '../policy/types.ts';

/** A policy's text, marked with its own language where that is not the language of the words around it (WCAG 3.1.2). */
export function localText(words: ChoiceWords, text: Text | undefined): TemplateResult | string | typeof nothing {
  if (text === undefined) return nothing;
  const { text: shown, language } = words.text(text);
  return language === undefined || language === words.language ? shown : html`<span lang=${language}>${shown}</span>`;
}
