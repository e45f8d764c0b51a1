import type { Formats } from './format.ts';

/** What stands between two items, between the first of several, and before the last of them. */
export interface ListMarks {
  readonly two: string;
  readonly first: string;
  readonly last: string;
}

/**
 * What the question is written with, ready-made in a locale's first part: the first list and the first name of a country
 * that `Intl` writes take a slow processor longer than the whole banner. `npm run locales` takes them from Node.
 */
export interface ReadyFormats {
  /** None where the language chooses its "and" by the word that follows, as Spanish does. */
  readonly list?: ListMarks;
  /** Third countries that are named often (ISO 3166-1 alpha-2). */
  readonly countries: Readonly<Record<string, string>>;
}

/** Items as a list, by the marks of a language. */
export function markedList(items: Iterable<string>, { two, first, last }: ListMarks): string {
  const all = [...items];
  const end = all.pop() ?? '';
  if (all.length < 2) return [...all, end].join(two);
  return all.join(first) + last + end;
}

/** Formats that take from ready-made ones what those have. */
export const withReady = (formats: Formats, { list, countries }: ReadyFormats): Formats => ({
  ...formats,
  country: (code) => countries[code] ?? formats.country(code),
  list: list ? (items) => markedList(items, list) : formats.list,
});
