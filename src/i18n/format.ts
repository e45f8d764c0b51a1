import { durationParts } from '../policy/duration.ts';

/** Countries, numbers, dates, durations and lists in a language, all by `Intl`. */
export interface Formats {
  /** The name of a country (ISO 3166-1 alpha-2). */
  country(code: string): string;
  number(value: number): string;
  /** A day, from ISO 8601 or milliseconds since 1970. */
  date(day: string | number): string;
  /** A day with the time of day, from milliseconds since 1970. */
  dateTime(milliseconds: number): string;
  /** An ISO 8601 duration in words: "3 months". */
  duration(iso: string): string;
  /** "a, b and c". */
  list(items: Iterable<string>): string;
  /** Sorts as a dictionary of the language does. */
  compare(one: string, other: string): number;
}

const dayOf = (day: string | number): Date => new Date(typeof day === 'number' ? day : `${day}T00:00:00`);

/** Made at the first use: each of them takes a browser about a millisecond, and a page needs few. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Creates the formats of a language (BCP 47). */
export function createFormats(language: string): Formats {
  const countries = once(() => new Intl.DisplayNames(language, { type: 'region' }));
  const numbers = once(() => new Intl.NumberFormat(language));
  const dates = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'long' }));
  const times = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }));
  const lists = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const order = once(() => new Intl.Collator(language));
  return {
    country: (code) => countries().of(code) ?? code,
    number: (value) => numbers().format(value),
    date: (day) => dates().format(dayOf(day)),
    dateTime: (milliseconds) => times().format(milliseconds),
    duration: (iso) =>
      lists().format(
        durationParts(iso).map(({ unit, amount }) =>
          new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
        ),
      ),
    list: (items) => lists().format(items),
    compare: (one, other) => order().compare(one, other),
  };
}
