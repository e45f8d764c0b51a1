import { eventKey, planAppend, type EventRow, type Head } from '../plan.ts';
import { toHead } from '../record-rows.ts';
import type { Delivery, Receipt } from '../store.ts';
import { Overtaken, type PostgresDatabase, type Query } from './database.ts';

/**
 * Appends deliveries by one statement, which is a transaction of its own. Nothing is locked in advance: the key of
 * `events` allows one event at each place of a record's chain, so that of two receivers that append to the same record
 * one is overtaken and tries again, and receivers at different records never meet.
 */
export const appendToPostgres = (
  { query, retry }: PostgresDatabase,
  deliveries: readonly Delivery[],
): Promise<readonly Receipt[]> =>
  retry(async () => {
    const heads = await findHeads(query, deliveries);
    const { rows, receipts } = planAppend(deliveries, heads, await findKnown(query, deliveries, heads));
    // In the order of records everywhere, so that two receivers cannot wait for each other.
    const sorted = rows.toSorted((a, b) => (a.record < b.record ? -1 : a.record > b.record ? 1 : 0));
    if (rows.length > 0) await insert(query, sorted, heads);
    return receipts;
  });

async function findHeads(query: Query, deliveries: readonly Delivery[]): Promise<ReadonlyMap<string, Head>> {
  const ids = [...new Set(deliveries.map(({ record }) => record))];
  const rows = await query(
    `SELECT last.* FROM unnest($1::uuid[]) AS given (id) CROSS JOIN LATERAL (
       SELECT record, position, subject, policy, grants, hash FROM events
       WHERE record = given.id ORDER BY position DESC LIMIT 1) AS last`,
    [ids],
  );
  return new Map(rows.map((row) => [String(row['record']), toHead(row)]));
}

async function findKnown(
  query: Query,
  deliveries: readonly Delivery[],
  heads: ReadonlyMap<string, Head>,
): Promise<ReadonlySet<string>> {
  const asked = deliveries
    .filter(({ record }) => heads.has(record))
    .flatMap(({ record, events }) => events.map(({ id }) => ({ record, id })));
  if (asked.length === 0) return new Set();
  const rows = await query(
    `SELECT record, event FROM events
     JOIN unnest($1::uuid[], $2::uuid[]) AS asked (record, event) USING (record, event)`,
    [asked.map(({ record }) => record), asked.map(({ id }) => id)],
  );
  return new Set(rows.map(({ record, event }) => eventKey(String(record), String(event))));
}

const types: Readonly<Record<keyof EventRow, string>> = {
  record: 'uuid',
  position: 'int',
  event: 'uuid',
  subject: 'text',
  policy: 'text',
  received: 'bigint',
  outcome: 'text',
  grants: 'text',
  ends: 'bigint',
  body: 'text',
  hash: 'bytea',
};
const columns = Object.keys(types) as readonly (keyof EventRow)[];
const lists = columns.map((column, at) => `$${at + 1}::${types[column]}[]`).join(', ');
const after = columns.length;

/** Inserts rows if the events that they follow are still there, and holds those so that nobody erases them meanwhile. */
const insertSql = `
  WITH held AS (
    SELECT 1 FROM events JOIN unnest($${after + 1}::uuid[], $${after + 2}::int[], $${after + 3}::bytea[])
      AS former (record, position, hash) USING (record, position, hash) FOR SHARE OF events)
  INSERT INTO events (${columns.join(', ')}) SELECT * FROM unnest(${lists}) AS given
  WHERE (SELECT COUNT(*) FROM held) = cardinality($${after + 1}::uuid[]) RETURNING position`;

async function insert(query: Query, rows: readonly EventRow[], heads: ReadonlyMap<string, Head>): Promise<void> {
  const followed = [...new Set(rows.map(({ record }) => record))].flatMap((id) => {
    const head = heads.get(id);
    return head ? [{ id, head }] : [];
  });
  const inserted = await query(insertSql, [
    ...columns.map((column) => rows.map((row) => row[column])),
    followed.map(({ id }) => id),
    followed.map(({ head }) => head.length),
    followed.map(({ head }) => head.hash!),
  ]);
  if (inserted.length < rows.length) throw new Overtaken('One of these records has just been erased.');
}
