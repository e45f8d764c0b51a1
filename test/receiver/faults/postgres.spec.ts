import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { verifyChain } from '../../../src/receiver/chain.ts';
import { createPostgresStore, StoreUnavailable } from '../../../src/receiver/index.ts';
import { openPostgres } from '../../../src/receiver/stores/postgres/database.ts';
import { troubleOf } from '../../../src/receiver/stores/postgres/trouble.ts';
import { consentEvent, createTestReceiver, delivery, keys, rightsRequest, type TestReceiver } from '../fixture.ts';
import { startPostgres, withoutPostgres } from '../postgres-server.ts';
import { killOverAndOver } from './killed.ts';

const server = await startPostgres();
after(() => server?.remove());

const inCi = process.env['CI'] === 'true';
if (!server)
  it('has a PostgreSQL server to break', { skip: inCi ? false : withoutPostgres }, () => assert.fail(withoutPostgres));

const endOthers = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`;

async function assertRefused({ send }: TestReceiver, code: string): Promise<void> {
  for (const answer of [
    await send('POST', '/records', { body: delivery() }),
    await send('POST', '/requests', { body: rightsRequest() }),
    await send('GET', '/health'),
  ])
    assert.deepEqual([answer.status, answer.body.problems[0].code], [503, code]);
}

if (server) {
  describe('A PostgreSQL server', () => {
    it('that is gone takes nothing, and takes records again when it is back', async () => {
      const store = await createPostgresStore(server.database(), { patience: 500 });
      const receiver = await createTestReceiver({ store });
      const body = delivery();
      await receiver.send('POST', '/records', { body });
      server.crash();
      await assertRefused(receiver, 'store-gone');
      server.start();
      const again = await receiver.send('POST', '/records', {
        body: { ...body, events: [...body.events, consentEvent()] },
      });
      assert.deepEqual([again.body.accepted, again.body.known], [1, 1]);
      await store.close();
    });

    it('that crashes while it writes loses nothing that was acknowledged', async () => {
      const url = server.database();
      const store = await createPostgresStore(url, { patience: 500 });
      const { send } = await createTestReceiver({ store });
      const base = delivery();
      const acknowledged: string[] = [];
      async function write(): Promise<void> {
        for (let count = 0; count < 200; count++) {
          const event = consentEvent();
          const { status } = await send('POST', '/records', { body: { ...base, events: [event] } });
          if (status === 200) acknowledged.push(event.id);
          if (acknowledged.length === 100) server!.crash();
          if (status === 503) return;
        }
      }
      await Promise.all(Array.from({ length: 8 }, write));
      server.start();
      const found = await store.records.find(base.record);
      const ids = found!.events.map(({ body }) => (JSON.parse(body) as { id: string }).id);
      assert.equal(verifyChain(found!).intact, true);
      assert.deepEqual(
        acknowledged.filter((id) => !ids.includes(id)),
        [],
      );
      assert.equal(new Set(ids).size, ids.length);
      await store.close();
    });

    it('that crashes in the middle of a transaction ends that, and not the receiver', async () => {
      const database = await openPostgres(server.database(), { connections: 1, patience: 500 });
      const work = database.transaction(async (run) => {
        await run('SELECT 1');
        server.crash();
        // The connection tells of its end while nobody is asking it anything.
        await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
        await run('SELECT 1');
      });
      await assert.rejects(work, { name: 'StoreUnavailable', trouble: 'gone' });
      server.start();
      assert.deepEqual(await database.run('SELECT 1 AS one'), [{ one: 1 }]);
      await database.close();
    });

    it('that ends connections is met with new ones', async () => {
      const url = server.database();
      const store = await createPostgresStore(url);
      const receiver = await createTestReceiver({ store });
      await receiver.send('GET', '/health');
      const admin = await openPostgres(url, { connections: 1 });
      await admin.run(endOthers);
      const statuses = [];
      for (let times = 0; times < 10; times++)
        statuses.push((await receiver.send('POST', '/records', { body: delivery() })).status);
      assert.equal(statuses.at(-1), 200);
      assert.ok(statuses.every((status) => status === 200 || status === 503));
      await Promise.all([store.close(), admin.close()]);
    });

    it('whose table another one locks is busy, and not waited for without end', async () => {
      const url = server.database();
      const store = await createPostgresStore(url, { patience: 200 });
      const { send } = await createTestReceiver({ store });
      const admin = await openPostgres(url, { connections: 1 });
      await admin.transaction(async (run) => {
        await run('LOCK TABLE events IN ACCESS EXCLUSIVE MODE');
        const { status, body } = await send('POST', '/records', { body: delivery() });
        assert.deepEqual([status, body.problems[0].code], [503, 'store-busy']);
      });
      assert.equal((await send('POST', '/records', { body: delivery() })).status, 200);
      await Promise.all([store.close(), admin.close()]);
    });

    it('that may only be read, as a replica, gives out what it has, takes nothing and says so', async () => {
      const url = server.database();
      const writable = await createPostgresStore(url);
      const body = delivery();
      await (await createTestReceiver({ store: writable })).send('POST', '/records', { body });
      await writable.close();
      const store = await createPostgresStore(`${url}?options=-c%20default_transaction_read_only%3Don`);
      const replica = await createTestReceiver({ store });
      const { body: found } = await replica.send('GET', `/desk/subjects/${body.subject}`, { key: keys.desk });
      assert.equal(found.records[0].chain.intact, true);
      await assertRefused(replica, 'store-read-only');
      await store.close();
    });

    it('that is not there is an error at the start', async () => {
      await assert.rejects(createPostgresStore('postgres://tests@127.0.0.1:1/none'), StoreUnavailable);
    });
  });

  it('A receiver on PostgreSQL that is killed ten times loses nothing it acknowledged and doubles nothing', async () => {
    const url = server.database();
    await killOverAndOver(url, 10, () => createPostgresStore(url));
  });
}

describe('A failure of PostgreSQL', () => {
  for (const [code, trouble] of [
    ['53100', 'full'],
    ['53300', 'busy'],
    ['40P01', 'busy'],
    ['57P01', 'gone'],
    ['08006', 'gone'],
    ['25006', 'read-only'],
    ['ECONNREFUSED', 'gone'],
    [undefined, 'gone'],
  ] as const) {
    it(`with the code ${code} means that the store is ${trouble}`, () => {
      const error = troubleOf({ code });
      assert.ok(error instanceof StoreUnavailable);
      assert.equal(error.trouble, trouble);
    });
  }

  it('that is a mistake in a statement stays what it is', () => {
    const mistake = { code: '42601' };
    assert.equal(troubleOf(mistake), mistake);
  });
});
