import type { Policy } from '../policy/types.ts';
import type { Clock } from '../ports/clock.ts';
import type { Mailer } from './mailer.ts';
import type { Metrics } from './metrics.ts';
import type { RateGroup } from './rates.ts';
import type { Store } from './stores/store.ts';

/** The secrets of a receiver, each for one use. At least 32 characters, random. */
export interface Keys {
  /** Signs subjects' tokens; the portal has it too. */
  readonly subjects: string;
  /** Signs the links in newsletters; whoever sends the newsletters has it too. */
  readonly newsletters: string;
  /** Hashes the addresses that must not be written to. If it is lost, the list is lost. */
  readonly suppression: string;
  /** Opens the controller's desk. */
  readonly desk: string;
  /** Opens the metrics; without it there are none to read. */
  readonly metrics?: string;
}

/** What the routes of a receiver work with. */
export interface Context {
  readonly store: Store;
  readonly policy: Policy;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly metrics: Metrics;
  /** Takes one from a client's allowance; answers how many seconds to wait. */
  readonly limit: (group: RateGroup, from: string | undefined) => number;
  /** Sends mails; without it nobody can sign up to a newsletter here. */
  readonly mailer: Mailer | undefined;
  /** The receiver's own public address, for links in mails. */
  readonly publicUrl: string | undefined;
}

/** Where the controller acts, for holidays and the end of the day: `DE-BY`. */
export const areaOf = ({ supervisoryAuthority }: Policy): string => supervisoryAuthority;

/** The country of that place. */
export const countryOf = (policy: Policy): string => areaOf(policy).slice(0, 2);
