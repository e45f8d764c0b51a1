import { statSync } from 'node:fs';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Database, Row, Value } from '../database.ts';
import { StoreUnavailable, type StoreTrouble } from '../store.ts';

/** How a SQLite database is opened. */
export interface SqliteOptions {
  /** How large the file may grow, in bytes; a flood then fills this and not the disk. No bound by default. */
  readonly maxSize?: number;
  /** How long to wait for another process's lock, in milliseconds. The event loop waits too, so keep it short. */
  readonly patience?: number;
}

/** A prepared statement. */
export type Statement = StatementSync;

/** SQLite as the stores use it, with statements that run at once where a transaction wants no waiting in between. */
export interface SqliteDatabase extends Database {
  /** Runs a whole transaction without giving way to anything else. */
  transactionNow<T>(work: (statement: (sql: string) => StatementSync) => T): Promise<T>;
}

/** SQLite's result codes (https://sqlite.org/rescode.html), the primary ones. */
const troubles: Readonly<Record<number, StoreTrouble>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  13: 'full',
  14: 'gone',
};

/** A failure of SQLite as the trouble it is; anything else was not SQLite's and goes on as it came. */
function unavailable(error: unknown): unknown {
  const code = (error as { errcode?: unknown }).errcode;
  return typeof code === 'number' ? new StoreUnavailable(troubles[code & 0xff] ?? 'failed', error) : error;
}

const inMemory = ':memory:';

/** Which file a path leads to now; nothing if none. */
function fileAt(path: string): string | undefined {
  if (path === inMemory) return path;
  const found = statSync(path, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

/** How far the log grows before its pages are written home, in pages: 32 MB of what many records share. */
const logPages = 8_000;

interface Open {
  readonly connection: DatabaseSync;
  readonly statements: Map<string, StatementSync>;
  readonly file: string | undefined;
}

async function driver(): Promise<typeof import('node:sqlite')> {
  try {
    return await import('node:sqlite');
  } catch (cause) {
    throw new Error(
      `The SQLite store needs Node 22.13 or later, and this is ${process.version}. createPostgresStore does with Node 20.`,
      { cause },
    );
  }
}

/**
 * Opens a SQLite database by the runtime's own driver; throws where this Node has none. A transaction has reached the disk when it
 * answers: write-ahead log, `synchronous = FULL`. A file that was taken away or put in the place of another is noticed,
 * because SQLite would go on writing to the one nobody finds again.
 */
export async function openSqlite(path: string, { maxSize, patience = 100 }: SqliteOptions): Promise<SqliteDatabase> {
  const sqlite = await driver();
  let open: Open | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  function connect(): Open {
    const connection = new sqlite.DatabaseSync(path, { timeout: patience });
    connection.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${logPages}`);
    const { page_size: pageSize } = connection.prepare('PRAGMA page_size').get() as { page_size: number };
    if (maxSize !== undefined) connection.exec(`PRAGMA max_page_count = ${Math.ceil(maxSize / pageSize)}`);
    return { connection, statements: new Map(), file: fileAt(path) };
  }

  function opened(): Open {
    const file = fileAt(path);
    if (open && open.file === file) return open;
    open?.connection.close();
    open = undefined;
    if (file === undefined) throw new StoreUnavailable('gone');
    return (open = connect());
  }

  function statement(sql: string): StatementSync {
    const { connection, statements } = opened();
    const present = statements.get(sql);
    if (present) return present;
    const prepared = connection.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  }

  const run = async (sql: string, values: readonly Value[] = []): Promise<readonly Row[]> =>
    statement(sql).all(...(values as SQLInputValue[]));

  /** One connection does one thing at a time: a transaction never meets another one's statements. */
  function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const result = turn.then(work).catch((error: unknown) => {
      throw unavailable(error);
    });
    turn = result.catch(() => undefined);
    return result;
  }

  const begin = (): void => opened().connection.exec('BEGIN IMMEDIATE');
  const commit = (): void => open?.connection.exec('COMMIT');
  const rollback = (): void => {
    // After some failures SQLite has rolled back by itself.
    if (open?.connection.isTransaction) open.connection.exec('ROLLBACK');
  };

  await inTurn(() => {
    open = connect();
  });
  return {
    run: (sql, values) => inTurn(() => run(sql, values)),
    lock: '',
    transaction: (work) =>
      inTurn(async () => {
        begin();
        try {
          const result = await work(run);
          commit();
          return result;
        } catch (error) {
          rollback();
          throw error;
        }
      }),
    transactionNow: (work) =>
      inTurn(() => {
        begin();
        try {
          const result = work(statement);
          commit();
          return result;
        } catch (error) {
          rollback();
          throw error;
        }
      }),
    close: () => inTurn(() => open?.connection.close()),
  };
}
