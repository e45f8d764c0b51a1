import type { Database, Row, Run, Value } from './database.ts';
import {
  isClosed,
  type NewRequest,
  type RequestChange,
  type RequestStatus,
  type Requests,
  type StoredRequest,
} from './requests.ts';

const columns =
  'id, reference, policy, version, language, rights, channel, address, identifier_kind, identifier_value, text, subject, received, due';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function toRequest(row: Row): StoredRequest {
  return {
    id: String(row['id']),
    reference: String(row['reference']),
    policy: String(row['policy']),
    version: String(row['version']),
    language: String(row['language']),
    rights: JSON.parse(String(row['rights'])) as string[],
    channel: row['channel'] as StoredRequest['channel'],
    address: String(row['address']),
    identifierKind: text(row['identifier_kind']),
    identifierValue: text(row['identifier_value']),
    text: text(row['text']),
    subject: text(row['subject']),
    received: Number(row['received']),
    due: String(row['due']),
    status: row['status'] as RequestStatus,
    reason: text(row['reason']),
    extended: row['extended'] === 1,
    closed: row['closed'] === null ? null : Number(row['closed']),
  };
}

function valuesOf(request: NewRequest): Value[] {
  const { id, reference, policy, version, language, rights, channel, address } = request;
  const { identifierKind, identifierValue, text: words, subject, received, due } = request;
  const who = [id, reference, policy, version, language, JSON.stringify(rights), channel, address];
  return [...who, identifierKind, identifierValue, words, subject, received, due];
}

/** The requests in a database. */
export function createRequests({ run, transaction }: Database): Requests {
  const one = async (where: string, value: string, by: Run = run): Promise<StoredRequest | undefined> => {
    const [row] = await by(`SELECT * FROM requests WHERE ${where} = ?`, [value]);
    return row && toRequest(row);
  };

  const append = (by: Run, reference: string, position: number, change: RequestChange): Promise<unknown> =>
    by(
      'INSERT INTO request_changes (reference, position, at, status, reason, note, due) VALUES (?, ?, ?, ?, ?, ?, ?)',
      [reference, position, change.at, change.status, change.reason, change.note, change.due],
    );

  return {
    add: (request) =>
      transaction(async (by) => {
        const inserted = await by(
          `INSERT INTO requests (${columns}, status, extended)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', 0) ON CONFLICT DO NOTHING RETURNING *`,
          valuesOf(request),
        );
        if (inserted[0]) {
          const first = { at: request.received, status: 'open', reason: null, note: null, due: request.due } as const;
          await append(by, request.reference, 1, first);
          return { request: toRequest(inserted[0]), known: false };
        }
        const present = await one('id', request.id, by);
        return present && { request: present, known: true };
      }),
    find: (reference) => one('reference', reference),
    async changesOf(reference) {
      const rows = await run('SELECT * FROM request_changes WHERE reference = ? ORDER BY position', [reference]);
      return rows.map((row) => ({
        at: Number(row['at']),
        status: row['status'] as RequestStatus,
        reason: text(row['reason']),
        note: text(row['note']),
        due: text(row['due']),
      }));
    },
    async list({ statuses, limit, after }) {
      const marks = statuses.map(() => '?').join(', ');
      const rows = await run(
        `SELECT * FROM requests WHERE status IN (${marks}) AND (due > ? OR (due = ? AND reference > ?))
         ORDER BY due, reference LIMIT ?`,
        [...statuses, after?.due ?? '', after?.due ?? '', after?.reference ?? '', limit],
      );
      return rows.map(toRequest);
    },
    async ofSubject(subject) {
      const rows = await run('SELECT * FROM requests WHERE subject = ? ORDER BY received, reference', [subject]);
      return rows.map(toRequest);
    },
    change: (reference, from, change) =>
      transaction(async (by) => {
        const closed = isClosed(change.status) ? change.at : null;
        const extended = change.due === null ? 0 : 1;
        const [row] = await by(
          `UPDATE requests SET status = ?, reason = ?, closed = ?, due = COALESCE(?, due),
             extended = CASE WHEN ? = 1 THEN 1 ELSE extended END
           WHERE reference = ? AND status = ? RETURNING *`,
          [change.status, change.reason, closed, change.due, extended, reference, from],
        );
        if (!row) return undefined;
        const [last] = await by('SELECT MAX(position) AS last FROM request_changes WHERE reference = ?', [reference]);
        await append(by, reference, Number(last?.['last'] ?? 0) + 1, change);
        return toRequest(row);
      }),
    async detach(subject) {
      const rows = await run('UPDATE requests SET subject = NULL WHERE subject = ? RETURNING reference', [subject]);
      return rows.length;
    },
    async tally(today) {
      const rows = await run(
        `SELECT status, COUNT(*) AS count,
           SUM(CASE WHEN closed IS NULL AND due < ? THEN 1 ELSE 0 END) AS overdue FROM requests GROUP BY status`,
        [today],
      );
      return rows.map((row) => ({
        status: row['status'] as RequestStatus,
        count: Number(row['count']),
        overdue: Number(row['overdue']),
      }));
    },
    deleteClosedBefore: (cutoff) =>
      transaction(async (by) => {
        await by('DELETE FROM request_changes WHERE reference IN (SELECT reference FROM requests WHERE closed < ?)', [
          cutoff,
        ]);
        const rows = await by('DELETE FROM requests WHERE closed < ? RETURNING reference', [cutoff]);
        return rows.length;
      }),
  };
}
