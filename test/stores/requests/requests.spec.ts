import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory, createMemoryStorage } from '../../../src/ports/storage.ts';
import { createRequestsStore } from '../../../src/stores/requests/requests.ts';
import { deskLookup } from '../../data/desk-policy.ts';
import { answered, createBench, createServer, received, settle } from '../outbox/bench.ts';

function createDesk(server = createServer(received), lookup = deskLookup(), memory = createMemory()) {
  const bench = createBench(server);
  const outbox = bench.open();
  let count = 0;
  const requests = createRequestsStore({
    lookup,
    outbox,
    sender: server.sender,
    clock: bench.time,
    form: createMemoryStorage(memory),
    language: () => 'de',
    randomId: () => `0190a000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    record: () => ({ id: 'record-1', subject: 'subject-1' }),
  });
  return { ...bench, outbox, requests, memory };
}

const filled = { rights: ['access'], address: 'ada@teilehafen.example' } as const;

describe('the requests of the rights desk', () => {
  it('send what was asked and nothing else', async () => {
    const { requests, server } = createDesk();
    requests.edit({ ...filled, text: '  ' });
    assert.equal(requests.send(), true);
    await settle();
    assert.equal(server.posts[0]?.url, '/privacy/requests');
    assert.deepEqual(JSON.parse(server.posts[0]?.body ?? ''), {
      id: '0190a000-0000-4000-8000-000000000001',
      policy: 'desk',
      version: '1.0.0',
      rights: ['access'],
      reply: { channel: 'email', address: 'ada@teilehafen.example' },
      identifier: { kind: 'email', value: 'ada@teilehafen.example' },
      language: 'de',
    });
  });

  it("find data by the browser's own record, so that no name is needed", async () => {
    const { requests, server } = createDesk();
    requests.edit({ ...filled, finder: 'record' });
    requests.send();
    await settle();
    const body = JSON.parse(server.posts[0]?.body ?? '') as Record<string, unknown>;
    assert.deepEqual(body['identifier'], { kind: 'record', value: 'record-1' });
    assert.equal(body['subject'], 'subject-1');
  });

  it('ask for a postal address only where the answer is to come by post', async () => {
    const { requests, server } = createDesk();
    requests.edit({
      rights: ['access'],
      channel: 'post',
      address: 'Ada\nHafenstr. 1',
      finder: 'order',
      identifier: ' 4711 ',
    });
    requests.send();
    await settle();
    const body = JSON.parse(server.posts[0]?.body ?? '') as Record<string, unknown>;
    assert.deepEqual(body['reply'], { channel: 'post', address: 'Ada\nHafenstr. 1' });
    assert.deepEqual(body['identifier'], { kind: 'order', value: '4711' });
  });

  it('are not sent while something is wrong, and say all that is', () => {
    const { requests, server } = createDesk();
    assert.equal(requests.send(), false);
    assert.deepEqual(
      requests.$problems.get().map(({ field }) => field),
      ['rights', 'reply.address'],
    );
    requests.edit({ rights: ['access'] });
    assert.deepEqual(
      requests.$problems.get().map(({ field }) => field),
      ['reply.address'],
    );
    assert.equal(server.posts.length, 0);
  });

  it('refuse 100,000 characters of text and keep every one of them in the form', () => {
    const { requests } = createDesk();
    requests.edit({ ...filled, text: 'x'.repeat(100_000) });
    assert.equal(requests.send(), false);
    assert.deepEqual(
      requests.$problems.get().map(({ code }) => code),
      ['too-long'],
    );
    assert.equal(requests.$values.get().text.length, 100_000);
  });

  it('come back with a reference, when they were received, and a due date', async () => {
    const { requests } = createDesk();
    requests.edit(filled);
    requests.send();
    await settle();
    const current = requests.$current.get();
    assert.equal(current?.state, 'received');
    assert.deepEqual(current?.answer, {
      reference: 'TH-1',
      status: 'open',
      receivedAt: '2026-11-25T09:00:00Z',
      dueAt: '2026-12-28',
    });
    assert.equal(requests.$values.get().address, '');
  });

  it('are one request for two clicks', async () => {
    const { requests, server } = createDesk(createServer('hold'));
    requests.edit(filled);
    requests.send();
    requests.send();
    await settle();
    assert.equal(server.posts.length, 1);
    assert.equal(requests.$requests.get().length, 1);
  });

  it('show what the server finds wrong at its field, keep what was typed and go out corrected under the same id', async () => {
    const problems = [{ field: 'reply.address', code: 'bad-format', allowed: 'an address that exists' }];
    const { requests, server } = createDesk(createServer(answered(422, { problems }), received));
    requests.edit(filled);
    requests.send();
    await settle();
    assert.equal(requests.$current.get(), undefined);
    assert.deepEqual(requests.$problems.get(), problems);
    assert.equal(requests.$values.get().address, filled.address);
    requests.edit({ address: 'ada@example.org' });
    assert.deepEqual(requests.$problems.get(), []);
    requests.send();
    await settle();
    assert.equal(requests.$current.get()?.state, 'received');
    const ids = server.posts.map(({ body }) => (JSON.parse(body) as { id: string }).id);
    assert.equal(new Set(ids).size, 1);
  });

  it('keep what was typed over a reload, and know after it what became of it', async () => {
    const memory = createMemory();
    const { requests, connection, open } = createDesk(undefined, undefined, memory);
    requests.edit(filled);
    assert.equal(createDesk(undefined, undefined, memory).requests.$values.get().address, filled.address);
    connection.set(false);
    requests.send();
    await settle();
    const outbox = open();
    await outbox.ready;
    assert.equal(outbox.$items.get()[0]?.id, requests.$values.get().id);
  });

  it('begin empty where what was kept is damaged', () => {
    const texts = ['garbage', '[]', '{"rights":["world peace"]}', '{"finder":"passport"}', '{"address":42}'];
    for (const text of texts) {
      const { requests } = createDesk(undefined, undefined, createMemory(text));
      const { rights, address, finder } = requests.$values.get();
      assert.deepEqual([rights, address, finder], [[], '', 'reply'], text);
    }
  });

  it('can be followed by another one', async () => {
    const { requests } = createDesk();
    requests.edit(filled);
    requests.send();
    await settle();
    requests.begin();
    assert.equal(requests.$current.get(), undefined);
    assert.equal(requests.$requests.get().length, 1);
  });

  it('ask where they stand, with their own key', async () => {
    const { requests, server } = createDesk(
      createServer(received, answered(200, { reference: 'TH-1', status: 'in_progress', dueAt: '2027-02-28' })),
    );
    requests.edit(filled);
    requests.send();
    await settle();
    const id = requests.$requests.get()[0]?.id ?? '';
    await requests.refresh(id);
    assert.deepEqual(server.reads, [`/privacy/requests/TH-1?key=${id}`]);
    const answer = requests.$requests.get()[0]?.answer;
    assert.deepEqual(
      [answer?.['status'], answer?.['dueAt'], answer?.['receivedAt']],
      ['in_progress', '2027-02-28', '2026-11-25T09:00:00Z'],
    );
  });

  it('ask on where the server gave a reference that holds half a character', async () => {
    const answer = { reference: 'TH/\ud83d', receivedAt: '2026-11-25T09:00:00Z' };
    const { requests, server } = createDesk(createServer(answered(201, answer)));
    requests.edit(filled);
    requests.send();
    await settle();
    const [sent] = requests.$requests.get();
    await requests.refresh(sent!.id);
    assert.deepEqual(server.reads, [`/privacy/requests/TH%2F%EF%BF%BD?key=${sent!.id}`]);
  });

  it('would be answered by a day that is known before they are sent', () => {
    assert.equal(createDesk().requests.dueNow(), '2026-12-28');
  });

  it('are not sent where the policy names no endpoint', () => {
    const { requests } = createDesk(undefined, deskLookup({ rights: { email: 'privacy@teilehafen.example' } }));
    requests.edit(filled);
    assert.equal(requests.send(), false);
    assert.deepEqual(requests.$problems.get(), []);
  });
});
