import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../../src/receiver/index.ts';
import { createTestReceiver, keys, rightsRequest } from './fixture.ts';
import { hostileFieldSuite } from './hostile-fields.ts';

const asJson = { 'content-type': 'application/json' };

describe('A body', () => {
  for (const [title, body, headers, status] of [
    ['of 1 MB', JSON.stringify({ ...rightsRequest(), text: 'x'.repeat(1_000_000) }), asJson, 413],
    ['that is no JSON', '{"id": ', asJson, 400],
    ['that is empty', '', asJson, 400],
    ['that is not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]).toString('latin1'), asJson, 400],
    ['that is a list', '[]', asJson, 422],
    ['that is null', 'null', asJson, 422],
    ['that is nested a thousand times', `${'['.repeat(1_000)}${']'.repeat(1_000)}`, asJson, 422],
    ['of another type', JSON.stringify(rightsRequest()), { 'content-type': 'text/plain' }, 415],
    ['that is a form', 'id=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['of no type', JSON.stringify(rightsRequest()), { 'content-type': '' }, 415],
    ['that claims to be JSON and something else', '{}', { 'content-type': 'application/jsonx' }, 415],
    ['that sets a prototype', '{"__proto__": {"id": "x"}, "constructor": {}}', asJson, 422],
  ] as const) {
    it(`${title} is refused with ${status}, and stores nothing`, async () => {
      const { send } = await createTestReceiver();
      const answer = await send('POST', '/requests', { body, headers });
      assert.equal(answer.status, status);
      assert.equal(answer.body.consequence, 'Nothing was stored.');
      assert.ok(answer.body.problems.length > 0);
      assert.equal((await send('GET', '/desk/requests', { key: keys.desk })).body.requests.length, 0);
    });
  }

  for (const [title, length, status] of [
    ['as long as it may be is taken', 65_536, 201],
    ['that is a byte too long is refused', 65_537, 413],
  ] as const) {
    it(title, async () => {
      const { send } = await createTestReceiver();
      const body = JSON.stringify(rightsRequest()).padEnd(length);
      const headers = { ...asJson, 'content-length': String(length) };
      assert.equal((await send('POST', '/requests', { body, headers })).status, status);
    });
  }

  it('that streams without end is cut off', async () => {
    const { receiver } = await createTestReceiver();
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(32));
      },
    });
    const init = { method: 'POST', headers: asJson, body: endless, duplex: 'half' };
    const response = await receiver(new Request('https://shop.example/receiver/requests', init as RequestInit));
    assert.equal(response.status, 413);
    assert.ok(sent < 200_000, `${sent} bytes were read`);
  });
});

describe('An address', () => {
  for (const path of [
    '/',
    '',
    '/desk',
    '/desk/',
    '/records/',
    '//records',
    '/records/../desk/overview/..',
    '/..%2f..%2fetc%2fpasswd',
    '/subjects/..%2fdesk%2foverview',
    '/subjects/%00',
    '/subjects/a%2Fb-c-d-e-f',
    '/requests/PR-%2e%2e',
    '/%72ecords%2f',
    '/newsletters/<script>/unsubscribe',
    '/newsletters/news/unsubscribe/' + 'x'.repeat(5_000),
    '/openapi.json/',
    '/.env',
  ]) {
    it(`${JSON.stringify(path.slice(0, 60))} leads nowhere`, async () => {
      const { send } = await createTestReceiver();
      for (const method of ['GET', 'DELETE']) {
        const { status } = await send(method, path, { key: keys.desk });
        assert.equal(status, 404);
      }
    });
  }

  it('that cannot be decoded is refused', async () => {
    const { send } = await createTestReceiver();
    assert.equal((await send('GET', '/subjects/%E0%A4%A')).status, 400);
  });

  it('that cannot be read at all is refused', async () => {
    const { receiver } = await createTestReceiver();
    const answer = await receiver.answer({
      method: 'GET',
      url: 'http://[:::/receiver/health',
      header: () => undefined,
      body: async () => new Uint8Array(),
    });
    assert.equal(answer.status, 400);
  });

  it('outside the prefix is nobody’s', async () => {
    const { receiver } = await createTestReceiver();
    assert.equal((await receiver(new Request('https://shop.example/health'))).status, 404);
    assert.equal((await receiver(new Request('https://shop.example/receiver2/health'))).status, 404);
  });

  it('names the methods that it takes', async () => {
    const { send } = await createTestReceiver();
    const { status, headers } = await send('GET', '/records');
    assert.deepEqual([status, headers.get('allow')], [405, 'POST']);
  });
});

hostileFieldSuite(() => createSqliteStore(':memory:'));
