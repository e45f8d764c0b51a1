import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { createTestReceiver } from './fixture.ts';

describe('A sign-up', () => {
  for (const [what, path, list] of [
    ['to a newsletter that there is not', 'nothing', 'nothing'],
    ['to another newsletter than its address names', 'news', 'offers'],
  ] as const) {
    it(`${what} is refused, and no mail goes out`, async () => {
      const { send, mails } = await createTestReceiver();
      const body = { id: randomUUID(), list, email: 'ada@example.com', language: 'en' };
      assert.equal((await send('POST', `/newsletters/${path}/subscribe`, { body })).status, 404);
      assert.equal(mails.length, 0);
    });
  }
});
