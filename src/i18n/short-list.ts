import type { FirstWords } from './words.ts';

/** The first few of some names and the number of the rest, as a list. One alone is named, because its number would be as long. */
export function shortList(words: FirstWords, names: readonly string[], named: number): string {
  const more = names.length - named;
  return words.list(more > 1 ? [...names.slice(0, named), words.t('banner.more', { count: more })] : names);
}

/** Countries by name (ISO 3166-1 alpha-2), the first few of them and the number of the rest. */
export const countryNames = (words: FirstWords, countries: ReadonlySet<string>, named: number): string =>
  shortList(
    words,
    [...countries].map((code) => words.country(code)),
    named,
  );
