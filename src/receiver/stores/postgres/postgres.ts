import { createBatches } from '../batches.ts';
import { migrate } from '../migrations.ts';
import { createNewsletters } from '../newsletter-rows.ts';
import { createRecordRows } from '../record-rows.ts';
import { createRequests } from '../request-rows.ts';
import { probe, type Delivery, type Store } from '../store.ts';
import { appendToPostgres } from './append.ts';
import { openPostgres, type PostgresOptions } from './database.ts';

/** What PostgreSQL calls the types of columns. */
export const postgresTypes = { uuid: 'UUID', time: 'BIGINT', bytes: 'BYTEA' } as const;

/** Keeps other receivers from migrating at the same time; the number is the name of this lock. */
export const migrationLock = 'SELECT pg_advisory_xact_lock(7302410)';

/** How many batches are written at the same time. */
const lanes = 2;

/**
 * Creates a store on a PostgreSQL server, or on what speaks its protocol. Any number of receivers may share it. What is
 * acknowledged has reached the server's disk.
 *
 * @param url `postgres://user:password@host:port/database`, with the driver's own parameters
 * @throws StoreUnavailable when the server cannot be reached
 */
export async function createPostgresStore(url: string, options: PostgresOptions = {}): Promise<Store> {
  const database = await openPostgres(url, options);
  await migrate(database, postgresTypes, migrationLock);
  const writers = Array.from({ length: lanes }, () =>
    createBatches((deliveries: readonly Delivery[]) => appendToPostgres(database, deliveries), {
      most: 256,
      waiting: 10_000,
    }),
  );
  // A record always has the same lane, so that no two of them append to it at the same time.
  const append = (delivery: Delivery) => writers[Number.parseInt(delivery.record.slice(0, 8), 16) % lanes]!(delivery);
  return {
    records: { append, ...createRecordRows(database) },
    requests: createRequests(database),
    newsletters: createNewsletters(database),
    check: async () => void (await database.run(probe)),
    close: database.close,
  };
}
