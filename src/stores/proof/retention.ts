import { stateOf } from '../consent/decision.ts';
import type { ConsentRecord } from '../consent/record.ts';

/** Years after the one in which a consent was last used: the regular limitation period (§§ 195, 199 BGB). From memory. */
const years = 3;

/**
 * Until which day a record is needed as proof; nothing while a consent is in use. The period begins with the end of the
 * year in which the last consent was withdrawn or ran out, not with its grant. @param now in milliseconds
 */
export function retainUntil({ decisions, events }: ConsentRecord, now: number): string | null {
  const answers = [...decisions.values()];
  if (answers.some((answer) => stateOf(answer, now) === 'granted')) return null;
  const ends = [...answers.map(({ granted, at, until }) => (granted ? until : at)), ...events.map(({ at }) => at)];
  const end = Math.max(...ends.filter((time) => time <= now), 0);
  return ends.length > 0 ? `${new Date(end).getUTCFullYear() + years}-12-31` : null;
}
