import { durationParts } from '../policy/duration.ts';

/** Writes an ISO 8601 duration in words: "3 months". */
export type Durations = (iso: string) => string;

/** Creates what writes durations in the first of some languages (BCP 47) that the browser knows. */
export function createDurations(...languages: readonly string[]): Durations {
  const tags = [...languages];
  const list = new Intl.ListFormat(tags, { type: 'conjunction' });
  const known = new Map<string, string>();
  const wordsOf = (iso: string): string =>
    list.format(
      durationParts(iso).map(({ unit, amount }) =>
        new Intl.NumberFormat(tags, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
      ),
    );
  // A policy has hundreds of them and few that differ, and each takes a format of its own.
  return (iso) => {
    const words = known.get(iso) ?? wordsOf(iso);
    known.set(iso, words);
    return words;
  };
}
