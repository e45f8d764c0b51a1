import type { Database, Row } from './database.ts';
import { everyList, type Newsletters, type Subscription } from './newsletters.ts';

const time = (value: unknown): number | null => (value === null ? null : Number(value));

function toSubscription(row: Row): Subscription {
  return {
    id: String(row['id']),
    list: String(row['list']),
    address: String(row['address']),
    email: row['email'] === null ? null : String(row['email']),
    language: String(row['language']),
    version: String(row['version']),
    requested: Number(row['requested']),
    confirmed: time(row['confirmed']),
    ended: time(row['ended']),
  };
}

const subscribed = 'confirmed IS NOT NULL AND ended IS NULL';

/** Newsletters in a database. */
export function createNewsletters({ run, transaction }: Database): Newsletters {
  return {
    suppress: ({ address, list, kind, at }) =>
      transaction(async (by) => {
        await by(
          `INSERT INTO suppressions (address, list, kind, at) VALUES (?, ?, ?, ?)
           ON CONFLICT (address, list) DO UPDATE SET kind = excluded.kind, at = excluded.at
           WHERE suppressions.kind <> 'objected'`,
          [address, list, kind, at],
        );
        await by(
          `UPDATE subscriptions SET ended = ?, email = NULL WHERE address = ? AND ended IS NULL AND (list = ? OR ? = '*')`,
          [at, address, list, list],
        );
      }),
    async suppressed(addresses, list) {
      if (addresses.length === 0) return new Set();
      const marks = addresses.map(() => '?').join(', ');
      const rows = await run(
        `SELECT address FROM suppressions WHERE address IN (${marks}) AND list IN (?, ?)
           AND NOT EXISTS (SELECT 1 FROM subscriptions
             WHERE subscriptions.address = suppressions.address AND subscriptions.list = ? AND ${subscribed})`,
        [...addresses, list, everyList, list],
      );
      return new Set(rows.map(({ address }) => String(address)));
    },
    async signUp({ id, list, address, email, language, version, requested }) {
      await run(
        `INSERT INTO subscriptions (id, list, address, email, language, version, requested)
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        [id, list, address, email, language, version, requested],
      );
    },
    confirm: ({ id, list, address }, at) =>
      transaction(async (by) => {
        const [row] = await by(
          `UPDATE subscriptions SET confirmed = COALESCE(confirmed, ?)
           WHERE id = ? AND list = ? AND address = ? AND ended IS NULL RETURNING *`,
          [at, id, list, address],
        );
        if (!row) return undefined;
        await by(
          `UPDATE subscriptions SET ended = ?, email = NULL WHERE address = ? AND list = ? AND id <> ? AND ${subscribed}`,
          [at, address, list, id],
        );
        return toSubscription(row);
      }),
    async subscribers(list, after, limit) {
      const rows = await run(
        `SELECT * FROM subscriptions WHERE list = ? AND id > ? AND ${subscribed} ORDER BY id LIMIT ?`,
        [list, after, limit],
      );
      return rows.map(toSubscription);
    },
    async deleteBefore(unconfirmed, ended) {
      const rows = await run(
        'DELETE FROM subscriptions WHERE (confirmed IS NULL AND requested < ?) OR ended < ? RETURNING id',
        [unconfirmed, ended],
      );
      return rows.length;
    },
  };
}
