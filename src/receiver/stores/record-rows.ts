import type { StoredEvent, StoredRecord } from '../chain.ts';
import { readGrants } from '../grants.ts';
import type { Database, Row, Run } from './database.ts';
import type { Head } from './plan.ts';
import type { Outcome, Records } from './store.ts';

const day = 86_400_000;
/** How many records one transaction deletes, so that nobody waits long for it. */
const atOnce = 500;

/** The last row of a record as the head of its chain. */
export const toHead = (row: Row): Head => ({
  subject: String(row['subject']),
  policy: String(row['policy']),
  length: Number(row['position']),
  hash: row['hash'] as Uint8Array,
  grants: readGrants(String(row['grants'])),
});

const toEvent = (row: Row): StoredEvent => ({
  position: Number(row['position']),
  received: Number(row['received']),
  body: String(row['body']),
  hash: row['hash'] as Uint8Array,
});

async function readRecords(run: Run, column: 'record' | 'subject', value: string): Promise<readonly StoredRecord[]> {
  const rows = await run(`SELECT * FROM events WHERE ${column} = ? ORDER BY record, position`, [value]);
  const records = new Map<string, StoredRecord & { readonly events: StoredEvent[] }>();
  for (const row of rows) {
    const id = String(row['record']);
    const record = records.get(id) ?? {
      id,
      subject: String(row['subject']),
      policy: String(row['policy']),
      events: [],
    };
    records.set(id, record);
    record.events.push(toEvent(row));
  }
  return [...records.values()];
}

const marksFor = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/**
 * Deletes some of the records whose last event ended before a moment. They are locked first and then looked at again:
 * one that a person has just renewed is left alone.
 */
async function deleteSome(run: Run, lock: string, cutoff: number): Promise<number> {
  const found = await run(
    `SELECT record FROM events AS last WHERE received < ? AND ends < ? AND NOT EXISTS (
       SELECT 1 FROM events AS later WHERE later.record = last.record AND later.position > last.position)
     LIMIT ${atOnce}`,
    [cutoff, cutoff],
  );
  const ids = found.map(({ record }) => String(record));
  if (ids.length === 0) return 0;
  await run(`SELECT record FROM events WHERE record IN (${marksFor(ids)})${lock}`, ids);
  const rows = await run(`SELECT record, ends FROM events WHERE record IN (${marksFor(ids)}) ORDER BY position`, ids);
  const lastEnds = new Map(rows.map(({ record, ends }) => [String(record), Number(ends)]));
  const over = ids.filter((id) => (lastEnds.get(id) ?? Infinity) < cutoff);
  if (over.length > 0) await run(`DELETE FROM events WHERE record IN (${marksFor(over)})`, over);
  return over.length;
}

/** Reading and deleting records, alike in every database. */
export function createRecordRows({ run, transaction, lock }: Database): Omit<Records, 'append'> {
  return {
    find: async (record) => (await readRecords(run, 'record', record))[0],
    ofSubject: (subject) => readRecords(run, 'subject', subject),
    erase: (subject) =>
      transaction(async (by) => {
        const records = new Set<unknown>();
        let events = 0;
        // What another receiver appends meanwhile is seen by the next statement.
        for (;;) {
          const rows = await by('DELETE FROM events WHERE subject = ? RETURNING record', [subject]);
          if (rows.length === 0) return { records: records.size, events };
          for (const { record } of rows) records.add(record);
          events += rows.length;
        }
      }),
    async deleteEndedBefore(cutoff) {
      for (let deleted = 0; ;) {
        const some = await transaction((by) => deleteSome(by, lock, cutoff));
        if (some === 0) return deleted;
        deleted += some;
      }
    },
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
