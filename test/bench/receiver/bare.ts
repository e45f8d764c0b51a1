import { createServer, type Server } from 'node:http';
import { createBatches } from '../../../src/receiver/stores/batches.ts';
import { migrate } from '../../../src/receiver/stores/migrations.ts';
import { openPostgres } from '../../../src/receiver/stores/postgres/database.ts';
import { migrationLock, postgresTypes } from '../../../src/receiver/stores/postgres/postgres.ts';
import { openSqlite } from '../../../src/receiver/stores/sqlite/database.ts';
import { sqliteTypes } from '../../../src/receiver/stores/sqlite/sqlite.ts';

interface Row {
  readonly record: string;
  readonly event: string;
  readonly subject: string;
  readonly body: string;
}

type Write = (rows: readonly Row[]) => Promise<readonly undefined[]>;

// What a receiver works out, of the same size.
const grants = '[["analytics",1811156400000]]';
const hash = new Uint8Array(32).fill(7);
const columns = 'record, position, event, subject, policy, received, outcome, grants, ends, body, hash';

async function writeToPostgres(url: string): Promise<Write> {
  const database = await openPostgres(url, {});
  await migrate(database, postgresTypes, migrationLock);
  return async (rows) => {
    await database.query(
      `INSERT INTO events (${columns})
       SELECT record, 1, event, subject, 'shop', $5::bigint, 'mixed', $6, $5::bigint, body, $7::bytea
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) AS given (record, event, subject, body)`,
      [
        rows.map(({ record }) => record),
        rows.map(({ event }) => event),
        rows.map(({ subject }) => subject),
        rows.map(({ body }) => body),
        Date.now(),
        grants,
        hash,
      ],
    );
    return rows.map(() => undefined);
  };
}

async function writeToSqlite(file: string): Promise<Write> {
  const database = await openSqlite(file, {});
  await migrate(database, sqliteTypes);
  return (rows) =>
    database.transactionNow((statement) => {
      const insert = statement(
        `INSERT INTO events (${columns}) VALUES (?, 1, ?, ?, 'shop', ?, 'mixed', '${grants}', ?, ?, ?)`,
      );
      const now = Date.now();
      for (const { record, event, subject, body } of rows) insert.run(record, event, subject, now, now, body, hash);
      return rows.map(() => undefined);
    });
}

/**
 * The floor: a server that reads JSON and inserts the row as the receiver does, a transaction a batch, waiting for the
 * disk. No check, no look at what is there, no chain, no limit, no log.
 */
export async function createBareServer(place: string): Promise<Server> {
  const write = await (place.startsWith('postgres:') ? writeToPostgres(place) : writeToSqlite(place));
  const add = createBatches(write, { most: 256, waiting: 10_000 });
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { record, subject, events } = JSON.parse(Buffer.concat(chunks).toString()) as {
        record: string;
        subject: string;
        events: readonly [{ id: string }];
      };
      add({ record, subject, event: events[0].id, body: JSON.stringify(events[0]) }).then(
        () => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': 2 });
          response.end('{}');
        },
        () => response.destroy(),
      );
    });
  });
}
