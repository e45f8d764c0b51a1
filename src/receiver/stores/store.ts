import type { StoredRecord } from '../chain.ts';
import type { Decided } from '../grants.ts';
import type { Newsletters } from './newsletters.ts';
import type { Requests } from './requests.ts';

/** One event as it is to be stored. */
export interface DeliveredEvent extends Decided {
  /** The event's own id (UUID). Delivered twice, it is stored once. */
  readonly id: string;
  readonly outcome: Outcome;
  /** When a consent that it gives lapses, by the receiver's clock. */
  readonly until: number;
  /** The event as JSON text; exactly this is hashed and given out again. */
  readonly body: string;
}

/** Events of one record that arrived together. Times are in milliseconds since 1970-01-01T00:00Z. */
export interface Delivery {
  /** The record's id (UUID). */
  readonly record: string;
  readonly subject: string;
  readonly policy: string;
  readonly received: number;
  readonly events: readonly DeliveredEvent[];
}

/** What became of a delivery. A conflict stores nothing: the record is another subject's, another policy's, or as long as a record may be. */
export type Receipt =
  | { readonly stored: true; readonly accepted: number; readonly known: number; readonly head: string }
  | { readonly stored: false; readonly conflict: 'subject' | 'policy' | 'length' };

/** What an event amounts to, for counting. */
export type Outcome = 'granted' | 'refused' | 'mixed' | 'withdrawn' | 'other';

/** How many events of one outcome arrived on one day (UTC, `YYYY-MM-DD`). */
interface DayCount {
  readonly day: string;
  readonly outcome: Outcome;
  readonly count: number;
}

/** The consent records. */
export interface Records {
  /** Stores a delivery durably before it answers. Deliveries that wait together share one transaction. */
  append(delivery: Delivery): Promise<Receipt>;
  /** A record by its id. */
  find(record: string): Promise<StoredRecord | undefined>;
  /** All records of a person. */
  ofSubject(subject: string): Promise<readonly StoredRecord[]>;
  /** Deletes all records of a subject; answers how many records and events are gone. */
  erase(subject: string): Promise<{ readonly records: number; readonly events: number }>;
  /** Deletes every record whose use ended before a moment; answers how many. */
  deleteEndedBefore(cutoff: number): Promise<number>;
  /** Counts by day and outcome, from one moment to before another. */
  counts(from: number, to: number): Promise<readonly DayCount[]>;
}

/** Where a receiver keeps things. One contract suite holds for every store. */
export interface Store {
  readonly records: Records;
  readonly requests: Requests;
  readonly newsletters: Newsletters;
  /** Answers when the store can be read and written; fails as everything else would. */
  check(): Promise<void>;
  /** Closes the store; nothing may be asked of it any more. */
  close(): Promise<void>;
}

/** Changes nothing, and is refused wherever something could not be changed. */
export const probe = 'DELETE FROM migrations WHERE version = 0';

/** Why a store could not do what was asked. Nothing was stored; the same delivery can be sent again. */
export type StoreTrouble = 'busy' | 'full' | 'read-only' | 'gone' | 'failed';

/** Thrown by every method of a store whose database does not work at the moment. */
export class StoreUnavailable extends Error {
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, cause?: unknown) {
    super(`The store is ${trouble}: nothing was stored.`, { cause });
    this.name = 'StoreUnavailable';
    this.trouble = trouble;
  }
}
