import type { Text } from '../policy/types.ts';

/** A text together with the language it is in; none where the policy does not say. */
export interface LocalText {
  readonly text: string;
  readonly language: string | undefined;
}

/**
 * Looks a language up among those there are: the tag itself, then each shorter prefix of it (RFC 4647, section 3.4), so
 * that `de-AT` finds `de`. Tags are compared without regard to case.
 */
export function lookUpLanguage<T extends string>(wanted: readonly string[], available: readonly T[]): T | undefined {
  const byTag = new Map(available.map((tag) => [tag.toLowerCase(), tag]));
  for (const tag of wanted) {
    const parts = tag.toLowerCase().split('-');
    for (let length = parts.length; length > 0; length--) {
      const found = byTag.get(parts.slice(0, length).join('-'));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A policy's text in the first of the wanted languages that it has, else in the first one it has at all. */
export function pickText(text: Text, wanted: readonly string[]): LocalText {
  if (typeof text === 'string') return { text, language: undefined };
  const available = Object.keys(text);
  const language = lookUpLanguage(wanted, available) ?? available[0];
  return { text: (language !== undefined && text[language]) || '', language };
}

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
