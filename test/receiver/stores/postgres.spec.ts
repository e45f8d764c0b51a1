import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { hex, verifyChain } from '../../../src/receiver/chain.ts';
import { createPostgresStore, type Store } from '../../../src/receiver/index.ts';
import { openPostgres } from '../../../src/receiver/stores/postgres/database.ts';
import { postgresTypes } from '../../../src/receiver/stores/postgres/postgres.ts';
import { hostileFieldSuite } from '../hostile-fields.ts';
import { startPostgres, withoutPostgres } from '../postgres-server.ts';
import { migrationSuite } from './migrations.ts';
import { raceSuite } from './postgres-races.ts';
import { newRequest, storedDelivery, storedEvent, storeSuite } from './suite.ts';

const server = await startPostgres();
after(() => server?.remove());

const inCi = process.env['CI'] === 'true';
if (!server)
  it('has a PostgreSQL server to test against', { skip: inCi ? false : withoutPostgres }, () =>
    assert.fail(withoutPostgres),
  );

if (server) {
  describe('A PostgreSQL store', () => storeSuite(() => createPostgresStore(server.database())));

  describe('A PostgreSQL store with partitions, as docs/sizing.md makes them,', () => {
    const [, partition = ''] = /```sql\n([\s\S]*?)```/.exec(readFileSync('docs/sizing.md', 'utf8')) ?? [];

    it('has everything that was stored before', async () => {
      const url = server.database();
      const before = await createPostgresStore(url);
      const sent = storedDelivery();
      await before.records.append(sent);
      await before.close();
      const after = await partitioned(url, partition);
      const again = await after.records.append({ ...sent, events: [storedEvent(), ...sent.events] });
      assert.deepEqual([again.stored && again.accepted, again.stored && again.known], [1, 1]);
      assert.equal(verifyChain((await after.records.find(sent.record))!).intact, true);
      await after.close();
    });

    storeSuite(async () => {
      const url = server.database();
      await (await createPostgresStore(url)).close();
      return partitioned(url, partition.replace('0..63', '0..3').replace('MODULUS 64', 'MODULUS 4'));
    });

    async function partitioned(url: string, sql: string): Promise<Store> {
      const database = await openPostgres(url, { connections: 1 });
      await database.run(sql);
      await database.close();
      return createPostgresStore(url);
    }
  });

  describe('On PostgreSQL', () => hostileFieldSuite(() => createPostgresStore(server.database())));

  describe('A PostgreSQL database', () => {
    migrationSuite(async () => {
      const url = server.database();
      const database = await openPostgres(url, { connections: 2 });
      return { database, types: postgresTypes, open: () => createPostgresStore(url, { connections: 2 }) };
    });

    it('is refused where the server does not wait for the disk', async () => {
      const url = `${server.database()}?options=-c%20synchronous_commit%3Doff`;
      await assert.rejects(createPostgresStore(url), /synchronous_commit = off/);
    });
  });

  describe('Two receivers on one PostgreSQL', () => {
    it('can start on an empty database at the same time', async () => {
      const url = server.database();
      const stores = await Promise.all([1, 2, 3].map(() => createPostgresStore(url, { connections: 2 })));
      for (const store of stores) await store.close();
    });

    it('store what both are sent once, in one intact chain', async () => {
      const url = server.database();
      const [one, two] = await Promise.all([createPostgresStore(url), createPostgresStore(url)]);
      const { record, subject } = storedDelivery();
      for (let round = 0; round < 60; round++) {
        const [mine, yours, both] = [storedEvent(), storedEvent(), storedEvent()];
        const receipts = await Promise.all([
          one.records.append(storedDelivery({ record, subject, events: [mine, both] })),
          two.records.append(storedDelivery({ record, subject, events: [both, yours] })),
        ]);
        assert.equal(
          receipts.reduce((sum, it) => sum + (it.stored ? it.accepted : 0), 0),
          3,
        );
      }
      const found = await two.records.find(record);
      assert.equal(found?.events.length, 180);
      assert.deepEqual(verifyChain(found!), { intact: true, length: 180, head: hex(found!.events[179]!.hash) });
      await Promise.all([one.close(), two.close()]);
    });

    it('begin the same records at the same time, each once', async () => {
      const url = server.database();
      const [one, two] = await Promise.all([createPostgresStore(url), createPostgresStore(url)]);
      const sent = Array.from({ length: 100 }, () => storedDelivery());
      await Promise.all([
        ...sent.map((it) => one.records.append(it)),
        ...sent.toReversed().map((it) => two.records.append({ ...it, events: [storedEvent()] })),
      ]);
      for (const { record } of sent) {
        const found = await one.records.find(record);
        assert.deepEqual([found?.events.length, verifyChain(found!).intact], [2, true]);
      }
      await Promise.all([one.close(), two.close()]);
    });

    it('take a request that reaches both once', async () => {
      const url = server.database();
      const [one, two] = await Promise.all([createPostgresStore(url), createPostgresStore(url)]);
      const id = randomUUID();
      const results = await Promise.all([one, two, one, two].map(({ requests }) => requests.add(newRequest({ id }))));
      assert.equal(new Set(results.map((it) => it?.request.reference)).size, 1);
      assert.equal(results.filter((it) => it?.known === false).length, 1);
      await Promise.all([one.close(), two.close()]);
    });

    raceSuite(server.database);

    it('erase a subject while the other one stores for it, and leave nothing half', async () => {
      const url = server.database();
      const [one, two] = await Promise.all([createPostgresStore(url), createPostgresStore(url)]);
      const { record, subject } = storedDelivery();
      for (let round = 0; round < 40; round++) {
        await Promise.all([
          one.records.append(storedDelivery({ record, subject })),
          two.records.erase(subject),
          one.records.append(storedDelivery({ record, subject })),
        ]);
      }
      const left = await one.records.find(record);
      assert.equal(left === undefined || verifyChain(left).intact, true);
      await one.records.erase(subject);
      const orphans = await openPostgres(url, {});
      assert.deepEqual(await orphans.run('SELECT event FROM events'), []);
      await Promise.all([one.close(), two.close(), orphans.close()]);
    });
  });
}
