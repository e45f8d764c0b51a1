import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { createSqliteStore } from '../../../src/receiver/index.ts';
import type { SqliteOptions } from '../../../src/receiver/stores/sqlite/database.ts';
import { createTestReceiver, delivery, rightsRequest } from '../fixture.ts';
import { ask, startReceiver } from './process.ts';

const folder = mkdtempSync(join(tmpdir(), 'privacy-center-faults-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;

async function onFile(options: SqliteOptions = {}) {
  const file = join(folder, `${++files}.sqlite`);
  const store = await createSqliteStore(file, { patience: 5, ...options });
  return { file, ...(await createTestReceiver({ store })) };
}

/** Everything that writes, and `/health`, is answered so, with the advice to come back. */
async function assertRefused({ send }: Awaited<ReturnType<typeof onFile>>, code: string): Promise<void> {
  for (const answer of [
    await send('POST', '/records', { body: delivery() }),
    await send('POST', '/requests', { body: rightsRequest() }),
    await send('GET', '/health'),
  ]) {
    assert.deepEqual([answer.status, answer.body.problems[0].code], [503, code]);
    assert.equal(answer.headers.get('retry-after'), '5');
  }
}

describe('A SQLite database', () => {
  it('that another process holds is busy, and takes records again afterwards', async () => {
    const receiver = await onFile();
    const other = new DatabaseSync(receiver.file);
    other.exec('BEGIN IMMEDIATE');
    await assertRefused(receiver, 'store-busy');
    other.exec('ROLLBACK');
    other.close();
    assert.equal((await receiver.send('POST', '/records', { body: delivery() })).status, 200);
  });

  it('that is full says so, keeps what it has, and gives it out', async () => {
    const receiver = await onFile({ maxSize: 200_000 });
    const stored: string[] = [];
    let answer;
    do {
      const body = delivery();
      answer = await receiver.send('POST', '/records', { body });
      if (answer.status === 200) stored.push(body.record);
    } while (answer.status === 200);
    assert.equal(answer.body.problems[0].code, 'store-full');
    assert.ok(stored.length > 50);
    for (const record of stored) assert.equal((await receiver.store.records.find(record))?.events.length, 1);
    const [first = ''] = stored;
    const { subject } = (await receiver.store.records.find(first))!;
    await receiver.store.records.erase(subject);
    assert.equal((await receiver.store.records.find(first)) === undefined, true);
  });

  it('that was taken away takes nothing, and goes on when it is back', async () => {
    const receiver = await onFile();
    const body = delivery();
    await receiver.send('POST', '/records', { body });
    for (const end of ['', '-wal', '-shm']) renameSync(receiver.file + end, `${receiver.file}.away${end}`);
    await assertRefused(receiver, 'store-gone');
    for (const end of ['', '-wal', '-shm']) renameSync(`${receiver.file}.away${end}`, receiver.file + end);
    const again = await receiver.send('POST', '/records', { body });
    assert.deepEqual([again.status, again.body.known], [200, 1]);
  });

  it('that was put back from a copy is written to, and not the one that nobody finds again', async () => {
    const receiver = await onFile();
    const copy = `${receiver.file}.copy`;
    const source = new DatabaseSync(receiver.file);
    source.exec(`VACUUM INTO '${copy}'`);
    source.close();
    for (const end of ['-wal', '-shm']) rmSync(receiver.file + end);
    renameSync(copy, receiver.file);
    const body = delivery();
    assert.equal((await receiver.send('POST', '/records', { body })).status, 200);
    await receiver.store.close();
    const store = await createSqliteStore(receiver.file);
    assert.equal((await store.records.find(body.record))?.events.length, 1);
    await store.close();
  });

  it('that may only be read takes nothing and says so', async () => {
    const place = mkdtempSync(join(folder, 'read-only-'));
    const file = join(place, 'receiver.sqlite');
    await (await createSqliteStore(file)).close();
    // Root may write everything, so the receiver runs as nobody then.
    const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
    chmodSync(folder, 0o755);
    if (nobody !== undefined) chownSync(place, nobody, nobody);
    const receiver = await startReceiver(file, nobody);
    try {
      chmodSync(file, 0o444);
      for (const answer of [
        await ask('POST', `${receiver.url}/records`, delivery()),
        await ask('POST', `${receiver.url}/requests`, rightsRequest()),
        await ask('GET', `${receiver.url}/health`),
      ])
        assert.deepEqual([answer?.status, answer?.body['problems'][0].code], [503, 'store-read-only']);
    } finally {
      await receiver.kill();
    }
  });

  it('that is no database is an error at the start', async () => {
    const { file, store } = await onFile();
    await store.close();
    writeFileSync(file, 'no database at all, and long enough to be read as one'.repeat(100));
    await assert.rejects(createSqliteStore(file), { name: 'StoreUnavailable' });
  });
});
