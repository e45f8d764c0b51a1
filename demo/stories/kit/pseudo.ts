import { locales, type Locale, type Part } from '../../../src/i18n/locales.ts';
import type { LoadLocale } from '../../../src/i18n/locales.ts';

/** English that looks foreign: what is not translated, what is cut off and what is put together shows at once. */
export const pseudoLocales = { 'en-x-pseudo': 'Pseudo: longer', 'en-x-mirror': 'Pseudo: right to left' } as const;

export const isPseudo = (tag: string): tag is keyof typeof pseudoLocales => Object.hasOwn(pseudoLocales, tag);

const plain = 'AEIOUYaeiouycdgklnrstzCDGKLNRSTZ';
const accented = 'ÅÉÎÖÛÝåéîöûýçđğķļñŕšţžÇĐĞĶĻÑŔŠŢŽ';

/** So much longer than English are long languages. */
const growth = 0.4;

/** A text with accents, in brackets, and longer by two fifths. Placeholders stay as they are. */
export function pseudoText(text: string): string {
  const letters = (part: string): string => [...part].map((it) => accented[plain.indexOf(it)] ?? it).join('');
  const parts = text.split(/(\{\{\w+\}\})/).map((part, at) => (at % 2 === 1 ? part : letters(part)));
  const more = Math.ceil(text.replace(/\{\{\w+\}\}/g, '').length * growth);
  const tail = 'ôñé ţŵö '
    .repeat(Math.ceil(more / 8))
    .slice(0, more)
    .trim();
  return `[${parts.join('')}${tail === '' ? '' : ` ${tail}`}]`;
}

function pseudoTree(tree: object): object {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoTree(value as object),
    ]),
  );
}

/** Loads the English words in their pseudo form. */
export const loadPseudo: LoadLocale = async (locale: Locale, part: Part) => ({
  default: pseudoTree((await locales[locale][part]()).default),
});
