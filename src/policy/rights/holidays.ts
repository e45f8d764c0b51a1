/** A day of a year: month and day counted from 1. */
type MonthDay = readonly [month: number, day: number];

interface Holiday {
  /** A fixed date, days after Easter Sunday, or another rule of the year. */
  readonly on: MonthDay | number | ((year: number) => MonthDay);
  /** The Länder where it holds; all of Germany unless said. */
  readonly in?: string;
}

/** The Wednesday before 23 November. */
function repentance(year: number): MonthDay {
  const weekday = new Date(Date.UTC(year, 10, 22)).getUTCDay();
  return [11, 22 - ((weekday + 4) % 7)];
}

/**
 * Public holidays of the German Länder since 2023, by rule; from memory, checked in the tests against another table.
 * What holds only in some municipalities (Assumption in Bavaria, Corpus Christi in parts of Saxony and Thuringia,
 * Augsburg's Peace Festival) is left out: a due date without it is earlier, which is never to a person's harm.
 */
const german: readonly Holiday[] = [
  { on: [1, 1] }, // New Year
  { on: [1, 6], in: 'BW BY ST' }, // Epiphany
  { on: [3, 8], in: 'BE MV' }, // Women's Day
  { on: -2 }, // Good Friday
  { on: 0, in: 'BB' }, // Easter Sunday
  { on: 1 }, // Easter Monday
  { on: [5, 1] }, // Labour Day
  { on: 39 }, // Ascension
  { on: 49, in: 'BB' }, // Whit Sunday
  { on: 50 }, // Whit Monday
  { on: 60, in: 'BW BY HE NW RP SL' }, // Corpus Christi
  { on: [8, 15], in: 'SL' }, // Assumption
  { on: [9, 20], in: 'TH' }, // Children's Day
  { on: [10, 3] }, // German Unity
  { on: [10, 31], in: 'BB HB HH MV NI SH SN ST TH' }, // Reformation
  { on: [11, 1], in: 'BW BY NW RP SL' }, // All Saints
  { on: repentance, in: 'SN' }, // Repentance
  { on: [12, 25] }, // Christmas
  { on: [12, 26] }, // Second day of Christmas
];

/** Easter Sunday in the Gregorian calendar, by the algorithm of Gauss in Lichtenberg's form; days after 31 March if over 31. */
function easter(year: number): number {
  const century = Math.floor(year / 100);
  const moonCorrection = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sunCorrection = 2 - Math.floor((3 * century + 3) / 4);
  const golden = year % 19;
  const seed = (19 * golden + moonCorrection) % 30;
  const reduction = Math.floor((seed + Math.floor(golden / 11)) / 29);
  const fullMoon = 21 + seed - reduction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sunCorrection) % 7);
  return fullMoon + 7 - ((fullMoon - firstSunday) % 7);
}

const dateOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

function dayOf({ on }: Holiday, year: number): string {
  if (typeof on === 'number') return dateOf(year, 3, easter(year) + on);
  const [month, day] = typeof on === 'function' ? on(year) : on;
  return dateOf(year, month, day);
}

const holds = (holiday: Holiday, land: string): boolean => holiday.in?.split(' ').includes(land) ?? true;

/**
 * Whether a day is a public holiday. Known for Germany only; elsewhere no day is one, so that a due date comes out early.
 *
 * @param day ISO 8601, `YYYY-MM-DD`
 * @param area ISO 3166: `DE` for what holds in all of Germany, `DE-BY` for a Land; a suffix as in `DE-BY-pub` is ignored
 */
export function isPublicHoliday(day: string, area: string): boolean {
  const [country, land = ''] = area.split('-');
  if (country !== 'DE') return false;
  const year = Number(day.slice(0, 4));
  return german.some((holiday) => holds(holiday, land) && dayOf(holiday, year) === day);
}
