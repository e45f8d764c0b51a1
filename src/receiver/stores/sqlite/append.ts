import type { StatementSync } from 'node:sqlite';
import { writeGrants } from '../../grants.ts';
import { eventKey, planAppend, type EventRow, type Head } from '../plan.ts';
import { toHead } from '../record-rows.ts';
import type { Delivery, Receipt } from '../store.ts';
import type { SqliteDatabase } from './database.ts';

const sql = {
  head: 'SELECT * FROM records WHERE id = ?',
  known: 'SELECT 1 FROM events WHERE record = ? AND event = ?',
  event: 'INSERT INTO events (record, event, position, received, outcome, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
  create: 'INSERT INTO records (id, subject, policy, length, head, grants, ends) VALUES (?, ?, ?, ?, ?, ?, ?)',
  change: 'UPDATE records SET length = ?, head = ?, grants = ?, ends = ? WHERE id = ?',
} as const;

/** Appends deliveries in one transaction. */
export const appendToSqlite = (
  { transactionNow }: SqliteDatabase,
  deliveries: readonly Delivery[],
): Promise<readonly Receipt[]> =>
  transactionNow((statement) => {
    const heads = findHeads(statement(sql.head), deliveries);
    const plan = planAppend(deliveries, heads, findKnown(statement(sql.known), deliveries, heads));
    const event = statement(sql.event);
    for (const row of plan.events) insertEvent(event, row);
    const create = statement(sql.create);
    for (const { id, subject, policy, length, hash, grants, ends } of plan.created)
      create.run(id, subject, policy, length, hash!, writeGrants(grants), ends);
    const change = statement(sql.change);
    for (const { id, length, hash, grants, ends } of plan.changed)
      change.run(length, hash!, writeGrants(grants), ends, id);
    return plan.receipts;
  });

function findHeads(select: StatementSync, deliveries: readonly Delivery[]): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  for (const { record } of deliveries) {
    if (heads.has(record)) continue;
    const row = select.get(record);
    if (row) heads.set(record, toHead(row));
  }
  return heads;
}

function findKnown(
  select: StatementSync,
  deliveries: readonly Delivery[],
  heads: ReadonlyMap<string, Head>,
): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { record, events } of deliveries) {
    if (!heads.has(record)) continue;
    for (const { id } of events) if (select.get(record, id)) known.add(eventKey(record, id));
  }
  return known;
}

function insertEvent(insert: StatementSync, row: EventRow): void {
  insert.run(row.record, row.event, row.position, row.received, row.outcome, row.body, row.hash);
}
