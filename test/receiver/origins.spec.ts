import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTestReceiver, delivery, keys } from './fixture.ts';

const portal = 'https://portal.example';

/** Sends a delivery with the headers of a browser. */
async function post(headers: Record<string, string>) {
  const { send, store } = await createTestReceiver({ origins: [portal] });
  const body = delivery();
  const answer = await send('POST', '/records', { body, headers });
  return { ...answer, stored: (await store.records.find(body.record)) !== undefined };
}

describe('A page', () => {
  for (const [title, headers] of Object.entries({
    'of the receiver’s own origin': { origin: 'https://shop.example' },
    'of an origin on the list': { origin: portal, 'sec-fetch-site': 'cross-site' },
    'of the same origin behind a proxy': { origin: 'https://public.example', 'sec-fetch-site': 'same-origin' },
    'of a server, which has none,': {},
  })) {
    it(`${title} may send`, async () => {
      assert.deepEqual([(await post(headers)).status, (await post(headers)).stored], [200, true]);
    });
  }

  for (const [title, headers] of Object.entries({
    'of a foreign origin': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    'of a foreign origin that looks like ours': { origin: 'https://portal.example.evil.example' },
    'of our host over plain HTTP': { origin: 'http://portal.example' },
    'without an origin, in a sandbox': { origin: 'null', 'sec-fetch-site': 'cross-site' },
    'that hides its origin': { 'sec-fetch-site': 'cross-site' },
  })) {
    it(`${title} may not, and stores nothing`, async () => {
      const { status, stored, headers: answered } = await post(headers);
      assert.deepEqual([status, stored], [403, false]);
      assert.equal(answered.get('access-control-allow-origin'), null);
    });
  }

  it('on the list may read the answer, and how long to wait', async () => {
    const { headers } = await post({ origin: portal });
    assert.equal(headers.get('access-control-allow-origin'), portal);
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.equal(headers.get('access-control-expose-headers'), 'retry-after');
    assert.equal(headers.get('vary'), 'Origin');
  });

  it('on the list is told before what it may send; a foreign one is told nothing', async () => {
    const { send } = await createTestReceiver({ origins: [portal] });
    const ask = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const ours = await send('OPTIONS', '/records', { headers: { ...ask, origin: portal } });
    assert.equal(ours.status, 204);
    assert.equal(ours.headers.get('access-control-allow-origin'), portal);
    const allowed = (what: string): readonly string[] =>
      (ours.headers.get(`access-control-allow-${what}`) ?? '').split(', ');
    assert.deepEqual(allowed('headers'), ['authorization', 'content-type']);
    assert.deepEqual(allowed('methods'), ['GET', 'POST', 'PATCH', 'DELETE']);
    // In seconds: Chromium remembers it for two hours at the most.
    assert.equal(ours.headers.get('access-control-max-age'), '7200');
    const theirs = await send('OPTIONS', '/records', { headers: { ...ask, origin: 'https://evil.example' } });
    assert.equal(theirs.headers.get('access-control-allow-origin'), null);
  });

  it('of a foreign origin cannot read a desk, even with its key', async () => {
    const { send } = await createTestReceiver({ origins: [portal] });
    const { headers } = await send('GET', '/desk/overview', {
      key: keys.desk,
      headers: { origin: 'https://evil.example' },
    });
    assert.equal(headers.get('access-control-allow-origin'), null);
  });

  it('of a foreign origin may link here: a mail is read anywhere', async () => {
    const { send } = await createTestReceiver();
    const { status } = await send('GET', '/openapi.json', { headers: { 'sec-fetch-site': 'cross-site' } });
    assert.equal(status, 200);
  });

  it('cannot send JSON as plain text, which browsers send without asking', async () => {
    assert.equal((await post({ origin: portal, 'content-type': 'text/plain' })).status, 415);
  });
});
