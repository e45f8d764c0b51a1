import { dayAt } from '../policy/rights/due-date.ts';

/** How many whole calendar years something is kept after the year in which its use ended. */
export const yearsKept = 3;

const quarterOfAnHour = 15 * 60_000;
const day = 24 * 3_600_000;

/** The first moment of a year at the controller's seat, in milliseconds since 1970-01-01T00:00Z. */
function startOfYear(year: number, country: string): number {
  const first = `${year}-01-01`;
  let instant = Date.UTC(year, 0, 1) - day;
  while (dayAt(instant, country) < first) instant += quarterOfAnHour;
  return instant;
}

/**
 * What ended before this moment is deleted now. A proof of consent is kept while the consent is in use and until the end
 * of the third year after the year in which that ended: the regular limitation period of §§ 195, 199 BGB and of § 31
 * OWiG (from memory). Advertising by telephone is kept otherwise (§ 7a UWG) and is not covered here.
 *
 * @param now milliseconds since 1970-01-01T00:00Z
 * @param country where the controller has its seat (ISO 3166-1 alpha-2); the year ends there
 */
export function retentionCutoff(now: number, country: string): number {
  const year = Number(dayAt(now, country).slice(0, 4));
  return startOfYear(year - yearsKept, country);
}
