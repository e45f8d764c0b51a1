const iso = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const secondsOf = [31_557_600, 2_629_800, 604_800, 86_400, 3_600, 60, 1] as const;
const unitOf = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** One part of a duration, named as `Intl.NumberFormat` names its units. */
export interface DurationPart {
  readonly unit: (typeof unitOf)[number];
  readonly amount: number;
}

/** Whether a text is an ISO 8601 duration of whole units, such as `P3M` or `PT30M`. */
export function isDuration(text: string): boolean {
  return iso.test(text);
}

/** The parts of an ISO 8601 duration, largest first; none for a text that is not a duration. */
export function durationParts(text: string): readonly DurationPart[] {
  const found = iso.exec(text);
  if (!found) return [];
  return unitOf.flatMap((unit, at) => {
    const amount = found[at + 1];
    return amount === undefined ? [] : [{ unit, amount: Number(amount) }];
  });
}

/**
 * How long a lifetime is, in seconds, for comparing one with another. A month counts as a twelfth of a year and a year
 * as 365.25 days. `"session"` is 0, `"until-cleared"` is endless, an unreadable text is endless too, so that it never
 * passes for short.
 */
export function lifetimeSeconds(lifetime: string): number {
  if (lifetime === 'session') return 0;
  if (!isDuration(lifetime)) return Infinity;
  return durationParts(lifetime).reduce(
    (sum, { unit, amount }) => sum + amount * (secondsOf[unitOf.indexOf(unit)] ?? 0),
    0,
  );
}
