/** Countries, numbers, dates and lists in a language, all by `Intl`. */
export interface Formats {
  /** The name of a country (ISO 3166-1 alpha-2). */
  country(code: string): string;
  /** The name of a language (BCP 47), without its register. */
  languageName(tag: string): string;
  /** A number with the separators of the language. */
  number(value: number): string;
  /** A day, from ISO 8601 or milliseconds since 1970. */
  date(day: string | number): string;
  /** A day with the time of day, from milliseconds since 1970. */
  dateTime(milliseconds: number): string;
  /** "a, b and c". */
  list(items: Iterable<string>): string;
  /** Sorts as a dictionary of the language does. */
  compare(one: string, other: string): number;
}

/** The moment of a day in this place, from ISO 8601 or milliseconds since 1970. */
export const dayOf = (day: string | number): Date => new Date(typeof day === 'number' ? day : `${day}T00:00:00`);

/** A language's tag without its register, which `Intl` would name as well. */
export const withoutRegister = (tag: string): string => tag.replace(/-x-.*/, '');

/** Made at the first use: each of them takes a browser about a millisecond, and a page needs few. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Creates the formats of the first of some languages (BCP 47) that the browser knows. */
export function createFormats(...languages: readonly string[]): Formats {
  const tags = [...languages];
  const countries = once(() => new Intl.DisplayNames(tags, { type: 'region' }));
  const names = once(() => new Intl.DisplayNames(tags, { type: 'language' }));
  const numbers = once(() => new Intl.NumberFormat(tags));
  const dates = once(() => new Intl.DateTimeFormat(tags, { dateStyle: 'long' }));
  const times = once(() => new Intl.DateTimeFormat(tags, { dateStyle: 'long', timeStyle: 'short' }));
  const lists = once(() => new Intl.ListFormat(tags, { type: 'conjunction' }));
  const order = once(() => new Intl.Collator(tags));
  return {
    country: (code) => countries().of(code) ?? code,
    languageName: (tag) => names().of(withoutRegister(tag)) ?? tag,
    number: (value) => numbers().format(value),
    date: (day) => dates().format(dayOf(day)),
    dateTime: (milliseconds) => times().format(milliseconds),
    list: (items) => lists().format(items),
    compare: (one, other) => order().compare(one, other),
  };
}
