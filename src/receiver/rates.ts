import type { Rate } from './rate-limit.ts';

/** How much one client may ask of each part of a receiver. An office behind one address counts as one client. */
export const rates = {
  records: { burst: 600, perMinute: 600 },
  requests: { burst: 20, perMinute: 1 },
  newsletters: { burst: 60, perMinute: 10 },
  subjects: { burst: 60, perMinute: 30 },
  desk: { burst: 600, perMinute: 300 },
  operations: { burst: 120, perMinute: 120 },
  /** Confirmation mails to one address, so that nobody is flooded in another's name. */
  mails: { burst: 2, perMinute: 1 / 60 },
} as const satisfies Readonly<Record<string, Rate>>;

/** A part of a receiver with a rate of its own. */
export type RateGroup = keyof typeof rates;
