import { lifetimeSeconds } from './duration.ts';
import type { Policy } from './types.ts';

/** How long answers count, in milliseconds. */
export interface Validity {
  readonly granted: number;
  readonly refused: number;
}

const milliseconds = (duration: string): number => lifetimeSeconds(duration) * 1000;

/**
 * How long a policy lets answers count; twelve months unless it says otherwise. A grant counts at most two years. A
 * refusal counts at least six months and at least as long as a grant: asking a refuser sooner than an agreer is pressure
 * (CNIL; fairness rule F20). The law names no periods; these are this library's.
 */
export function validityOf({ consent }: Policy): Validity {
  const granted = Math.min(milliseconds(consent?.grantedFor ?? 'P12M'), milliseconds('P2Y'));
  const refused = Math.max(milliseconds(consent?.refusedFor ?? 'P12M'), milliseconds('P6M'), granted);
  return { granted, refused: Math.min(refused, milliseconds('P10Y')) };
}
