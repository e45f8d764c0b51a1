import assert from 'node:assert/strict';
import { it } from 'node:test';
import { verifyChain } from '../../../src/receiver/chain.ts';
import { createPostgresStore } from '../../../src/receiver/index.ts';
import type { Run } from '../../../src/receiver/stores/database.ts';
import { appendToPostgres } from '../../../src/receiver/stores/postgres/append.ts';
import { openPostgres } from '../../../src/receiver/stores/postgres/database.ts';
import { noon } from '../fixture.ts';
import { storedDelivery } from './suite.ts';

const year = 366 * 86_400_000;

/** A store with one record, a second receiver by hand, and a look at who waits for whom. */
async function open(url: string) {
  const store = await createPostgresStore(url);
  const other = await openPostgres(url, { connections: 1 });
  const watch = await openPostgres(url, { connections: 1 });
  const sent = storedDelivery();
  await store.records.append(sent);

  /** Settles when the work waits for a lock, or is done without having waited. */
  async function waiting(work: Promise<unknown>): Promise<void> {
    let done = false;
    void work.finally(() => (done = true));
    for (;;) {
      const [row] = await watch.run(
        `SELECT COUNT(*) AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (done || Number(row?.['waiting']) > 0) return;
    }
  }

  const close = () => Promise.all([store.close(), other.close(), watch.close()]);
  return { store, other, sent, waiting, close };
}

/** What another receiver's append does before its transaction ends: the row of place 1 held, place 2 written. */
async function continueBy(run: Run, record: string, ends: number): Promise<void> {
  await run('SELECT 1 FROM events WHERE record = ? FOR SHARE', [record]);
  await run(
    `INSERT INTO events SELECT record, 2, gen_random_uuid(), subject, policy, received, outcome, grants, ?, body, hash
     FROM events WHERE record = ? AND position = 1`,
    [ends, record],
  );
}

/** Two receivers that meet at one record at the worst moment. */
export function raceSuite(database: () => string): void {
  it('begin a record anew that the other one erases between two of their statements', async () => {
    const url = database();
    const { store, sent, close } = await open(url);
    const own = await openPostgres(url, {});
    let met = false;
    const racing: typeof own = {
      ...own,
      async query(sql, values) {
        const rows = await own.query(sql, values);
        if (!met && sql.includes('LATERAL')) {
          met = true;
          await store.records.erase(sent.subject);
        }
        return rows;
      },
    };
    const again = storedDelivery({ record: sent.record, subject: sent.subject });
    const [receipt] = await appendToPostgres(racing, [again]);
    const found = await store.records.find(sent.record);
    assert.deepEqual(
      [receipt?.stored, found?.events.length, found?.events[0]?.body, verifyChain(found!).intact],
      [true, 1, again.events[0]?.body, true],
    );
    await Promise.all([own.close(), close()]);
  });

  it('wait for an erasure that has begun, and begin the record anew', async () => {
    const { store, other, sent, waiting, close } = await open(database());
    const again = storedDelivery({ record: sent.record, subject: sent.subject });
    let appended: Promise<unknown> = Promise.resolve();
    await other.transaction(async (run) => {
      await run('DELETE FROM events WHERE subject = ?', [sent.subject]);
      appended = store.records.append(again);
      await waiting(appended);
    });
    await appended;
    const found = await store.records.find(sent.record);
    assert.deepEqual([found?.events.length, verifyChain(found!).intact], [1, true]);
    await close();
  });

  it('erase what the other one was about to append', async () => {
    const { store, other, sent, waiting, close } = await open(database());
    let erased: Promise<unknown> = Promise.resolve();
    await other.transaction(async (run) => {
      await continueBy(run, sent.record, noon);
      erased = store.records.erase(sent.subject);
      await waiting(erased);
    });
    assert.deepEqual(await erased, { records: 1, events: 2 });
    assert.equal(await store.records.find(sent.record), undefined);
    await close();
  });

  it('leave a record alone that a person renews while it is about to be deleted', async () => {
    const { store, other, sent, waiting, close } = await open(database());
    let deleted: Promise<unknown> = Promise.resolve();
    await other.transaction(async (run) => {
      await continueBy(run, sent.record, noon + 5 * year);
      deleted = store.records.deleteEndedBefore(noon + year);
      await waiting(deleted);
    });
    assert.equal(await deleted, 0);
    assert.equal((await store.records.find(sent.record))?.events.length, 2);
    await close();
  });
}
