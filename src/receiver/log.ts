/** One line of the log: what was asked and how it went, never by whom and never with what. */
export interface LogEntry {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly level: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly method: string;
  /** The route's pattern, so that no reference, subject or token gets into a log. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Why it was refused or failed: a code. */
  readonly code?: string | undefined;
  /** For a fault, the place in the code. Its message stays out: a database's names the values it stumbled over. */
  readonly place?: string | undefined;
}

/** Takes the lines of the log. */
export type Log = (entry: LogEntry) => void;

/** Lines of JSON on standard output. Those of the same moment are written together. */
export function createOutputLog(): Log {
  let lines = '';
  const flush = (): void => {
    process.stdout.write(lines);
    lines = '';
  };
  return (entry) => {
    if (lines === '') setImmediate(flush);
    lines += `${JSON.stringify(entry)}\n`;
  };
}
