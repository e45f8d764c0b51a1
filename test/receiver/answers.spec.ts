import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refuse, type RefusalCode } from '../../src/receiver/answers.ts';
import { createTestReceiver, delivery, keys, rightsRequest } from './fixture.ts';

/** The status of each code (RFC 9110, RFC 6585): browsers' outboxes and other programs go by them. */
const statuses = {
  'bad-address': 400,
  'not-found': 404,
  'wrong-method': 405,
  'not-json': 400,
  'wrong-type': 415,
  'wrong-form-type': 415,
  'too-large': 413,
  'foreign-origin': 403,
  'too-many': 429,
  'token-missing': 401,
  'token-forged': 401,
  'token-expired': 401,
  'other-subject': 403,
  'key-missing': 401,
  'key-wrong': 401,
  'link-invalid': 404,
  'link-expired': 410,
  'record-of-other-subject': 409,
  'record-of-other-policy': 409,
  'record-full': 409,
  'moved-on': 409,
  'store-busy': 503,
  'store-full': 503,
  'store-read-only': 503,
  'store-gone': 503,
  'store-failed': 503,
  'mail-failed': 503,
  fault: 500,
} as const satisfies Readonly<Record<RefusalCode, number>>;

describe('A refusal', () => {
  for (const [code, status] of Object.entries(statuses) as [RefusalCode, number][])
    it(`for ${code} has the status ${status}, and says where, what is allowed and what happens now`, () => {
      const answer = refuse(code);
      const { problems, consequence } = JSON.parse(answer.body);
      assert.equal(answer.status, status);
      assert.deepEqual(Object.keys(problems[0]), ['field', 'code', 'allowed']);
      for (const said of [consequence, ...Object.values(problems[0])]) assert.match(String(said), /\S/);
    });

  it('of a store or of too many requests says that the same may be sent again', () => {
    for (const code of ['store-busy', 'too-many', 'fault'] as const)
      assert.match(JSON.parse(refuse(code).body).consequence, /Send the same again/);
  });
});

describe('Every answer', () => {
  it('is kept by no cache, guessed by no browser and framed by no page', async () => {
    const { send } = await createTestReceiver();
    for (const { headers } of [
      await send('GET', '/health'),
      await send('GET', '/nothing'),
      await send('GET', '/newsletters/news/unsubscribe'),
      await send('GET', '/metrics', { key: keys.metrics }),
    ]) {
      const has = (name: string, value: RegExp): void => assert.match(headers.get(name) ?? '', value);
      has('cache-control', /^no-store$/);
      has('x-content-type-options', /^nosniff$/);
      has('referrer-policy', /^same-origin$/);
      if (!headers.get('content-type')?.startsWith('text/plain'))
        has('content-security-policy', /default-src 'none'.*frame-ancestors 'none'/);
    }
  });
});

describe('The longest body', () => {
  const usual = 64 * 1024;
  for (const [path, body, longest, key] of [
    ['/requests', rightsRequest(), usual, undefined],
    ['/records', delivery(), 8 * usual, undefined],
    ['/desk/suppressions/check', { list: 'news', emails: ['ada@example.com'] }, 8 * usual, keys.desk],
  ] as const)
    it(`of ${path} is ${longest} bytes`, async () => {
      const { send } = await createTestReceiver();
      const post = (length: number) =>
        send('POST', path, {
          ...(key && { key }),
          body: JSON.stringify(body).padEnd(length),
          headers: { 'content-type': 'application/json' },
        });
      assert.ok((await post(longest)).status < 300);
      assert.equal((await post(longest + 1)).status, 413);
    });
});
