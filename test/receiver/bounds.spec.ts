import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createSqliteStore } from '../../src/receiver/index.ts';
import { mostEvents, planAppend } from '../../src/receiver/stores/plan.ts';
import { consentEvent, createTestReceiver, delivery, noon } from './fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'privacy-center-bounds-'));
after(() => rmSync(folder, { recursive: true }));

describe('A record', () => {
  it('takes little more room than what was sent, however many services somebody makes up', async () => {
    const file = join(folder, 'room.sqlite');
    const store = await createSqliteStore(file);
    const { send } = await createTestReceiver({ store });
    const record = delivery();
    let sent = 0;
    for (let times = 0; times < 4; times++) {
      const made = () => Array.from({ length: 500 }, () => `${randomUUID()}${'x'.repeat(24)}`);
      const events = Array.from({ length: 12 }, () => consentEvent({ granted: made(), refused: [] }));
      sent += JSON.stringify(events).length;
      assert.equal((await send('POST', '/records', { body: { ...record, events } })).status, 200);
    }
    await store.close();
    const { size } = statSync(file);
    assert.ok(size < sent * 2, `${sent} bytes were sent, ${size} are kept`);
  });

  it('is used until its last consent lapses, which may have come with the first of many events', async () => {
    const { send, store } = await createTestReceiver();
    const record = delivery();
    const year = 365 * 86_400_000;
    const long = consentEvent({ granted: ['video'], refused: [], until: { granted: noon + year, refused: noon } });
    const short = () => consentEvent({ granted: ['analytics'], refused: [], until: { granted: noon, refused: noon } });
    await send('POST', '/records', { body: { ...record, events: [long, short()] } });
    await send('POST', '/records', { body: { ...record, events: [short()] } });
    assert.equal(await store.records.deleteEndedBefore(noon + year), 0);
    assert.equal(await store.records.deleteEndedBefore(noon + year + 2_000), 1);
  });

  it('takes no more events than it may have, and says so', async () => {
    const { record, subject, policy } = delivery();
    const events = [
      { id: randomUUID(), outcome: 'other', until: 0, granted: [], refused: [], reset: [], body: '{}' },
    ] as const;
    const sent = { record, subject, policy, received: noon, events };
    const head = (length: number) =>
      new Map([[record, { subject, policy, length, hash: undefined, grants: new Map() }]]);
    const full = planAppend([sent], head(mostEvents), new Set());
    assert.deepEqual([full.rows, full.receipts], [[], [{ stored: false, conflict: 'length' }]]);
    assert.equal(planAppend([sent], head(mostEvents - 1), new Set()).rows.length, 1);

    const store = await createSqliteStore(':memory:');
    const append = async () => ({ stored: false, conflict: 'length' }) as const;
    const { send } = await createTestReceiver({ store: { ...store, records: { ...store.records, append } } });
    const answer = await send('POST', '/records', { body: delivery() });
    assert.deepEqual([answer.status, answer.body.problems[0].code], [409, 'record-full']);
  });
});
