import type { ChoiceWords, Words } from '../i18n/words.ts';
import type { PolicyLookup } from '../policy/lookup.ts';
import type { Text } from '../policy/types.ts';
import type { Inline } from './document.ts';

/** What a disclosure is made from: a policy and the words of a language. */
export interface DisclosureContext<W extends ChoiceWords = Words> {
  readonly lookup: PolicyLookup;
  readonly words: W;
}

/** What is told around choices does with fewer words. */
export type ChoiceContext = DisclosureContext<ChoiceWords>;

/** A policy's text as a piece of a line, marked where it is in another language than the words around it (WCAG 3.1.2). */
export function local(words: ChoiceWords, text: Text): Inline {
  const { text: shown, language } = words.text(text);
  return language === undefined || language === words.language ? shown : { kind: 'foreign', text: shown, language };
}

/** A policy's text as a line, or nothing. */
export const localLine = (words: ChoiceWords, text: Text | undefined): readonly Inline[] =>
  text === undefined ? [] : [local(words, text)];
