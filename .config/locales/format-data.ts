import type { FormatData } from '../../src/i18n/format-data.ts';
import type { ListMarks, ReadyFormats } from '../../src/i18n/ready-formats.ts';

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';
type Forms = Readonly<Record<string, string>>;

const units: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** Units that CLDR 48 has in short alone ("3 m" for three months). From memory: to be seen by a speaker. */
const longUnits: Readonly<Record<string, Readonly<Partial<Record<Unit, readonly string[]>>>>> = {
  // one, two, few, many, other
  ga: {
    year: ['{count} bhliain', '{count} bhliain', '{count} bliana', '{count} mbliana', '{count} bliain'],
    week: ['{count} seachtain', '{count} sheachtain', '{count} seachtaine', '{count} seachtaine', '{count} seachtain'],
    hour: ['{count} uair', '{count} uair', '{count} huaire', '{count} n-uaire', '{count} uair'],
    minute: ['{count} nóiméad', '{count} nóiméad', '{count} nóiméad', '{count} nóiméad', '{count} nóiméad'],
    second: ['{count} soicind', '{count} shoicind', '{count} shoicind', '{count} soicind', '{count} soicind'],
  },
  mt: {
    year: ['sena', 'sentejn', '{count} snin', '{count}-il sena', '{count} sena'],
    month: ['xahar', 'xahrejn', '{count} xhur', '{count}-il xahar', '{count} xahar'],
    week: ['ġimgħa', 'ġimagħtejn', '{count} ġimgħat', '{count}-il ġimgħa', '{count} ġimgħa'],
    day: ['jum', 'jumejn', '{count} ijiem', '{count}-il jum', '{count} jum'],
    hour: ['siegħa', 'sagħtejn', '{count} sigħat', '{count}-il siegħa', '{count} siegħa'],
    minute: ['minuta', '{count} minuti', '{count} minuti', '{count}-il minuta', '{count} minuta'],
    second: ['sekonda', '{count} sekondi', '{count} sekondi', '{count}-il sekonda', '{count} sekonda'],
  },
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const languages = [
  ...['ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'is', 'it', 'lt', 'lv'],
  ...['mt', 'nb', 'nl', 'nn', 'no', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'tr', 'uk'],
];

/** Third countries where most of the services that websites use have their seat. */
const oftenNamed = ['US', 'GB', 'IN', 'CN'];

/** "y Perú" but "e India": the word for "and" follows from the next one. */
const choosesItsAnd = new Set(['es']);

/** A language with the same signs in numbers. */
function likeIn(tag: string): string {
  const sample = (language: string): string => new Intl.NumberFormat(language).format(-1_234_567.8);
  const like = ['en', 'de', 'fr', 'sv'].find((language) => sample(language) === sample(tag));
  if (like === undefined) throw new Error(`No known language writes numbers as "${tag}" does.`);
  return like;
}

/** The pattern of a date, with `{month}` where its name stands. */
function patternOf(format: Intl.DateTimeFormat): string {
  const parts = format.formatToParts(Date.UTC(2026, 10, 25, 14, 35));
  return parts.map(({ type, value }) => (type === 'literal' ? value : `{${type}}`)).join('');
}

/** The number that stands for each plural form. */
function formsOf(tag: string): ReadonlyMap<string, number> {
  const rules = new Intl.PluralRules(tag);
  return new Map(Array.from({ length: 200 }, (_, count) => [rules.select(199 - count), 199 - count] as const));
}

/** A unit in each plural form. */
function unitForms(tag: string, unit: Unit): Forms {
  const long = longUnits[tag]?.[unit];
  if (long) return Object.fromEntries(['one', 'two', 'few', 'many', 'other'].map((form, at) => [form, long[at] ?? '']));
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
  return Object.fromEntries(
    [...formsOf(tag)].map(([form, count]) => [form, format.format(count).replace(/\d+/, '{count}')]),
  );
}

/** How a language joins the items of a list. */
function listMarksOf(tag: string): ListMarks {
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const between = (items: readonly string[], at: number): string => list.formatToParts(items)[at]?.value ?? '';
  return { two: between(['a', 'b'], 1), first: between(['a', 'b', 'c'], 1), last: between(['a', 'b', 'c'], 3) };
}

/** What the question is written with in a language. */
export function readyFormatsOf(tag: string): ReadyFormats {
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const countries = Object.fromEntries(oftenNamed.map((code) => [code, regions.of(code) ?? code]));
  return choosesItsAnd.has(new Intl.Locale(tag).language) ? { countries } : { list: listMarksOf(tag), countries };
}

/** What Node's `Intl` knows of a language. */
export function formatDataOf(tag: string): FormatData {
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const regions = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  const codes = [...letters].flatMap((one) => [...letters].map((two) => one + two));
  return {
    like: likeIn(tag),
    countries: Object.fromEntries(codes.flatMap((code) => (regions.of(code) ? [[code, regions.of(code)!]] : []))),
    languages: Object.fromEntries(languages.map((language) => [language, names.of(language) ?? language])),
    months: Array.from(
      { length: 12 },
      (_, month) => days.formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === 'month')?.value ?? '',
    ),
    date: patternOf(days),
    dateTime: patternOf(times),
    units: Object.fromEntries(units.map((unit) => [unit, unitForms(tag, unit)])),
    list: listMarksOf(tag),
  };
}
