import { createBatches } from '../batches.ts';
import { migrate } from '../migrations.ts';
import { createNewsletters } from '../newsletter-rows.ts';
import { createRecordRows } from '../record-rows.ts';
import { createRequests } from '../request-rows.ts';
import { probe, type Delivery, type Store } from '../store.ts';
import { appendToSqlite } from './append.ts';
import { openSqlite, type SqliteOptions } from './database.ts';

/** What SQLite calls the types of columns. */
export const sqliteTypes = { uuid: 'TEXT', time: 'INTEGER', bytes: 'BLOB' } as const;

/**
 * Creates a store in one file, or in memory for the path `:memory:`. One process writes it; several receivers want
 * PostgreSQL. What is acknowledged has reached the disk.
 *
 * @throws StoreUnavailable when the file cannot be opened
 */
export async function createSqliteStore(path: string, options: SqliteOptions = {}): Promise<Store> {
  const database = await openSqlite(path, options);
  await migrate(database, sqliteTypes);
  const append = createBatches((deliveries: readonly Delivery[]) => appendToSqlite(database, deliveries), {
    most: 256,
    waiting: 10_000,
  });
  return {
    records: { append, ...createRecordRows(database) },
    requests: createRequests(database),
    newsletters: createNewsletters(database),
    check: async () => void (await database.run(probe)),
    close: database.close,
  };
}
