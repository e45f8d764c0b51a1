const dayMilliseconds = 86_400_000;

/** A calendar day so many days later, as `2026-11-01`; the day itself where it is no date. */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * dayMilliseconds;
  return Number.isNaN(time) ? day : new Date(time).toISOString().slice(0, 10);
}
