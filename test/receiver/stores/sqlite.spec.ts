import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createSqliteStore } from '../../../src/receiver/index.ts';
import { openSqlite } from '../../../src/receiver/stores/sqlite/database.ts';
import { sqliteTypes } from '../../../src/receiver/stores/sqlite/sqlite.ts';
import { migrationSuite } from './migrations.ts';
import { storedDelivery, storeSuite } from './suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'privacy-center-sqlite-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = (): string => join(folder, `${++files}.sqlite`);

describe('A SQLite store', () => storeSuite(() => createSqliteStore(newFile())));

describe('A SQLite database', () => {
  const types = sqliteTypes;
  migrationSuite(async () => {
    const path = newFile();
    const database = await openSqlite(path, {});
    return { database, types, open: () => createSqliteStore(path) };
  });

  it('is written ahead and waits for the disk before it acknowledges', async () => {
    const database = await openSqlite(newFile(), {});
    const [mode] = await database.run('PRAGMA journal_mode');
    const [waits] = await database.run('PRAGMA synchronous');
    const full = 2;
    assert.deepEqual([mode?.['journal_mode'], waits?.['synchronous']], ['wal', full]);
    await database.close();
  });

  it('takes for its own trouble only what is', async () => {
    const database = await openSqlite(newFile(), {});
    const mistake = new TypeError('a mistake in the program');
    const make = (): never => {
      throw mistake;
    };
    await assert.rejects(database.transactionNow(make), mistake);
    await assert.rejects(database.run('SELECT nothing FROM nowhere'), { name: 'StoreUnavailable', trouble: 'failed' });
    assert.equal((await database.run('SELECT 1 AS one'))[0]?.['one'], 1);
    await database.close();
  });

  it('still has everything when it is opened again', async () => {
    const path = newFile();
    const sent = storedDelivery();
    const first = await createSqliteStore(path);
    await first.records.append(sent);
    await first.close();
    const second = await createSqliteStore(path);
    assert.equal((await second.records.find(sent.record))?.events.length, 1);
    await second.close();
  });
});
