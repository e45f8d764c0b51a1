import type { Words } from '../i18n/words.ts';
import type { PolicyLookup } from '../policy/lookup.ts';
import type { Text } from '../policy/types.ts';
import type { Inline } from './document.ts';

/** What a disclosure is made from: a policy and the words of a language. */
export interface DisclosureContext {
  readonly lookup: PolicyLookup;
  readonly words: Words;
}

/** A policy's text as a piece of a line, marked where it is in another language than the words around it (WCAG 3.1.2). */
export function local(words: Words, text: Text): Inline {
  const { text: shown, language } = words.text(text);
  return language === undefined || language === words.language ? shown : { kind: 'foreign', text: shown, language };
}

/** A policy's text as a line, or nothing. */
export const localLine = (words: Words, text: Text | undefined): readonly Inline[] =>
  text === undefined ? [] : [local(words, text)];
