/** What a column can hold here. Times and counts are numbers, hashes bytes. */
export type Value = string | number | null | Uint8Array;

/** A row by its column names. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement with `?` for its values. */
export type Run = (sql: string, values?: readonly Value[]) => Promise<readonly Row[]>;

/**
 * A database as the stores use it: statements that SQLite and PostgreSQL read alike. Every failure is a
 * `StoreUnavailable`.
 */
export interface Database {
  readonly run: Run;
  /** What ends a SELECT whose rows nobody else may change until the transaction ends; empty where nobody else writes. */
  readonly lock: string;
  /** Runs the work in one transaction, durable when it answers. What it throws rolls everything back. */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
