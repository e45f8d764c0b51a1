import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hex, linkHash, verifyChain } from '../../../src/receiver/chain.ts';
import type { Database } from '../../../src/receiver/stores/database.ts';
import { migrate, type ColumnTypes } from '../../../src/receiver/stores/migrations.ts';
import { StoreUnavailable, type Store } from '../../../src/receiver/stores/store.ts';
import { noon } from '../fixture.ts';

/** An empty database, and how a store is opened on it. */
export interface Bench {
  readonly database: Database;
  readonly types: ColumnTypes;
  readonly open: () => Promise<Store>;
}

const record = '6d0f8a7e-1c2b-4d3e-8f90-a1b2c3d4e5f6';
const link = { record, subject: 'subject-1', policy: 'shop', position: 1, received: noon, body: '{"id":"x"}' };

/** What each version of the schema can already hold, as it was written then. Never changed, only added to. */
const rows: readonly ((run: Database['run']) => Promise<unknown>)[] = [
  (run) =>
    run(
      `INSERT INTO events (record, position, event, subject, policy, received, outcome, grants, ends, body, hash)
       VALUES (?, 1, '0b8f3a52-7d6e-4c1f-9a3b-2e4d6f8a0c1e', 'subject-1', 'shop', ?, 'granted',
         '[["analytics",1811156400000]]', 1811156400000, '{"id":"x"}', ?)`,
      [record, noon, linkHash(undefined, link)],
    ),
  (run) =>
    run(
      `INSERT INTO requests (reference, id, policy, version, language, rights, channel, address, received, due, status,
         extended) VALUES ('PR-OLD', 'id', 'shop', '1', 'de', '["access"]', 'email', 'a@b.example', ?, '2026-12-28', 'open', 0)`,
      [noon],
    ),
  (run) => run(`INSERT INTO suppressions (address, list, kind, at) VALUES ('hash', '*', 'objected', ?)`, [noon]),
];

const checks: readonly ((store: Store) => Promise<void>)[] = [
  async ({ records }) => {
    const found = await records.find(record);
    assert.deepEqual(verifyChain(found!), { intact: true, length: 1, head: hex(linkHash(undefined, link)) });
  },
  async ({ requests }) => assert.equal((await requests.find('PR-OLD'))?.status, 'open'),
  async ({ newsletters }) => assert.equal((await newsletters.suppressed(['hash'], 'news')).size, 1),
];

/** Databases of every earlier version come forward with what they hold; a newer one is left alone. */
export function migrationSuite(open: () => Promise<Bench>): void {
  for (const version of rows.keys()) {
    it(`of schema ${version + 1} comes forward with what it holds`, async () => {
      const bench = await open();
      await migrate(bench.database, bench.types, undefined, version + 1);
      for (const write of rows.slice(0, version + 1)) await write(bench.database.run);
      await bench.database.close();
      const store = await bench.open();
      for (const check of checks.slice(0, version + 1)) await check(store);
      await store.close();
    });
  }

  it('of a newer release is refused and left as it is', async () => {
    const bench = await open();
    await migrate(bench.database, bench.types);
    await bench.database.run('INSERT INTO migrations (version) VALUES (99)');
    await assert.rejects(migrate(bench.database, bench.types), /schema 99.*newer release/);
    await bench.database.close();
  });

  it('rolls a transaction back whose work fails', async () => {
    const { database, types } = await open();
    await migrate(database, types);
    const work = database.transaction(async (run) => {
      await run('INSERT INTO migrations (version) VALUES (98)');
      throw new StoreUnavailable('failed');
    });
    await assert.rejects(work, StoreUnavailable);
    assert.deepEqual(await database.run('SELECT version FROM migrations WHERE version = 98'), []);
    await database.close();
  });
}
