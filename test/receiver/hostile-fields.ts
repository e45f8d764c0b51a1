import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Store } from '../../src/receiver/index.ts';
import { createTestReceiver, delivery, keys, rightsRequest } from './fixture.ts';

/** Texts that break out of something, wherever a text is taken. */
const nasty = [
  "'; DROP TABLE events; DROP TABLE requests; --",
  '" OR 1=1 --',
  '?1 $1 :a @b {{7*7}} ${7*7}',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example")',
  '%00\u0000\u0001\u001b[31m',
  '\ud800 lone \udfff',
  '../../../etc/passwd',
  '𝄞'.repeat(200),
  'RTL \u202e gnitset \u2066',
];

/** Those that a database can hold. */
const storable = nasty.filter((text) => !/\0|[\ud800-\udfff]/u.test(text));

/** Every text of a document replaced by another one, one at a time. */
function* replaced(value: unknown, text: string): Generator<unknown> {
  if (typeof value === 'string') yield text;
  else if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) for (const it of replaced(entry, text)) yield value.with(at, it);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      for (const it of replaced(entry, text)) yield { ...value, [key]: it };
    }
  }
}

/** Hostile texts in every field that a receiver takes. */
export function hostileFieldSuite(open: () => Promise<Store>): void {
  describe('SQL and markup', () => {
    const full = rightsRequest({
      reply: { channel: 'post', address: 'x' },
      identifier: { kind: 'order', value: 'x' },
      text: 'x',
      subject: 'abcdefgh',
    });
    const bodies = {
      '/records': () => delivery(),
      '/requests': () => ({ ...full, id: randomUUID() }),
      '/objections': () => ({ id: randomUUID(), email: 'ada@example.com', postal: 'x' }),
      '/newsletters/news/unsubscribe': () => ({
        id: randomUUID(),
        list: 'news',
        email: 'ada@example.com',
        token: 'a.b',
      }),
      '/newsletters/news/subscribe': () => ({
        id: randomUUID(),
        list: 'news',
        email: 'ada@example.com',
        language: 'en',
      }),
    };
    for (const [path, body] of Object.entries(bodies)) {
      it(`in any field of ${path} are refused or kept as they are, and do no harm`, async () => {
        const { send } = await createTestReceiver({ store: await open() });
        const sent = delivery();
        await send('POST', '/records', { body: sent });
        for (const text of nasty) {
          for (const changed of replaced(body(), text)) {
            const { status } = await send('POST', path, { body: changed });
            assert.ok(status < 500 && status !== 400, `${status} for ${JSON.stringify(changed)}`);
          }
        }
        const { body: found } = await send('GET', `/desk/subjects/${sent.subject}`, { key: keys.desk });
        assert.equal(found.records[0].chain.intact, true);
      });
    }

    it('in a free text come back exactly as they were sent', async () => {
      const { send } = await createTestReceiver({ store: await open() });
      for (const text of storable) {
        await send('POST', '/requests', { body: rightsRequest({ text }) });
      }
      const { body } = await send('GET', '/desk/requests', { key: keys.desk });
      const texts = body.requests.map((it: { text: string }) => it.text);
      assert.deepEqual(texts.sort(), storable.sort());
    });

    it('in a query are refused', async () => {
      const { send } = await createTestReceiver({ store: await open() });
      for (const text of storable) {
        const path = `/desk/requests?status=${encodeURIComponent(text)}`;
        assert.equal((await send('GET', path, { key: keys.desk })).status, 422);
      }
    });
  });
}
