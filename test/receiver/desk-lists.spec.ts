import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { consentEvent, createTestReceiver, delivery, keys, noon, rightsRequest } from './fixture.ts';

const key = keys.desk;

describe('A list at the desk', () => {
  it('of requests has fifty at once unless asked for others, and says what comes next', async () => {
    const { send } = await createTestReceiver();
    for (let at = 0; at < 51; at++) await send('POST', '/requests', { body: rightsRequest() });
    const first = (await send('GET', '/desk/requests', { key })).body;
    assert.equal(first.requests.length, 50);
    const rest = (await send('GET', `/desk/requests?after=${encodeURIComponent(first.next)}`, { key })).body;
    assert.deepEqual([rest.requests.length, rest.next], [1, undefined]);
    assert.equal((await send('GET', '/desk/requests?limit=200', { key })).body.requests.length, 51);
    for (const limit of ['0', '201', 'all'])
      assert.equal((await send('GET', `/desk/requests?limit=${limit}`, { key })).status, 422);
  });

  it('of requests has those of one status, those that wait, or all', async () => {
    const { send } = await createTestReceiver();
    for (const status of ['open', 'in_progress', 'fulfilled']) {
      const { body } = await send('POST', '/requests', { body: rightsRequest() });
      const step = { from: 'open', status };
      if (status !== 'open') await send('PATCH', `/desk/requests/${body.reference}`, { key, body: step });
    }
    const listed = async (status: string): Promise<readonly string[]> => {
      const { body } = await send('GET', `/desk/requests?status=${status}`, { key });
      return body.requests.map((it: { status: string }) => it.status).sort();
    };
    assert.deepEqual(await listed('fulfilled'), ['fulfilled']);
    assert.deepEqual(await listed('waiting'), ['in_progress', 'open']);
    assert.deepEqual(await listed('all'), ['fulfilled', 'in_progress', 'open']);
    assert.deepEqual(await listed('denied'), []);
  });

  it('of subscribers has five hundred at once, and says what comes next', async () => {
    const { send, store } = await createTestReceiver();
    for (let at = 0; at < 501; at++) {
      const sent = { id: randomUUID(), list: 'news', address: `hash-${at}`, email: `${at}@example.com` };
      await store.newsletters.signUp({ ...sent, language: 'en', version: '1', requested: noon });
      await store.newsletters.confirm(sent, noon + at);
    }
    const first = (await send('GET', '/desk/newsletters/news/subscribers', { key })).body;
    assert.equal(first.subscribers.length, 500);
    const rest = (await send('GET', `/desk/newsletters/news/subscribers?after=${first.next}`, { key })).body;
    assert.deepEqual([rest.subscribers.length, rest.next], [1, undefined]);
    const all = [...first.subscribers, ...rest.subscribers].map(({ email }: { email: string }) => email);
    assert.equal(new Set(all).size, 501);
  });

  it('of addresses to check has a thousand at the most', async () => {
    const { send } = await createTestReceiver();
    const check = async (length: number): Promise<number> => {
      const emails = Array.from({ length }, (_, at) => `${at}@example.com`);
      return (await send('POST', '/desk/suppressions/check', { key, body: { list: 'news', emails } })).status;
    };
    assert.deepEqual([await check(0), await check(1), await check(1_000), await check(1_001)], [422, 200, 200, 422]);
  });

  it('of counts tells what the events of a day came to, at whatever hour they came', async () => {
    const { send, clock } = await createTestReceiver();
    const events = {
      granted: { granted: ['video'], refused: [] },
      refused: { granted: [], refused: ['video'] },
      mixed: { granted: ['video'], refused: ['analytics'] },
      withdrawn: { act: 'withdraw', granted: [], refused: ['video'] },
      other: { act: 'forget', granted: [], refused: [] },
    };
    for (const event of [...Object.values(events), { act: 'object', granted: [], refused: ['video'] }]) {
      await send('POST', '/records', { body: delivery({ events: [consentEvent(event)] }) });
      clock.advance(3_600_001);
    }
    const { body } = await send('GET', '/desk/counts?from=2026-11-24&to=2026-11-25', { key });
    const counts = body.days.map(({ outcome, count }: { outcome: string; count: number }) => [outcome, count]);
    assert.deepEqual(Object.fromEntries(counts), { granted: 1, refused: 1, mixed: 1, withdrawn: 2, other: 1 });
    assert.deepEqual((await send('GET', '/desk/counts?from=2026-11-25&to=2026-11-26', { key })).body.days, []);
  });
});
