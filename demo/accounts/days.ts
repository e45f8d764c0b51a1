const day = 86_400_000;

/** A calendar date so many days from a moment. @param now in milliseconds since 1970 */
export const dateFrom = (now: number, days: number): string => new Date(now + days * day).toISOString().slice(0, 10);

/** A moment at an hour of a later day, in UTC. */
export const hourFrom = (now: number, days: number, hour: number): string =>
  `${dateFrom(now, days)}T${String(hour).padStart(2, '0')}:00:00Z`;
