import type { Policy } from '../policy/types.ts';
import { systemClock, type Clock } from '../ports/clock.ts';
import { countryOf } from './context.ts';
import { retentionCutoff } from './retention.ts';
import { confirmationTime } from './routes/sign-ups.ts';
import type { Store } from './stores/store.ts';

/** What a run of the retention rule has deleted. */
export interface Forgotten {
  readonly records: number;
  readonly requests: number;
  readonly subscriptions: number;
}

/**
 * Deletes what the retention rule (`retention.ts`) no longer keeps: records of consents whose use has ended, closed
 * requests, ended subscriptions, and at once the sign-ups that nobody confirmed in time. Suppressions stay, because the
 * objection that they honour has no end. Run it once a day; a second run at the same time does no harm.
 */
export async function forgetExpired(options: {
  readonly store: Store;
  readonly policy: Policy;
  readonly clock?: Clock;
}): Promise<Forgotten> {
  const { store, policy, clock = systemClock } = options;
  const now = clock.now();
  const cutoff = retentionCutoff(now, countryOf(policy));
  return {
    records: await store.records.deleteEndedBefore(cutoff),
    requests: await store.requests.deleteClosedBefore(cutoff),
    subscriptions: await store.newsletters.deleteBefore(now - confirmationTime, cutoff),
  };
}
