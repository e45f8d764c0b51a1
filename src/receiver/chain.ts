import { hash } from 'node:crypto';

/** What one link of a record's chain stands for. */
export interface Link {
  /** The record's id. */
  readonly record: string;
  readonly subject: string;
  readonly policy: string;
  /** Counted from 1. */
  readonly position: number;
  /** When the event arrived, in milliseconds since 1970-01-01T00:00Z. */
  readonly received: number;
  /** The event as JSON text, as it is stored. */
  readonly body: string;
}

/** An event as it is stored. */
export interface StoredEvent extends Pick<Link, 'position' | 'received' | 'body'> {
  /** SHA-256 of the event and of the hash before, 32 bytes. */
  readonly hash: Uint8Array;
}

/** A record with its events in the order of their arrival. There is no record without one. */
export interface StoredRecord extends Pick<Link, 'subject' | 'policy'> {
  readonly id: string;
  readonly events: readonly StoredEvent[];
}

/** What verifying a chain has found: nothing, or where it breaks first. */
export type Verification =
  | { readonly intact: true; readonly length: number; readonly head: string }
  | { readonly intact: false; readonly position: number; readonly reason: 'changed' | 'missing' };

/** Bytes as lower-case hexadecimal. */
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The hash of an event that follows another; the first follows nothing. JSON keeps the parts apart. */
export function linkHash(previous: Uint8Array | undefined, link: Link): Uint8Array {
  const { record, subject, policy, position, received, body } = link;
  const before = previous ? hex(previous) : '';
  return hash('sha256', JSON.stringify([before, record, subject, policy, position, received, body]), 'buffer');
}

/**
 * Computes a record's chain anew. It shows that stored events were changed, lost from the middle, or put in another order.
 * It is no signature: whoever can write the whole database can cut its end or write a new chain. The head that a browser
 * was given is the proof against that (`holds`).
 */
export function verifyChain({ id, subject, policy, events }: StoredRecord): Verification {
  let previous: Uint8Array | undefined;
  for (const [at, { position, received, body, hash: kept }] of events.entries()) {
    if (position !== at + 1) return { intact: false, position: at + 1, reason: 'missing' };
    const computed = linkHash(previous, { record: id, subject, policy, position, received, body });
    if (!Buffer.from(computed).equals(kept)) return { intact: false, position, reason: 'changed' };
    previous = kept;
  }
  return { intact: true, length: events.length, head: previous ? hex(previous) : '' };
}

/** Whether a head that a browser was given, in hexadecimal, is one of a record's: if not, events were cut off or replaced. */
export const holds = ({ events }: StoredRecord, head: string): boolean =>
  events.some(({ hash: kept }) => hex(kept) === head);
