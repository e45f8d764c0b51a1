import type { Service } from '../policy/types.ts';

/** The three visits: nobody has answered, everything is refused, everything is accepted. */
export const phases = ['before', 'refused', 'accepted'] as const;
export type Phase = (typeof phases)[number];

/**
 * Whether a service may run in a visit. What rests on a legitimate interest runs until somebody objects; refusing
 * everything is an objection too.
 */
export const mayRun = ({ choice }: Service, phase: Phase): boolean =>
  ({ before: choice !== 'consent', refused: choice === 'required', accepted: true })[phase];
