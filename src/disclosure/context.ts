import { foreignTag } from '../i18n/languages.ts';
import { piecesOf } from '../i18n/pieces.ts';
import type { ChoiceWords, Words } from '../i18n/words.ts';
import type { PolicyLookup } from '../policy/lookup.ts';
import type { Text } from '../policy/types.ts';
import type { Inline, Line, Named } from './document.ts';

/** What a disclosure is made from: a policy and the words of a language. */
export interface DisclosureContext<W extends ChoiceWords = Words> {
  readonly lookup: PolicyLookup;
  readonly words: W;
}

/** What is told around choices does with fewer words. */
export type ChoiceContext = DisclosureContext<ChoiceWords>;

/** A policy's text, with its language where that is another than the language of the words around it (WCAG 3.1.2). */
export function named(words: ChoiceWords, text: Text): Named {
  const { text: shown, language } = words.text(text);
  return { text: shown, language: foreignTag(language, words.language) };
}

/** A policy's text as a piece of a line. */
export function local(words: ChoiceWords, text: Text): Inline {
  const { text: shown, language } = named(words, text);
  return language === undefined ? shown : { kind: 'foreign', text: shown, language };
}

/** A policy's text as a line, or nothing. */
export const localLine = (words: ChoiceWords, text: Text | undefined): readonly Inline[] =>
  text === undefined ? [] : [local(words, text)];

/** A sentence that names some of a policy's texts. */
export const localSentence = (
  words: ChoiceWords,
  texts: readonly Text[],
  say: (names: readonly string[]) => string,
): Line =>
  piecesOf(texts.length, say)
    .map((piece) => (typeof piece === 'string' ? piece : local(words, texts[piece] ?? '')))
    .filter((piece) => piece !== '');

/** Several of a policy's texts as a list in a line: "a, b and c". */
export const localList = (words: ChoiceWords, texts: readonly Text[]): Line =>
  localSentence(words, texts, (names) => words.list(names));
