import { isPublicHoliday } from './holidays.ts';

/** Countries of the EEA by time zone, Central Europe aside; their clocks change on the same day. */
const zones: Readonly<Record<string, string>> = {
  'Europe/Lisbon': 'IE PT',
  'Europe/Athens': 'BG CY EE FI GR LT LV RO',
  'Atlantic/Reykjavik': 'IS',
};

const zoneOf = (country: string): string =>
  Object.keys(zones).find((zone) => zones[zone]?.split(' ').includes(country)) ?? 'Europe/Brussels';

/**
 * The calendar day at a controller's seat.
 *
 * @param instant milliseconds since 1970-01-01T00:00Z
 * @param country ISO 3166-1 alpha-2, of the EEA
 * @returns ISO 8601, `YYYY-MM-DD`
 */
export function dayAt(instant: number, country: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv', { timeZone: zoneOf(country), dateStyle: 'short' }).format(instant);
}

const isFree = (date: Date, area: string): boolean =>
  date.getUTCDay() === 0 || date.getUTCDay() === 6 || isPublicHoliday(date.toISOString().slice(0, 10), area);

/**
 * The last day for an answer: some months after receipt (Art. 12(3) GDPR), counted by Regulation (EEC, Euratom) 1182/71,
 * Art. 3, and EDPB Guidelines 01/2022. The day of receipt is not counted; the period ends on the same date of the last
 * month, or on its last day where it has no such date; a Saturday, Sunday or public holiday moves the end to the next
 * working day.
 *
 * @param received the day of receipt at the controller's seat, `YYYY-MM-DD`
 * @param area where the controller has to act, as in `supervisoryAuthority`: `DE-BY`, `FR`
 * @param months 1, or 3 where the controller has extended the period with reasons
 */
export function dueDate(received: string, area: string, months = 1): string {
  const [year = 0, month = 1, day = 1] = received.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
  while (isFree(end, area)) end.setUTCDate(end.getUTCDate() + 1);
  return end.toISOString().slice(0, 10);
}
