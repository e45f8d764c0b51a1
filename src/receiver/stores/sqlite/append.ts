import { eventKey, planAppend, type EventRow, type Head } from '../plan.ts';
import { toHead } from '../record-rows.ts';
import type { Delivery, Receipt } from '../store.ts';
import type { SqliteDatabase, Statement } from './database.ts';

const columns: readonly (keyof EventRow)[] = [
  'record',
  'position',
  'event',
  'subject',
  'policy',
  'received',
  'outcome',
  'grants',
  'ends',
  'body',
  'hash',
];

const sql = {
  head: 'SELECT * FROM events WHERE record = ? ORDER BY position DESC LIMIT 1',
  known: 'SELECT event FROM events WHERE record = ?',
  insert: `INSERT INTO events (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
} as const;

/** Appends deliveries in one transaction. */
export const appendToSqlite = (
  { transactionNow }: SqliteDatabase,
  deliveries: readonly Delivery[],
): Promise<readonly Receipt[]> =>
  transactionNow((statement) => {
    const heads = findHeads(statement(sql.head), deliveries);
    const { rows, receipts } = planAppend(deliveries, heads, findKnown(statement(sql.known), heads));
    const insert = statement(sql.insert);
    for (const row of rows) insert.run(...columns.map((column) => row[column]));
    return receipts;
  });

function findHeads(select: Statement, deliveries: readonly Delivery[]): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  for (const id of new Set(deliveries.map(({ record }) => record))) {
    const row = select.get(id);
    if (row) heads.set(id, toHead(row));
  }
  return heads;
}

function findKnown(select: Statement, heads: ReadonlyMap<string, Head>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const id of heads.keys()) for (const { event } of select.all(id)) known.add(eventKey(id, String(event)));
  return known;
}
