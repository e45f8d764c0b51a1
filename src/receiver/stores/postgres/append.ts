import { writeGrants } from '../../grants.ts';
import type { Row } from '../database.ts';
import { eventKey, planAppend, type EventRow, type Head, type Plan } from '../plan.ts';
import { toHead } from '../record-rows.ts';
import type { Delivery, Receipt } from '../store.ts';
import { Overtaken, type PostgresDatabase, type Query } from './database.ts';

/**
 * Appends deliveries in one transaction. The rows of `records` are locked in the order of their ids, so that receivers
 * that append to the same record wait for each other and to different records do not.
 */
export const appendToPostgres = (
  { transactionOf }: PostgresDatabase,
  deliveries: readonly Delivery[],
): Promise<readonly Receipt[]> =>
  transactionOf(async (query) => {
    const heads = await lockHeads(query, deliveries);
    const plan = planAppend(deliveries, heads, await findKnown(query, deliveries, heads));
    await insertEvents(query, plan.events);
    await insertHeads(query, plan.created);
    await updateHeads(query, plan.changed);
    return plan.receipts;
  });

async function lockHeads(query: Query, deliveries: readonly Delivery[]): Promise<ReadonlyMap<string, Head>> {
  const ids = [...new Set(deliveries.map(({ record }) => record))];
  const rows = await query('SELECT * FROM records WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  return new Map(rows.map((row) => [String(row['id']), toHead(row)]));
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
  return new Set(rows.map((row: Row) => eventKey(String(row['record']), String(row['event']))));
}

async function insertEvents(query: Query, rows: readonly EventRow[]): Promise<void> {
  if (rows.length === 0) return;
  await query(
    `INSERT INTO events (record, event, position, received, outcome, body, hash)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::bigint[], $5::text[], $6::text[], $7::bytea[])`,
    [
      rows.map(({ record }) => record),
      rows.map(({ event }) => event),
      rows.map(({ position }) => position),
      rows.map(({ received }) => received),
      rows.map(({ outcome }) => outcome),
      rows.map(({ body }) => body),
      rows.map(({ hash }) => hash),
    ],
  );
}

const changing = (heads: Plan['changed']): readonly (readonly (string | number | Uint8Array)[])[] => [
  heads.map(({ id }) => id),
  heads.map(({ length }) => length),
  heads.map(({ hash }) => hash!),
  heads.map(({ grants }) => writeGrants(grants)),
  heads.map(({ ends }) => ends),
];

async function insertHeads(query: Query, heads: readonly Head[]): Promise<void> {
  if (heads.length === 0) return;
  const inserted = await query(
    `INSERT INTO records (id, length, head, grants, ends, subject, policy)
     SELECT * FROM unnest($1::uuid[], $2::int[], $3::bytea[], $4::text[], $5::bigint[], $6::text[], $7::text[])
     ON CONFLICT DO NOTHING RETURNING id`,
    [...changing(heads), heads.map(({ subject }) => subject), heads.map(({ policy }) => policy)],
  );
  if (inserted.length < heads.length) throw new Overtaken('Another receiver has just created one of these records.');
}

async function updateHeads(query: Query, heads: readonly Head[]): Promise<void> {
  if (heads.length === 0) return;
  await query(
    `UPDATE records SET length = given.length, head = given.head, grants = given.grants, ends = given.ends
     FROM unnest($1::uuid[], $2::int[], $3::bytea[], $4::text[], $5::bigint[])
       AS given (id, length, head, grants, ends) WHERE records.id = given.id`,
    changing(heads),
  );
}
