import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, foreignTag } from '../i18n/languages.ts';
import { piecesOf } from '../i18n/pieces.ts';
import type { FirstWords } from '../i18n/words.ts';
import type { Text } from '../policy/types.ts';

/** A text, marked with its language and its direction where it has another than the page (WCAG 3.1.2). */
export const marked = (text: string, language: string | undefined): TemplateResult | string =>
  language === undefined ? text : html`<span lang=${language} dir=${directionOf(language)}>${text}</span>`;

/** A policy's text, marked with its own language where that is not the language of the words around it. */
export function localText(words: FirstWords, text: Text | undefined): TemplateResult | string | typeof nothing {
  if (text === undefined) return nothing;
  const { text: shown, language } = words.text(text);
  return marked(shown, foreignTag(language, words.language));
}

/** A sentence that names some of a policy's texts, each of them marked with its language. */
export const localSentence = (
  words: FirstWords,
  texts: readonly Text[],
  say: (names: readonly string[]) => string,
): readonly unknown[] =>
  piecesOf(texts.length, say).map((piece) => (typeof piece === 'string' ? piece : localText(words, texts[piece])));

/** Says once which other languages the texts in some parts of the policy are in; nothing where they are in none. */
export function otherLanguages(words: FirstWords, ...parts: readonly object[]): TemplateResult | typeof nothing {
  const tags = [...new Set(parts.flatMap((part) => words.foreign(part)))];
  if (tags.length === 0) return nothing;
  const languages = words.list(tags.map((tag) => words.languageName(tag)));
  return html`<p class="quiet small" data-languages=${tags.join(' ')}>
    ${words.t('center.otherLanguage', { languages })}
  </p>`;
}
