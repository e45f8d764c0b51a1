import { StoreUnavailable, type StoreTrouble } from '../store.ts';

/** SQLSTATE codes and classes (PostgreSQL, appendix A), and the network's own; the longest match counts. */
const troubles: Readonly<Record<string, StoreTrouble>> = {
  '08': 'gone',
  '23505': 'busy',
  '25006': 'read-only',
  '40': 'busy',
  '53': 'busy',
  '53100': 'full',
  '55P03': 'busy',
  '57': 'gone',
  '58': 'failed',
  ECONNREFUSED: 'gone',
  ECONNRESET: 'gone',
  ENOENT: 'gone',
  EPIPE: 'gone',
};

/**
 * A failure of the driver as the trouble it is. What has a code of another kind is a mistake in a statement and stays as
 * it came; what has no code at all is the driver's own: a connection that ended, or none in time.
 */
export function troubleOf(error: unknown): unknown {
  const { code } = error as { code?: unknown };
  if (code === undefined) return new StoreUnavailable('gone', error);
  const trouble = troubles[String(code)] ?? troubles[String(code).slice(0, 2)];
  return trouble ? new StoreUnavailable(trouble, error) : error;
}
