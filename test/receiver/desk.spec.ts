import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { createTestReceiver, delivery, keys, rightsRequest, type TestReceiver } from './fixture.ts';

const key = keys.desk;

async function withRequest() {
  const receiver = await createTestReceiver();
  const { body } = await receiver.send('POST', '/requests', { body: rightsRequest() });
  const path = `/desk/requests/${body.reference}`;
  const step = (change: object) => receiver.send('PATCH', path, { key, body: change });
  return { ...receiver, path, step };
}

const waiting = async ({ send }: Pick<TestReceiver, 'send'>) =>
  (await send('GET', '/desk/requests', { key })).body.requests;

describe('The desk', () => {
  for (const [title, sending, code] of [
    ['no key', {}, 'key-missing'],
    ['a wrong key', { key: `${key}x` }, 'key-wrong'],
    ['the key of the metrics', { key: keys.metrics }, 'key-wrong'],
    ['another scheme', { headers: { authorization: `Basic ${key}` } }, 'key-missing'],
  ] as const) {
    it(`opens to nobody with ${title}`, async () => {
      const { send, path } = await withRequest();
      for (const [method, place] of [
        ['GET', '/desk/overview'],
        ['GET', '/desk/requests'],
        ['GET', path],
        ['PATCH', path],
        ['GET', '/desk/subjects/nobody-x'],
        ['DELETE', '/desk/subjects/nobody-x'],
        ['GET', `/desk/records/${randomUUID()}/verification`],
        ['GET', '/desk/counts'],
        ['POST', '/desk/suppressions/check'],
        ['GET', '/desk/newsletters/news/subscribers'],
      ] as const) {
        const answer = await send(method, place, sending);
        assert.deepEqual([answer.status, answer.body.problems[0].code], [401, code], `${method} ${place}`);
      }
    });
  }

  it('counts what waits and what is overdue', async () => {
    const { send, clock } = await withRequest();
    clock.advance(40 * 86_400_000);
    const { body } = await send('GET', '/desk/overview', { key });
    assert.deepEqual(body.requests, [{ status: 'open', count: 1, overdue: 1 }]);
    assert.deepEqual([body.controller, body.today, body.newsletters], ['Shop GmbH', '2027-01-03', ['news', 'offers']]);
  });

  it('takes a request through its steps and keeps each with its note', async () => {
    const { send, path, step } = await withRequest();
    const note = 'Wrote to ask for the customer number.';
    await step({ from: 'open', status: 'in_progress', reason: 'need_user_verification', note });
    await step({ from: 'in_progress', status: 'fulfilled' });
    const { body } = await send('GET', path, { key });
    assert.deepEqual(
      body.changes.map(({ status, note: words }: { status: string; note?: string }) => [status, words]),
      [
        ['open', undefined],
        ['in_progress', note],
        ['fulfilled', undefined],
      ],
    );
    assert.deepEqual([body.request.closedAt, body.followers], ['2026-11-24T11:00:00.000Z', []]);
    assert.deepEqual(await waiting({ send }), []);
  });

  it('extends a period by two months, with the reasons', async () => {
    const { step } = await withRequest();
    const without = await step({ from: 'open', status: 'in_progress', extend: true });
    assert.deepEqual([without.status, without.body.problems[0].field], [422, 'note']);
    const { body } = await step({ from: 'open', status: 'in_progress', extend: true, note: 'Many systems.' });
    assert.deepEqual([body.dueAt, body.extended], ['2027-02-24', true]);
  });

  it('takes every reason of the Data Rights Protocol (0.9.4) with its status', async () => {
    for (const [status, reasons] of Object.entries({
      in_progress: ['need_user_verification'],
      denied: [
        'suspected_fraud',
        'insuf_verification',
        'no_match',
        'claim_not_covered',
        'outside_jurisdiction',
        'too_many_requests',
        'other',
      ],
    }))
      for (const reason of reasons) {
        const { step } = await withRequest();
        const { body } = await step({ from: 'open', status, reason });
        assert.deepEqual([body.status, body.reason], [status, reason]);
      }
  });

  it('does not take a step from a status that the request has left', async () => {
    const { step } = await withRequest();
    await step({ from: 'open', status: 'fulfilled' });
    const answer = await step({ from: 'open', status: 'denied', reason: 'other' });
    assert.deepEqual([answer.status, answer.body.problems[0].code], [409, 'moved-on']);
  });

  for (const [title, change, field] of [
    ['a denial without a reason', { from: 'open', status: 'denied' }, 'reason'],
    ['a reason of another status', { from: 'open', status: 'fulfilled', reason: 'no_match' }, 'reason'],
    ['a step out of a closed request', { from: 'fulfilled', status: 'open' }, 'status'],
    ['a word that is no status', { from: 'open', status: 'lost' }, 'status'],
  ] as const) {
    it(`refuses ${title}`, async () => {
      const { step, send } = await withRequest();
      const answer = await step(change);
      assert.deepEqual([answer.status, answer.body.problems[0].field], [422, field]);
      assert.equal((await waiting({ send })).length, 1);
    });
  }

  it('lists requests page by page, by due day', async () => {
    const { send, clock } = await createTestReceiver();
    for (let day = 0; day < 5; day++) {
      await send('POST', '/requests', { body: rightsRequest() });
      clock.advance(86_400_000);
    }
    const seen: string[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const path = `/desk/requests?limit=2${next && `&after=${encodeURIComponent(next)}`}`;
      const { body } = (await send('GET', path, { key })) as { body: { requests: { dueAt: string }[]; next?: string } };
      seen.push(...body.requests.map(({ dueAt }) => dueAt));
      next = body.next;
    }
    assert.equal(seen.length, 5);
    assert.deepEqual(seen, seen.toSorted());
  });

  it('verifies the chain of a record', async () => {
    const { send } = await createTestReceiver();
    const body = delivery();
    const { body: receipt } = await send('POST', '/records', { body });
    const answer = await send('GET', `/desk/records/${body.record}/verification`, { key });
    assert.deepEqual(answer.body.chain, { intact: true, length: 1, head: receipt.head });
    assert.equal('holds' in answer.body, false);
    assert.equal((await send('GET', `/desk/records/${randomUUID()}/verification`, { key })).status, 404);
  });

  it('says whether a record still holds the head that a browser was given', async () => {
    const { send } = await createTestReceiver();
    const body = delivery();
    const { body: receipt } = await send('POST', '/records', { body });
    const ask = async (head: string) =>
      (await send('GET', `/desk/records/${body.record}/verification?head=${head}`, { key })).body.holds;
    assert.deepEqual([await ask(receipt.head), await ask('0'.repeat(64))], [true, false]);
  });

  it('counts consents by day and outcome', async () => {
    const { send } = await createTestReceiver();
    await send('POST', '/records', { body: delivery() });
    const { body } = await send('GET', '/desk/counts?from=2026-11-01&to=2026-12-01', { key });
    assert.deepEqual(body.days, [{ day: '2026-11-24', outcome: 'mixed', count: 1 }]);
    assert.equal((await send('GET', '/desk/counts?from=yesterday', { key })).status, 422);
  });
});
