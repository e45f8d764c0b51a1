import { hash, randomBytes } from 'node:crypto';
import type { Clock } from '../ports/clock.ts';
import { clientOf } from './client.ts';

/** How much one client may ask: so many at once, and so many more a minute. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

interface Bucket {
  left: number;
  at: number;
}

/**
 * Counts what clients ask. Who asks is kept as a salted hash, whose salt ends with the process, and for no longer than
 * it takes to be forgotten among others.
 *
 * @param most how many clients are remembered; the one that came first is forgotten first
 * @returns takes one from a client's allowance: how many seconds to wait, 0 to go on. Without a client there is no limit.
 */
export function createRateLimit<Group extends string>(
  rates: Readonly<Record<Group, Rate>>,
  clock: Clock,
  most = 20_000,
): (group: Group, from: string | undefined) => number {
  const buckets = new Map<string, Bucket>();
  const salt = randomBytes(32).toString('base64');

  function bucketOf(group: Group, from: string): Bucket {
    const name = hash('sha256', `${salt}\n${group}\n${clientOf(from)}`, 'base64');
    const present = buckets.get(name);
    if (present) return present;
    const oldest = buckets.size >= most ? buckets.keys().next() : undefined;
    if (oldest && !oldest.done) buckets.delete(oldest.value);
    const fresh = { left: rates[group].burst, at: clock.now() };
    buckets.set(name, fresh);
    return fresh;
  }

  return (group, from) => {
    if (from === undefined) return 0;
    const { burst, perMinute } = rates[group];
    const bucket = bucketOf(group, from);
    const now = clock.now();
    const refill = (Math.max(0, now - bucket.at) / 60_000) * perMinute;
    bucket.left = Math.min(burst, bucket.left + refill);
    bucket.at = now;
    if (bucket.left < 1) return Math.ceil(((1 - bucket.left) / perMinute) * 60);
    bucket.left -= 1;
    return 0;
  };
}
