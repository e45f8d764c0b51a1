import type { Database } from './database.ts';

/** What a column type is called in a database. */
export type ColumnTypes = Readonly<Record<'uuid' | 'time' | 'bytes', string>>;

/** One step of the schema: statements that run once, in one transaction, and are never changed afterwards. */
type Migration = (types: ColumnTypes) => readonly string[];

const records: Migration = ({ uuid, time, bytes }) => [
  `CREATE TABLE events (record ${uuid} NOT NULL, position INTEGER NOT NULL, event ${uuid} NOT NULL,
     subject TEXT NOT NULL, policy TEXT NOT NULL, received ${time} NOT NULL, outcome TEXT NOT NULL,
     grants TEXT NOT NULL, ends ${time} NOT NULL, body TEXT NOT NULL, hash ${bytes} NOT NULL,
     PRIMARY KEY (record, position))`,
  'CREATE INDEX events_by_subject ON events (subject)',
  'CREATE INDEX events_by_time ON events (received)',
];

const requests: Migration = ({ time }) => [
  `CREATE TABLE requests (reference TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, policy TEXT NOT NULL,
     version TEXT NOT NULL, language TEXT NOT NULL, rights TEXT NOT NULL, channel TEXT NOT NULL, address TEXT NOT NULL,
     identifier_kind TEXT, identifier_value TEXT, text TEXT, subject TEXT, received ${time} NOT NULL,
     due TEXT NOT NULL, status TEXT NOT NULL, reason TEXT, extended INTEGER NOT NULL, closed ${time})`,
  'CREATE INDEX requests_by_due ON requests (due, reference)',
  'CREATE INDEX requests_by_subject ON requests (subject)',
  `CREATE TABLE request_changes (reference TEXT NOT NULL, position INTEGER NOT NULL, at ${time} NOT NULL,
     status TEXT NOT NULL, reason TEXT, note TEXT, due TEXT, PRIMARY KEY (reference, position))`,
];

const newsletters: Migration = ({ time }) => [
  `CREATE TABLE suppressions (address TEXT NOT NULL, list TEXT NOT NULL, kind TEXT NOT NULL, at ${time} NOT NULL,
     PRIMARY KEY (address, list))`,
  `CREATE TABLE subscriptions (id TEXT PRIMARY KEY, list TEXT NOT NULL, address TEXT NOT NULL, email TEXT,
     language TEXT NOT NULL, version TEXT NOT NULL, requested ${time} NOT NULL, confirmed ${time}, ended ${time})`,
  'CREATE INDEX subscriptions_by_address ON subscriptions (address, list)',
  'CREATE INDEX subscriptions_by_list ON subscriptions (list, id)',
];

const migrations: readonly Migration[] = [records, requests, newsletters];

/**
 * Brings a database forward to the newest schema, or to an older one for a test. It never goes back: a database that a
 * newer release has written is refused.
 *
 * @param lock a statement that keeps other receivers from migrating at the same time, where a transaction does not
 * @throws Error when the database is newer than this release
 */
export async function migrate(
  { transaction }: Database,
  types: ColumnTypes,
  lock?: string,
  to = migrations.length,
): Promise<void> {
  await transaction(async (run) => {
    if (lock) await run(lock);
    await run('CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY)');
    const [row] = await run('SELECT COALESCE(MAX(version), 0) AS version FROM migrations');
    const present = Number(row?.['version']);
    if (present > migrations.length) {
      throw new Error(
        `The database has schema ${present}; this release knows up to ${migrations.length}. Use the newer release.`,
      );
    }
    for (const [at, migration] of [...migrations.entries()].slice(present, to)) {
      for (const statement of migration(types)) await run(statement);
      await run('INSERT INTO migrations (version) VALUES (?)', [at + 1]);
    }
  });
}
