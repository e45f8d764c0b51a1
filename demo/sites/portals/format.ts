import type { Language } from '../../accounts/types.ts';

/** Numbers, amounts and times in the words of a language. */
export interface Format {
  /** @param cents euro cents */
  money(cents: number): string;
  number(value: number): string;
  /** @param day an ISO 8601 calendar date */
  date(day: string): string;
  /** The same without the year. */
  shortDate(day: string): string;
  /** Day and time where the reader is. @param moment ISO 8601 */
  moment(moment: string): string;
  time(moment: string): string;
  /** Day and time in Munich, where the company is. */
  munichMoment(moment: string): string;
  list(texts: readonly string[]): string;
}

const tags = { de: 'de-DE', en: 'en-GB' } as const;

/** German value added tax, in percent (§ 12 UStG). */
export const vatRate = 19;

/** The tax on an amount, rounded to a cent. */
export const vatOf = (net: number): number => Math.round((net * vatRate) / 100);

/** Creates the formats of a language. Calendar dates have no time zone: they are read as UTC and said as UTC. */
export function createFormat(language: Language): Format {
  const tag = tags[language];
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' });
  const number = new Intl.NumberFormat(tag);
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const hours = { hour: '2-digit', minute: '2-digit' } as const;
  const dayAndHours = { weekday: 'long', day: 'numeric', month: 'long', ...hours } as const;
  const moment = new Intl.DateTimeFormat(tag, dayAndHours);
  const time = new Intl.DateTimeFormat(tag, hours);
  const munich = new Intl.DateTimeFormat(tag, { ...dayAndHours, timeZone: 'Europe/Berlin' });
  const list = new Intl.ListFormat(tag);
  return {
    money: (cents) => money.format(cents / 100),
    number: (value) => number.format(value),
    date: (text) => day.format(new Date(text)),
    shortDate: (text) => short.format(new Date(text)),
    moment: (text) => moment.format(new Date(text)),
    time: (text) => time.format(new Date(text)),
    munichMoment: (text) => munich.format(new Date(text)),
    list: (texts) => list.format(texts),
  };
}
