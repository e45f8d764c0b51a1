import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signSubjectToken, unsubscribeLink } from '../../src/receiver/index.ts';
import { createTestReceiver, delivery, keys, noon, rightsRequest } from './fixture.ts';

const minute = 60_000;
const ada = 'account:ada-lovelace';
const token = (subject: string, until = noon + minute, key: string = keys.subjects): string =>
  signSubjectToken(subject, key, until);

async function withAda() {
  const receiver = await createTestReceiver();
  await receiver.send('POST', '/records', { body: delivery({ subject: ada }), key: token(ada) });
  await receiver.send('POST', '/requests', { body: rightsRequest({ subject: ada }), key: token(ada) });
  return receiver;
}

describe('A subject', () => {
  it('reads everything that is kept under it, with an intact chain', async () => {
    const { send } = await withAda();
    const { status, body } = await send('GET', `/subjects/${ada}`, { key: token(ada) });
    assert.equal(status, 200);
    assert.equal(body.controller.name, 'Shop GmbH');
    assert.deepEqual([body.records.length, body.records[0].chain.intact], [1, true]);
    assert.deepEqual([body.requests.length, body.requests[0].rights], [1, ['access']]);
  });

  it('erases its records; its requests stay until they are answered, without it', async () => {
    const { send } = await withAda();
    const { body } = await send('DELETE', `/subjects/${ada}`, { key: token(ada) });
    assert.deepEqual([body.records, body.events, body.requestsDetached], [1, 1, 1]);
    const after = await send('GET', `/subjects/${ada}`, { key: token(ada) });
    assert.deepEqual([after.body.records, after.body.requests], [[], []]);
    const desk = await send('GET', '/desk/requests', { key: keys.desk });
    assert.equal(desk.body.requests.length, 1);
    assert.equal(desk.body.requests[0].subject, undefined);
  });

  const forged = token(ada).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  const [payload = '', signature = ''] = token(ada).split('.');
  const renamed = Buffer.from(
    Buffer.from(payload, 'base64url').toString().replace('ada-lovelace', 'eve-online'),
  ).toString('base64url');
  const link = unsubscribeLink('https://shop.example/receiver', 'news', 'ada@example.com', {
    newsletters: keys.subjects,
    suppression: keys.suppression,
  });
  const refused = {
    'without a token': [undefined, 401, 'token-missing'],
    'with a forged token': [forged, 401, 'token-forged'],
    'with a token signed by another key': [token(ada, noon + minute, keys.desk), 401, 'token-forged'],
    'with the name in a token changed': [`${renamed}.${signature}`, 401, 'token-forged'],
    'with a token without a signature': [`${payload}.`, 401, 'token-forged'],
    'with a token in three parts': [`${token(ada)}.x`, 401, 'token-forged'],
    'with a token for another use': [link.url.split('/').at(-1), 401, 'token-forged'],
    'with an expired token': [token(ada, noon), 401, 'token-expired'],
    "with another subject's token": [token('account:eve-online'), 403, 'other-subject'],
    "with the desk's key": [keys.desk, 401, 'token-forged'],
  } as const;
  for (const [title, [key, status, code]] of Object.entries(refused)) {
    it(`is neither read nor erased ${title}`, async () => {
      const { send } = await withAda();
      for (const method of ['GET', 'DELETE']) {
        const answer = await send(method, `/subjects/${ada}`, key === undefined ? {} : { key });
        assert.deepEqual([answer.status, answer.body.problems[0].code], [status, code]);
        assert.doesNotMatch(answer.text, /lovelace|analytics/);
      }
      const { body } = await send('GET', `/subjects/${ada}`, { key: token(ada) });
      assert.equal(body.records.length, 1);
    });
  }

  it('cannot tell whether another subject is known', async () => {
    const { send } = await withAda();
    const eve = { key: token('account:eve-online') };
    const [known, unknown] = [await send('GET', `/subjects/${ada}`, eve), await send('GET', '/subjects/nobody-x', eve)];
    assert.deepEqual([known.status, known.text], [unknown.status, unknown.text]);
  });

  it('that is not known reads that nothing is kept', async () => {
    const { send } = await createTestReceiver();
    const { body } = await send('GET', '/subjects/nobody-at-all', { key: token('nobody-at-all') });
    assert.deepEqual([body.records, body.requests], [[], []]);
  });
});
