import { hex, linkHash } from '../chain.ts';
import { grantsAfter, useEnds, writeGrants, type Grants } from '../grants.ts';
import type { DeliveredEvent, Delivery, Outcome, Receipt } from './store.ts';

/** The end of a record's chain: what its last event says. */
export interface Head {
  readonly subject: string;
  readonly policy: string;
  /** How many events there are. */
  readonly length: number;
  /** Nothing before the first event. */
  readonly hash: Uint8Array | undefined;
  readonly grants: Grants;
}

/** A row of `events`. Times are in milliseconds since 1970-01-01T00:00Z. */
export interface EventRow {
  readonly record: string;
  readonly position: number;
  readonly event: string;
  readonly subject: string;
  readonly policy: string;
  readonly received: number;
  readonly outcome: Outcome;
  /** What is agreed to after it (`grants.ts`), in the last row of a delivery: the next one goes on from there. */
  readonly grants: string;
  /** When the record's use ends, if nothing more is decided. */
  readonly ends: number;
  readonly body: string;
  readonly hash: Uint8Array;
}

/** What to write for some deliveries, and what to answer for each of them. */
export interface Plan {
  readonly rows: readonly EventRow[];
  readonly receipts: readonly Receipt[];
}

/** How a set of known events names one. */
export const eventKey = (record: string, event: string): string => `${record} ${event}`;

const newHead = ({ subject, policy }: Delivery): Head => ({
  subject,
  policy,
  length: 0,
  hash: undefined,
  grants: new Map(),
});

/** A person decides some hundred times in a life. Each delivery is compared with the whole record, so none grows without end. */
export const mostEvents = 20_000;

/**
 * Works out what deliveries add to their records: each event once, chained in the order of arrival.
 *
 * @param stored the heads of the records that exist, by id
 * @param known the events that are stored already, by `eventKey`
 */
export function planAppend(
  deliveries: readonly Delivery[],
  stored: ReadonlyMap<string, Head>,
  known: ReadonlySet<string>,
): Plan {
  const heads = new Map(stored);
  const seen = new Set(known);
  const rows: EventRow[] = [];

  function add(
    head: Head,
    { record, subject, policy, received }: Delivery,
    event: DeliveredEvent,
    last: boolean,
  ): Head {
    const { id, outcome, until, body } = event;
    const position = head.length + 1;
    const hash = linkHash(head.hash, { record, subject, policy, position, received, body });
    const grants = grantsAfter(head.grants, event, until);
    const after = { grants: writeGrants(last ? grants : new Map()), ends: useEnds(grants, received) };
    rows.push({ record, position, event: id, subject, policy, received, outcome, ...after, body, hash });
    return { subject, policy, length: position, hash, grants };
  }

  function receive(delivery: Delivery): Receipt {
    const { record, subject, policy, events } = delivery;
    let head = heads.get(record) ?? newHead(delivery);
    if (head.subject !== subject) return { stored: false, conflict: 'subject' };
    if (head.policy !== policy) return { stored: false, conflict: 'policy' };
    if (head.length + events.length > mostEvents) return { stored: false, conflict: 'length' };
    const fresh = events.filter(({ id }) => {
      const key = eventKey(record, id);
      return !seen.has(key) && seen.add(key);
    });
    for (const event of fresh) head = add(head, delivery, event, event === fresh.at(-1));
    heads.set(record, head);
    const known = events.length - fresh.length;
    return { stored: true, accepted: fresh.length, known, head: head.hash ? hex(head.hash) : '' };
  }

  return { receipts: deliveries.map(receive), rows };
}
