import type { StoredEvent, StoredRecord } from '../chain.ts';
import { readGrants } from '../grants.ts';
import type { Database, Row, Run } from './database.ts';
import type { Head } from './plan.ts';
import type { Outcome, Records } from './store.ts';

const day = 86_400_000;
/** How many records one transaction deletes, so that nobody waits long for it. */
const atOnce = 500;

/** A row of `records` as the head of its chain. */
export const toHead = (row: Row): Head => ({
  id: String(row['id']),
  subject: String(row['subject']),
  policy: String(row['policy']),
  length: Number(row['length']),
  hash: row['head'] as Uint8Array,
  grants: readGrants(String(row['grants'])),
  ends: Number(row['ends']),
});

const toEvent = (row: Row): StoredEvent => ({
  position: Number(row['position']),
  received: Number(row['received']),
  body: String(row['body']),
  hash: row['hash'] as Uint8Array,
});

/** Records with their events by one statement, so that an event that arrives meanwhile does not look like a broken chain. */
async function readRecords(run: Run, column: 'id' | 'subject', value: string): Promise<readonly StoredRecord[]> {
  const rows = await run(
    `SELECT id, subject, policy, length, head, grants, ends, position, received, body, hash
     FROM records LEFT JOIN events ON record = id WHERE ${column} = ? ORDER BY id, position`,
    [value],
  );
  const records = new Map<string, StoredRecord & { readonly events: StoredEvent[] }>();
  for (const row of rows) {
    const { id, subject, policy, length, hash } = toHead(row);
    const record = records.get(id) ?? { id, subject, policy, length, head: hash!, events: [] };
    records.set(id, record);
    if (row['position'] !== null) record.events.push(toEvent(row));
  }
  return [...records.values()];
}

/** Deletes heads first: whoever appends to one of them has either finished, or waits and begins a new record. */
async function deleteRecords(
  run: Run,
  where: string,
  value: string | number,
): Promise<{ records: number; events: number }> {
  const heads = await run(
    `DELETE FROM records WHERE ${where} AND id IN (SELECT id FROM records WHERE ${where} LIMIT ${atOnce}) RETURNING id`,
    [value, value],
  );
  if (heads.length === 0) return { records: 0, events: 0 };
  const marks = heads.map(() => '?').join(', ');
  const events = await run(
    `DELETE FROM events WHERE record IN (${marks}) RETURNING position`,
    heads.map(({ id }) => String(id)),
  );
  return { records: heads.length, events: events.length };
}

/** Reading and deleting records, alike in every database. */
export function createRecordRows({ run, transaction }: Database): Omit<Records, 'append'> {
  async function deleteAll(where: string, value: string | number): Promise<{ records: number; events: number }> {
    const deleted = { records: 0, events: 0 };
    for (;;) {
      const { records, events } = await transaction((by) => deleteRecords(by, where, value));
      deleted.records += records;
      deleted.events += events;
      if (records < atOnce) return deleted;
    }
  }

  return {
    find: async (record) => (await readRecords(run, 'id', record))[0],
    ofSubject: (subject) => readRecords(run, 'subject', subject),
    erase: (subject) => deleteAll('subject = ?', subject),
    deleteEndedBefore: async (cutoff) => (await deleteAll('ends < ?', cutoff)).records,
    async counts(from, to) {
      const rows = await run(
        `SELECT received / ${day} AS day, outcome, COUNT(*) AS count FROM events
         WHERE received >= ? AND received < ? GROUP BY 1, 2 ORDER BY 1, 2`,
        [from, to],
      );
      return rows.map((row) => ({
        day: new Date(Number(row['day']) * day).toISOString().slice(0, 10),
        outcome: row['outcome'] as Outcome,
        count: Number(row['count']),
      }));
    },
  };
}
