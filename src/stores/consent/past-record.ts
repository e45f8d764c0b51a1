import type { FirstLookup } from '../../policy/first-lookup.ts';
import { randomId } from '../../ports/random-id.ts';
import { createCoverage } from './coverage.ts';
import type { Cause, ConsentRecord } from './record.ts';
import { createWriter } from './writer.ts';

/**
 * A record of answers that were given elsewhere at another time, so that they end when they would have ended. Nothing where
 * the policy knows none of the services. @param at in milliseconds since 1970
 */
export function pastRecord(
  lookup: FirstLookup,
  answers: ReadonlyMap<string, boolean>,
  at: number,
  cause: Cause,
): ConsentRecord | undefined {
  const clock = { now: () => at };
  const coverage = createCoverage(lookup);
  const writer = createWriter({ lookup, coverage, clock, gpc: false, language: () => '', randomId });
  return writer.decide(writer.create(), answers, cause)?.record;
}
