import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createManualClock } from '../../src/ports/clock.ts';
import { createSqliteStore, forgetExpired } from '../../src/receiver/index.ts';
import { retentionCutoff } from '../../src/receiver/retention.ts';
import { shopPolicy } from './fixture.ts';
import { newRequest, storedDelivery, storedEvent } from './stores/suite.ts';

const at = (text: string): number => Date.parse(text);

/** When the use of a consent ended, and the first moment at which its proof is deleted (Munich). */
const table = [
  ['2026-01-01T00:00:00+01:00', '2030-01-01T00:00:00+01:00'],
  ['2026-05-17T12:00:00+02:00', '2030-01-01T00:00:00+01:00'],
  ['2026-12-31T23:59:59+01:00', '2030-01-01T00:00:00+01:00'],
  // Still 2026 in UTC, but 2027 where the controller is.
  ['2026-12-31T23:30:00Z', '2031-01-01T00:00:00+01:00'],
  ['2027-01-01T00:00:00+01:00', '2031-01-01T00:00:00+01:00'],
  ['2024-02-29T12:00:00+01:00', '2028-01-01T00:00:00+01:00'],
] as const;

describe('A proof', () => {
  for (const [ended, deleted] of table) {
    it(`of a consent whose use ended at ${ended} is kept until ${deleted}, and no longer`, () => {
      assert.ok(retentionCutoff(at(deleted) - 1, 'DE') <= at(ended), 'kept the moment before');
      assert.ok(retentionCutoff(at(deleted), 'DE') > at(ended), 'deleted then');
    });
  }

  it('is kept by the year of the controller’s seat', () => {
    assert.equal(retentionCutoff(at('2026-06-01T00:00:00Z'), 'PT'), at('2023-01-01T00:00:00Z'));
    assert.equal(retentionCutoff(at('2026-06-01T00:00:00Z'), 'FI'), at('2022-12-31T22:00:00Z'));
  });
});

describe('The retention job', () => {
  const given = at('2026-05-17T10:00:00Z');
  const lapses = at('2027-05-17T10:00:00Z');

  async function runAt(moment: string) {
    const store = await createSqliteStore(':memory:');
    const granted = storedDelivery({ received: given, events: [storedEvent({ until: lapses })] });
    const refused = storedDelivery({ received: given, events: [storedEvent({ granted: [], refused: ['analytics'] })] });
    await store.records.append(granted);
    await store.records.append(refused);
    const request = newRequest({ received: given });
    await store.requests.add(request);
    const end = { at: given, status: 'fulfilled', reason: null, note: null, due: null } as const;
    await store.requests.change(request.reference, 'open', end);
    await store.requests.add(newRequest({ received: given }));
    const signUp = { list: 'news', address: 'a', email: 'a@b.example', language: 'en', version: '1', requested: given };
    await store.newsletters.signUp({ id: 'pending', ...signUp });
    return forgetExpired({ store, policy: shopPolicy(), clock: createManualClock(at(moment)) });
  }

  for (const [moment, records, requests, subscriptions] of [
    ['2026-05-20T00:00:00Z', 0, 0, 0],
    ['2026-05-24T10:00:01Z', 0, 0, 1],
    ['2029-12-31T22:59:59Z', 0, 0, 1],
    ['2029-12-31T23:00:00Z', 1, 1, 1],
    ['2030-12-31T23:00:00Z', 2, 1, 1],
  ] as const) {
    it(`deletes ${records} records, ${requests} requests and ${subscriptions} sign-ups at ${moment}`, async () => {
      assert.deepEqual(await runAt(moment), { records, requests, subscriptions });
    });
  }
});
