import { hex, linkHash } from '../chain.ts';
import { grantsAfter, useEnds, type Grants } from '../grants.ts';
import type { Delivery, Outcome, Receipt } from './store.ts';

/** The end of a record's chain. */
export interface Head {
  readonly id: string;
  readonly subject: string;
  readonly policy: string;
  readonly length: number;
  /** Nothing before the first event. */
  readonly hash: Uint8Array | undefined;
  readonly grants: Grants;
  /** When the record's use ends, in milliseconds since 1970-01-01T00:00Z. */
  readonly ends: number;
}

/** A row of `events`. */
export interface EventRow {
  readonly record: string;
  readonly event: string;
  readonly position: number;
  readonly received: number;
  readonly outcome: Outcome;
  readonly body: string;
  readonly hash: Uint8Array;
}

/** What to write for some deliveries, and what to answer for each of them. */
export interface Plan {
  readonly events: readonly EventRow[];
  readonly created: readonly Head[];
  readonly changed: readonly Head[];
  readonly receipts: readonly Receipt[];
}

/** How a set of known events names one. */
export const eventKey = (record: string, event: string): string => `${record} ${event}`;

const newHead = ({ record, subject, policy }: Delivery): Head => ({
  id: record,
  subject,
  policy,
  length: 0,
  hash: undefined,
  grants: new Map(),
  ends: 0,
});

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
  const touched = new Set<string>();
  const events: EventRow[] = [];

  function add(head: Head, delivery: Delivery, event: Delivery['events'][number]): Head {
    const { record, subject, policy, received } = delivery;
    const { id, outcome, until, body } = event;
    const position = head.length + 1;
    const hash = linkHash(head.hash, { record, subject, policy, position, received, body });
    events.push({ record, event: id, position, received, outcome, body, hash });
    const grants = grantsAfter(head.grants, event, until);
    return { ...head, length: position, hash, grants, ends: useEnds(grants, received) };
  }

  function receive(delivery: Delivery): Receipt {
    const { record } = delivery;
    let head = heads.get(record) ?? newHead(delivery);
    if (head.subject !== delivery.subject) return { stored: false, conflict: 'subject' };
    if (head.policy !== delivery.policy) return { stored: false, conflict: 'policy' };
    let accepted = 0;
    for (const event of delivery.events) {
      const key = eventKey(record, event.id);
      if (seen.has(key)) continue;
      seen.add(key);
      head = add(head, delivery, event);
      accepted += 1;
    }
    if (accepted > 0) {
      heads.set(record, head);
      touched.add(record);
    }
    const known = delivery.events.length - accepted;
    return { stored: true, accepted, known, head: head.hash ? hex(head.hash) : '' };
  }

  const receipts = deliveries.map(receive);
  const written = [...touched].map((id) => heads.get(id)!);
  return {
    events,
    created: written.filter(({ id }) => !stored.has(id)),
    changed: written.filter(({ id }) => stored.has(id)),
    receipts,
  };
}
