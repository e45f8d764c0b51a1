import type { FirstWords } from './words.ts';

/** Countries by name, the first few of them and the number of the rest. */
export function countryNames(words: FirstWords, countries: ReadonlySet<string>, named: number): string {
  const names = [...countries].map((code) => words.country(code));
  const more = names.length - named;
  return words.list(more > 1 ? [...names.slice(0, named), words.t('banner.more', { count: more })] : names);
}
