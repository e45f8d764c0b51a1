/**
 * `node test/bench/receiver/sizes.ts`: how much room a stored event takes on both databases, and how fast
 * the retention job deletes, for `docs/sizing.md`. The
 * events are as large as those of a site with fourteen services.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPostgresStore, createSqliteStore, type Store } from '../../../src/receiver/index.ts';
import { openPostgres } from '../../../src/receiver/stores/postgres/database.ts';
import { consentEvent } from '../../receiver/fixture.ts';
import { startPostgres, withoutPostgres } from '../../receiver/postgres-server.ts';

const count = 100_000;
const services = Array.from({ length: 14 }, (_, at) => `service-number-${at}`);
const until = Date.UTC(2027, 10, 24);

async function fill({ records }: Store): Promise<void> {
  for (let done = 0; done < count; done += 500) {
    await Promise.all(
      Array.from({ length: 500 }, (_, at) => {
        const text = createHash('sha256').update(randomUUID()).digest('hex');
        const granted = services.slice(0, 4);
        const refused = services.slice(4);
        const facts = services.map(() => '1x2y3z.1x2y3z.1x2y3z.1x2y3z.1x2y3z.b4c5');
        const event = consentEvent({ granted, refused, facts, text, previous: text, hash: text });
        return records.append({
          record: randomUUID(),
          subject: randomUUID(),
          policy: 'teilehafen',
          received: event.at + done + at,
          events: [{ id: event.id, outcome: 'mixed', until, granted, refused, reset: [], body: JSON.stringify(event) }],
        });
      }),
    );
  }
}

const perEvent = (name: string, bytes: number): void =>
  console.log(`${name.padEnd(28)}${(bytes / count).toFixed(0).padStart(6)} bytes an event`);

async function forget(name: string, { records }: Store): Promise<void> {
  const start = performance.now();
  const deleted = await records.deleteEndedBefore(Date.UTC(2100, 0, 1));
  console.log(
    `${name.padEnd(28)}${((deleted / (performance.now() - start)) * 1000).toFixed(0).padStart(6)} deleted a second`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'privacy-center-sizes-'));
const file = join(folder, 'sizes.sqlite');
const sqlite = await createSqliteStore(file);
await fill(sqlite);
await sqlite.close();
perEvent('SQLite, file', statSync(file).size);
const reopened = await createSqliteStore(file);
await forget('SQLite, retention job', reopened);
await reopened.close();
rmSync(folder, { recursive: true });

const server = await startPostgres();
if (server) {
  const url = server.database();
  const store = await createPostgresStore(url);
  await fill(store);
  const database = await openPostgres(url, { connections: 1 });
  for (const table of ['events', 'events_pkey', 'events_by_subject', 'events_by_time']) {
    const [row] = await database.run(`SELECT pg_relation_size('${table}') AS size`);
    perEvent(`PostgreSQL, ${table}`, Number(row?.['size']));
  }
  const [wal] = await database.run(`SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') AS size`);
  perEvent('PostgreSQL, log at the most', Number(wal?.['size']));
  await forget('PostgreSQL, retention job', store);
  await Promise.all([store.close(), database.close()]);
  server.remove();
} else console.log(withoutPostgres);
