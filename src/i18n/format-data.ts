import { durationParts } from '../policy/duration.ts';
import type { Durations } from './durations.ts';
import { dayOf, withoutRegister, type Formats } from './format.ts';
import { markedList, type ListMarks } from './ready-formats.ts';

/**
 * Dates, names and units of a language that the `Intl` of some browsers does not know: Chromium leaves out Irish,
 * Icelandic and Maltese, and would write them in the language of the browser. `npm run locales` takes them from Node.
 */
export interface FormatData {
  /** A language that writes numbers in the same way. */
  readonly like: string;
  readonly countries: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
  /** As they are called in a date. */
  readonly months: readonly string[];
  readonly date: string;
  readonly dateTime: string;
  /** By unit and plural form. */
  readonly units: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly list: ListMarks;
}

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Creates formats from data. Plural forms of every language are known everywhere. */
export function formatsFrom(data: FormatData, language: string): Formats & { readonly duration: Durations } {
  const numbers = new Intl.NumberFormat(data.like);
  const plurals = new Intl.PluralRules(language);
  const { compare } = new Intl.Collator(language);

  function dateIn(pattern: string, day: Date): string {
    return filled(pattern, {
      day: String(day.getDate()),
      month: data.months[day.getMonth()] ?? '',
      year: String(day.getFullYear()),
      hour: twoDigits(day.getHours()),
      minute: twoDigits(day.getMinutes()),
    });
  }

  const list = (items: Iterable<string>): string => markedList(items, data.list);

  return {
    country: (code) => data.countries[code] ?? code,
    languageName: (tag) => data.languages[withoutRegister(tag)] ?? tag,
    number: (value) => numbers.format(value),
    date: (day) => dateIn(data.date, dayOf(day)),
    dateTime: (milliseconds) => dateIn(data.dateTime, new Date(milliseconds)),
    duration: (iso) =>
      list(
        durationParts(iso).map(({ unit, amount }) => {
          const forms = data.units[unit] ?? {};
          return filled(forms[plurals.select(amount)] ?? forms['other'] ?? '', { count: numbers.format(amount) });
        }),
      ),
    list,
    compare,
  };
}
