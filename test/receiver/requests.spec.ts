import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { createTestReceiver, keys, rightsRequest } from './fixture.ts';

describe('POST /requests', () => {
  it('answers with a reference, the time of receipt and the last day for an answer', async () => {
    const { send } = await createTestReceiver();
    const { status, body } = await send('POST', '/requests', { body: rightsRequest() });
    assert.equal(status, 201);
    assert.match(body.reference, /^PR(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    assert.deepEqual([body.status, body.receivedAt, body.dueAt], ['open', '2026-11-24T11:00:00.000Z', '2026-12-24']);
  });

  it('answers a request that it knows with 200 and the same reference', async () => {
    const { send, clock } = await createTestReceiver();
    const request = rightsRequest();
    const first = await send('POST', '/requests', { body: request });
    clock.advance(86_400_000);
    const second = await send('POST', '/requests', { body: request });
    assert.equal(second.status, 200);
    assert.deepEqual(second.body, first.body);
  });

  it('keeps what was asked, word for word', async () => {
    const { send } = await createTestReceiver();
    const request = rightsRequest({
      rights: ['erasure', 'access', 'erasure'],
      reply: { channel: 'post', address: 'Ada Lovelace\nSt James’s Square 12\nLondon' },
      identifier: { kind: 'order', value: "TH-1'; DROP TABLE requests;--" },
      text: '<img src=x onerror=alert(1)> 𝄞 \u202e',
    });
    await send('POST', '/requests', { body: request });
    const { body } = await send('GET', '/desk/requests', { key: keys.desk });
    const [found] = body.requests;
    assert.deepEqual(found.rights, ['erasure', 'access']);
    assert.deepEqual(
      [found.reply, found.identifier, found.text],
      [request.reply, (request as never)['identifier'], (request as never)['text']],
    );
  });

  for (const [channel, typed, kept] of [
    ['email', ' mu\u0308ller@example.com\n', 'm\u00fcller@example.com'],
    ['post', '\nAda Lovelace\nLondon ', 'Ada Lovelace\nLondon'],
  ] as const)
    it(`keeps an address for an answer by ${channel} without the space that pasting leaves`, async () => {
      const { send } = await createTestReceiver();
      const identifier = { kind: 'order', value: ' TH-1 ' };
      await send('POST', '/requests', { body: rightsRequest({ reply: { channel, address: typed }, identifier }) });
      const { body } = await send('GET', '/desk/requests', { key: keys.desk });
      const [found] = body.requests;
      assert.deepEqual([found.reply.address, found.identifier.value], [kept, 'TH-1']);
    });

  const wrong = {
    rights: [{ rights: [] }, 'missing'],
    'rights.0': [{ rights: ['complaint'] }, 'unknown'],
    'reply.address': [{ reply: { channel: 'email', address: 'ada at example' } }, 'bad-format'],
    'reply.channel': [{ reply: { channel: 'fax', address: '1' } }, 'unknown'],
    'identifier.kind': [{ identifier: { kind: 'passport', value: 'x' } }, 'unknown'],
    text: [{ text: 'x'.repeat(10_001) }, 'too-long'],
    id: [{ id: 'not-a-uuid' }, 'bad-format'],
    language: [{ language: undefined }, 'missing'],
    policy: [{ policy: 'other' }, 'unknown'],
    subject: [{ subject: '../../etc/passwd' }, 'bad-format'],
  } as const;
  for (const [field, [changes, code]] of Object.entries(wrong)) {
    it(`says what is wrong with ${field}`, async () => {
      const { send } = await createTestReceiver();
      const { status, body } = await send('POST', '/requests', { body: rightsRequest(changes) });
      assert.equal(status, 422);
      assert.deepEqual(
        body.problems.map((it: { field: string; code: string }) => [it.field, it.code]),
        [[field, code]],
      );
      assert.equal((await send('GET', '/desk/requests', { key: keys.desk })).body.requests.length, 0);
    });
  }

  it('names every field that is wrong at once', async () => {
    const { send } = await createTestReceiver();
    const { body } = await send('POST', '/requests', { body: rightsRequest({ rights: [], language: 'x', id: 1 }) });
    assert.deepEqual(body.problems.map((it: { field: string }) => it.field).sort(), ['id', 'language', 'rights']);
  });

  it('does not repeat what was sent in a refusal', async () => {
    const { send } = await createTestReceiver();
    const { text } = await send('POST', '/requests', {
      body: rightsRequest({ reply: { channel: 'email', address: 'ada lovelace@example.com' } }),
    });
    assert.doesNotMatch(text, /lovelace/);
  });

  it('lets nobody send a request in the name of an account', async () => {
    const { send } = await createTestReceiver();
    const { status } = await send('POST', '/requests', { body: rightsRequest({ subject: 'account:ada-lovelace' }) });
    assert.equal(status, 401);
  });
});

describe('GET /requests/{reference}', () => {
  it('tells where a request stands to whoever knows its id', async () => {
    const { send } = await createTestReceiver();
    const request = rightsRequest();
    const { body: sent } = await send('POST', '/requests', { body: request });
    const { status, body } = await send('GET', `/requests/${sent.reference}?key=${request.id}`);
    assert.equal(status, 200);
    assert.deepEqual(body, sent);
  });

  it('tells nobody else, and not even whether the reference is taken', async () => {
    const { send } = await createTestReceiver();
    const { body } = await send('POST', '/requests', { body: rightsRequest() });
    const wrong = await send('GET', `/requests/${body.reference}?key=${randomUUID()}`);
    const none = await send('GET', `/requests/PR-0000-0000-0000?key=${randomUUID()}`);
    assert.equal(wrong.status, 404);
    assert.equal(wrong.text, none.text);
    assert.equal((await send('GET', `/requests/${body.reference}`)).status, 422);
  });
});
