import type { Database, Run } from './database.ts';

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

/** The schema that a database has; 0 where there is none, or where it cannot be read yet. */
const schemaOf = (run: Run): Promise<number> =>
  run('SELECT MAX(version) AS version FROM migrations').then(
    ([row]) => Number(row?.['version'] ?? 0),
    () => 0,
  );

/**
 * Brings a database forward to the newest schema, or to an older one for a test. It never goes back: a database that a
 * newer release has written is refused. Where there is nothing to do nothing is written, so that a read replica will do.
 *
 * @param lock a statement that keeps other receivers from migrating at the same time, where a transaction does not
 * @throws Error when the database is newer than this release
 */
export async function migrate(
  { run, transaction }: Database,
  types: ColumnTypes,
  lock?: string,
  to = migrations.length,
): Promise<void> {
  const present = await schemaOf(run);
  if (present > migrations.length) {
    throw new Error(
      `The database has schema ${present}; this release knows up to ${migrations.length}. Use the newer release.`,
    );
  }
  if (present >= to) return;
  await transaction(async (by) => {
    if (lock) await by(lock);
    await by('CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY)');
    // Another receiver may have been here while this one waited.
    const [row] = await by('SELECT COALESCE(MAX(version), 0) AS version FROM migrations');
    for (const [at, migration] of [...migrations.entries()].slice(Number(row?.['version']), to)) {
      for (const statement of migration(types)) await by(statement);
      await by('INSERT INTO migrations (version) VALUES (?)', [at + 1]);
    }
  });
}
