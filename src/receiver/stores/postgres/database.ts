import type { PoolClient } from 'pg';
import type { Database, Row, Run, Value } from '../database.ts';
import { troubleOf } from './trouble.ts';

/** How PostgreSQL is reached. */
export interface PostgresOptions {
  /** How many connections this receiver holds at most; 8 by default. */
  readonly connections?: number;
  /** How long to wait for a connection and for another receiver's lock, in milliseconds; 3,000 by default. */
  readonly patience?: number;
}

/** A statement in PostgreSQL's own dialect: `$1`, `$2`, ... for its values, which may be lists. */
export type Query = (sql: string, values?: readonly (Value | readonly Value[])[]) => Promise<readonly Row[]>;

/** PostgreSQL as the stores use it. */
export interface PostgresDatabase extends Database {
  /** Runs one statement, which is a transaction of its own. */
  readonly query: Query;
  /** Does work again that another receiver got in the way of. */
  retry<T>(work: () => Promise<T>): Promise<T>;
}

/** Thrown by work that is to be done again: another receiver got in between. */
export class Overtaken extends Error {}

/** What another try mends: a serialisation failure, a deadlock, and a row that another receiver has just written. */
const again = new Set(['40001', '40P01', '23505']);
const tries = 10;

const mendable = (error: unknown): boolean =>
  error instanceof Overtaken || again.has(String((error as { cause?: { code?: unknown } }).cause?.code));

/** The type number of `int8`, which the driver gives as text: our times and counts fit into a number. */
const int8 = 20;

/**
 * Opens a pool of connections. The driver is the package `pg`, which the host installs.
 *
 * @throws Error when the server does not wait for the disk (`synchronous_commit = off`): nothing could be acknowledged
 */
export async function openPostgres(
  url: string,
  { connections = 8, patience = 3_000 }: PostgresOptions,
): Promise<PostgresDatabase> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
    lock_timeout: patience,
    // A network that swallows everything ends in this, and not in waiting for ever.
    query_timeout: patience * 5,
    types: {
      getTypeParser: ((type: number, format?: 'text') =>
        type === int8 ? Number : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A server that goes away ends every connection, in use or idle. Who uses one hears of it by its own statement.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const numbered = createNumbering();

  async function queryBy(
    client: Pick<PoolClient, 'query'>,
    sql: string,
    values: readonly unknown[],
  ): Promise<readonly Row[]> {
    try {
      const { rows } = await client.query(sql, [...values]);
      return rows as readonly Row[];
    } catch (error) {
      throw troubleOf(error);
    }
  }

  async function once<T>(work: (query: Query) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch((error: unknown) => {
      throw troubleOf(error);
    });
    const query: Query = (sql, values = []) => queryBy(client, sql, values);
    let broken = true;
    try {
      await query('BEGIN');
      const result = await work(query);
      await query('COMMIT');
      broken = false;
      return result;
    } catch (error) {
      broken = await query('ROLLBACK').then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async function retry<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (attempt === tries || !mendable(error)) throw error;
      }
    }
  }

  const query: Query = (sql, values = []) => queryBy(pool, sql, values);

  const inDialect =
    (by: Query): Run =>
    (sql, values) =>
      by(numbered(sql), values);

  const database: PostgresDatabase = {
    run: inDialect(query),
    lock: ' FOR UPDATE',
    transaction: (work) => retry(() => once((by) => work(inDialect(by)))),
    query,
    retry,
    close: () => pool.end(),
  };
  await refuseHaste(database);
  return database;
}

async function refuseHaste({ run, close }: Database): Promise<void> {
  const [row] = await run('SHOW synchronous_commit');
  if (row?.['synchronous_commit'] !== 'off') return;
  await close();
  throw new Error(
    'createPostgresStore: the server has synchronous_commit = off, so that an acknowledged record could be lost. ' +
      'Allowed: on, local, remote_write, remote_apply (for this role: ALTER ROLE ... SET synchronous_commit = on).',
  );
}

/** Writes `?` as PostgreSQL's `$1`, `$2`, ...; each statement once. */
function createNumbering(): (sql: string) => string {
  const numbered = new Map<string, string>();
  return (sql) => {
    let text = numbered.get(sql);
    if (text === undefined) {
      let count = 0;
      text = sql.replace(/\?/g, () => `$${++count}`);
      numbered.set(sql, text);
    }
    return text;
  };
}
