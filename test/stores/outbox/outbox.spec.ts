import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboxStorage } from '../../../src/ports/outbox-storage.ts';
import type { Outbox } from '../../../src/stores/outbox/outbox.ts';
import { answered, createBench, createServer, message, received, settle } from './bench.ts';

const states = (outbox: Outbox): string[] =>
  outbox.$items.get().map(({ state, trouble }) => (trouble ? `${state} ${trouble}` : state));

describe('the outbox', () => {
  it('sends a message once and shows what the server answered', async () => {
    const { open, server } = createBench();
    const outbox = open();
    await outbox.add(message());
    assert.deepEqual(states(outbox), ['received']);
    assert.equal(outbox.$items.get()[0]?.answer?.['reference'], 'TH-1');
    assert.deepEqual(server.posts, [{ url: '/privacy/requests', type: 'json', body: '{"rights":["access"]}' }]);
  });

  it('forgets the body of what has gone out', async () => {
    const { open, memory } = createBench();
    await open().add(message());
    assert.equal(JSON.stringify([...memory.items.values()]).includes('rights'), false);
  });

  it('says that a message waits for a connection, and sends it when there is one', async () => {
    const { open, connection, server } = createBench();
    connection.set(false);
    const outbox = open();
    await outbox.add(message());
    assert.deepEqual(states(outbox), ['waiting offline']);
    assert.equal(server.posts.length, 0);
    connection.set(true);
    await settle();
    assert.deepEqual(states(outbox), ['received']);
    assert.equal(server.posts.length, 1);
  });

  it('keeps what waits over a reload while offline', async () => {
    const { open, connection, server } = createBench();
    connection.set(false);
    const before = open();
    await before.add(message());
    before.stop();
    const after = open();
    await after.ready;
    assert.deepEqual(states(after), ['waiting offline']);
    connection.set(true);
    await settle();
    assert.deepEqual(states(after), ['received']);
    assert.equal(server.posts.length, 1);
  });

  it('sends nothing once it was stopped, even while it was being opened; the next one does', async () => {
    const { open, server, connection } = createBench();
    connection.set(false);
    const before = open();
    await before.add(message());
    before.stop();
    connection.set(true);
    open().stop();
    await settle();
    assert.equal(server.posts.length, 0);
    const after = open();
    await settle();
    assert.deepEqual([server.posts.length, states(after)], [1, ['received']]);
  });

  it('sends nothing twice for a double click', async () => {
    const { open, server } = createBench(createServer('hold'));
    const outbox = open();
    void outbox.add(message());
    void outbox.add(message());
    await settle();
    server.release(received);
    await settle();
    await outbox.add(message());
    assert.equal(server.posts.length, 1);
    assert.equal(outbox.$items.get().length, 1);
  });

  it('shows no longer what another tab has taken away', async () => {
    const { open } = createBench();
    const [one, other] = [open(), open()];
    await settle();
    await one.add(message());
    await settle();
    assert.deepEqual([states(one), states(other)], [['received'], ['received']]);
    await other.remove(message().id);
    await settle();
    assert.deepEqual([states(one), states(other)], [[], []]);
  });

  it('sends nothing twice from two tabs', async () => {
    const { open, server, connection } = createBench(createServer('hold', received));
    connection.set(false);
    const [one, other] = [open(), open()];
    await one.add(message());
    await settle();
    assert.deepEqual(states(other), ['waiting offline']);
    connection.set(true);
    await settle();
    server.release(received);
    await settle();
    assert.equal(server.posts.length, 1);
    assert.deepEqual([states(one), states(other)], [['received'], ['received']]);
  });

  it('tries again after a server error, later each time', async () => {
    const { open, time, server } = createBench(createServer(answered(503), answered(500), answered(502), received));
    const outbox = open();
    await outbox.add(message());
    assert.deepEqual(states(outbox), ['waiting busy']);
    for (const wait of [1_500, 3_000, 6_000]) {
      time.advance(wait - 1);
      await settle();
      const before = server.posts.length;
      time.advance(1);
      await settle();
      assert.equal(server.posts.length, before + 1, `after ${wait} ms`);
    }
    assert.deepEqual(states(outbox), ['received']);
  });

  it('leaves to the next visit what was tried before, when the page goes', async () => {
    const { open, server, connection } = createBench(createServer(answered(503), received));
    await open().add(message());
    connection.leave();
    await settle();
    assert.equal(server.posts.length, 1);
  });

  it('waits as long as a server asks for', async () => {
    const { open, time, server } = createBench(createServer(answered(429, undefined, 120_000), received));
    const outbox = open();
    await outbox.add(message());
    time.advance(119_000);
    await settle();
    assert.equal(server.posts.length, 1);
    time.advance(1_000);
    await settle();
    assert.equal(server.posts.length, 2);
  });

  it('tries again after a time-out with the same idempotency key', async () => {
    const { open, time, server } = createBench(createServer({ kind: 'lost', reason: 'timeout' }, received));
    const outbox = open();
    await outbox.add(message());
    assert.deepEqual(states(outbox), ['waiting timeout']);
    time.advance(60_000);
    await settle();
    assert.deepEqual(states(outbox), ['received']);
    assert.equal(server.posts[0]?.body, server.posts[1]?.body);
  });

  it('says "sent", never "received", where the answer cannot be read', async () => {
    const { open, server } = createBench(createServer({ kind: 'unreadable' }));
    const outbox = open();
    await outbox.add(message({ kind: 'unsubscribe', type: 'form', body: 'List-Unsubscribe=One-Click' }));
    assert.deepEqual(states(outbox), ['sent']);
    await outbox.retry();
    assert.equal(server.posts.length, 1);
  });

  for (const body of [undefined, 'ok', { ok: true }, { status: 'unsubscribed' }]) {
    it(`says "sent" where ${JSON.stringify(body)} comes with 200 and confirms nothing`, async () => {
      const { open } = createBench(createServer(answered(200, body)));
      const outbox = open();
      await outbox.add(message());
      assert.deepEqual(states(outbox), ['sent']);
    });
  }

  it('keeps a refused message with what is wrong with its fields, and takes a corrected one under the same id', async () => {
    const problems = [{ field: 'reply.address', code: 'bad-format', allowed: 'an e-mail address' }];
    const { open, server } = createBench(createServer(answered(422, { problems }), received));
    const outbox = open();
    await outbox.add(message());
    assert.deepEqual(states(outbox), ['failed fields']);
    assert.deepEqual(outbox.$items.get()[0]?.problems, problems);
    await outbox.add(message({ body: '{"corrected":true}' }));
    assert.deepEqual(states(outbox), ['received']);
    assert.equal(server.posts[1]?.body, '{"corrected":true}');
  });

  it('says that a link has expired where its token is refused', async () => {
    for (const status of [400, 403, 404, 410]) {
      const { open } = createBench(createServer(answered(status, { problems: 'none' })));
      const outbox = open();
      await outbox.add(message({ kind: 'unsubscribe', type: 'form' }));
      assert.deepEqual(states(outbox), ['failed expired'], String(status));
    }
  });

  it('does not follow a redirect', async () => {
    const { open, time, server } = createBench(createServer(answered(303)));
    const outbox = open();
    await outbox.add(message());
    time.advance(86_400_000);
    await settle();
    assert.deepEqual(states(outbox), ['failed redirected']);
    assert.equal(server.posts.length, 1);
  });

  it('lets a person take back what waits, in every tab', async () => {
    const { open, connection, server, memory } = createBench();
    connection.set(false);
    const [one, other] = [open(), open()];
    await one.add(message());
    await settle();
    await other.remove(message().id);
    await settle();
    connection.set(true);
    await settle();
    assert.deepEqual([states(one), states(other)], [[], []]);
    assert.equal(server.posts.length + memory.items.size, 0);
  });

  it('sends what was just given when the page is left', async () => {
    const { open, connection, server } = createBench();
    connection.set(false);
    const outbox = open();
    await outbox.add(message());
    connection.leave();
    await settle();
    assert.equal(server.posts.length, 1);
  });

  it('sends nothing twice when the page is left while it is under way', async () => {
    const { open, connection, server } = createBench(createServer('hold'));
    void open().add(message());
    await settle();
    connection.leave();
    await settle();
    assert.equal(server.posts.length, 1);
  });

  it('cannot take back what is under way', async () => {
    const { open, server } = createBench(createServer('hold'));
    const outbox = open();
    void outbox.add(message());
    await settle();
    await outbox.remove(message().id);
    assert.deepEqual(states(outbox), ['sending']);
    server.release(received);
    await settle();
    assert.deepEqual(states(outbox), ['received']);
  });

  it('shows what it knows while the storage is still writing it', async () => {
    const { open, memory } = createBench();
    let finish = (): void => undefined;
    const slow = (storage: OutboxStorage): OutboxStorage => ({
      ...storage,
      async put(item) {
        if ((item as { state?: string }).state === 'received') await new Promise<void>((resolve) => (finish = resolve));
        return storage.put(item);
      },
    });
    const outbox = open(slow);
    void outbox.add(message());
    await settle();
    // Another tab makes this one read the storage, where the state is older than what it knows.
    for (const changed of memory.watchers) changed();
    await settle();
    assert.deepEqual(states(outbox), ['received']);
    finish();
    await settle();
    assert.deepEqual(states(outbox), ['received']);
  });

  it('tries nothing after it was stopped', async () => {
    const { open, time, server } = createBench(createServer('hold', received));
    const outbox = open();
    void outbox.add(message());
    await settle();
    outbox.stop();
    server.release(answered(503));
    await settle();
    time.advance(86_400_000);
    await settle();
    assert.equal(server.posts.length, 1);
  });

  it('sends again, under the same id, what a closed tab left under way', async () => {
    const { open, server } = createBench(createServer('hold', received));
    const before = open();
    void before.add(message());
    await settle();
    before.stop();
    server.release({ kind: 'lost', reason: 'unreachable' });
    await settle();
    const after = open();
    await after.retry();
    assert.deepEqual(states(after), ['received']);
  });

  it('works in memory where storage is blocked, and says that nothing is kept', async () => {
    const { open, connection, memory } = createBench();
    memory.blocked = true;
    connection.set(false);
    const outbox = open();
    await outbox.add(message());
    assert.equal(outbox.$kept.get(), false);
    connection.set(true);
    await settle();
    assert.deepEqual(states(outbox), ['received']);
  });

  it('loses nothing when storage is blocked while something waits', async () => {
    const { open, connection, memory, server } = createBench();
    connection.set(false);
    const outbox = open();
    await outbox.add(message());
    memory.blocked = true;
    await outbox.add(message({ id: '0190a000-0000-4000-8000-000000000002' }));
    connection.set(true);
    await settle();
    assert.deepEqual(states(outbox), ['received', 'received']);
    assert.equal(server.posts.length, 2);
  });

  it('passes over what is damaged in the storage', async () => {
    const { open, memory } = createBench();
    memory.items.set('a', 'garbage').set('b', { id: 'b', state: 'granted' }).set('c', null);
    const outbox = open();
    await outbox.ready;
    assert.deepEqual(states(outbox), []);
  });

  it('forgets after a year what is done, and never what waits', async () => {
    const { open, time, connection } = createBench();
    const outbox = open();
    await outbox.add(message());
    connection.set(false);
    await outbox.add(message({ id: '0190a000-0000-4000-8000-000000000002' }));
    outbox.stop();
    time.advance(400 * 86_400_000);
    const later = open();
    await later.ready;
    assert.deepEqual(states(later), ['waiting offline']);
  });
});
