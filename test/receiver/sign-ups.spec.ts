import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { createTestReceiver, keys, type TestReceiver } from './fixture.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** Signs somebody up, and presses the button behind the link of the mail that came. */
const signUp = ({ send }: TestReceiver, id: string, email: string, list = 'news') =>
  send('POST', `/newsletters/${list}/subscribe`, { body: { id, list, email, language: 'en' } });
const pressButton = ({ send, mails }: TestReceiver) =>
  send('POST', mails.at(-1)!.link.slice('https://shop.example/receiver'.length), {
    headers: form,
    body: 'confirm=yes',
  });
const subscribers = async ({ send }: TestReceiver, list = 'news'): Promise<readonly string[]> => {
  const { body } = await send('GET', `/desk/newsletters/${list}/subscribers`, { key: keys.desk });
  return body.subscribers.map(({ email }: { email: string }) => email);
};

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

  it('is confirmed by the mail to its own address alone, whoever sends its id again', async () => {
    const receiver = await createTestReceiver();
    const id = randomUUID();
    await signUp(receiver, id, 'victim@example.com');
    await signUp(receiver, id, 'attacker@example.com');
    assert.equal(receiver.mails.at(-1)?.to, 'attacker@example.com');
    assert.equal((await pressButton(receiver)).status, 410);
    assert.deepEqual(await subscribers(receiver), []);
  });

  it('is confirmed for the newsletter that its mail names alone, whoever sends its id again', async () => {
    const receiver = await createTestReceiver();
    const id = randomUUID();
    await signUp(receiver, id, 'ada@example.com', 'news');
    await signUp(receiver, id, 'ada@example.com', 'offers');
    assert.equal((await pressButton(receiver)).status, 410);
    assert.deepEqual([await subscribers(receiver, 'news'), await subscribers(receiver, 'offers')], [[], []]);
  });

  it('is confirmed for the same address however it is written, and by a second press too', async () => {
    const receiver = await createTestReceiver();
    const id = randomUUID();
    await signUp(receiver, id, 'Ada@Example.com');
    await signUp(receiver, id, ' ada@example.com');
    assert.equal((await pressButton(receiver)).status, 200);
    assert.equal((await pressButton(receiver)).status, 200);
    assert.deepEqual(await subscribers(receiver), ['Ada@Example.com']);
  });
});
