import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createCenter, type Center } from '../../src/center.ts';
import { recordSeal } from '../../src/integrations/record-seal.ts';
import { recordSink } from '../../src/integrations/record-sink.ts';
import { createManualConnection } from '../../src/ports/connection.ts';
import { createMemoryOutboxStorage, createOutboxMemory } from '../../src/ports/outbox-storage.ts';
import { createMemory, createMemoryStorage } from '../../src/ports/storage.ts';
import { createManualTime } from '../../src/ports/timer.ts';
import { verifyChain } from '../../src/stores/consent/chain.ts';
import type { ConsentEvent } from '../../src/stores/consent/record.ts';
import { policyJson } from '../fixtures/policy.ts';
import { answered, createServer } from '../stores/outbox/bench.ts';

interface Sent {
  readonly record: string;
  readonly subject: string;
  readonly policy: string;
  readonly events: readonly ConsentEvent[];
}

const endpoint = '/receiver/records';
const withEndpoint = { ...policyJson(), consent: { record: { data: [], retention: [], endpoint } } };

/** A browser that opens pages one after the other, and the server that it talks to. */
function createBrowser(policy: object = withEndpoint) {
  const server = createServer(answered(200, { accepted: 1 }));
  const [choices, outbox] = [createMemory(), createOutboxMemory()];
  const time = createManualTime(Date.UTC(2026, 10, 25, 9));
  const open = async (): Promise<Center> => {
    const center = createCenter({
      policy,
      languages: ['en'],
      clock: time,
      gpc: false,
      storage: () => createMemoryStorage(choices),
      desks: () => ({
        outbox: createMemoryOutboxStorage(outbox),
        sender: server.sender,
        connection: createManualConnection(),
        timer: time,
        random: () => 0.5,
        form: () => createMemoryStorage(createMemory()),
      }),
    });
    await center.ready;
    await center.useLanguages(['en']);
    center.connect(recordSeal);
    center.connect(recordSink);
    return center;
  };
  const sent = (): readonly Sent[] => server.posts.map(({ body }) => JSON.parse(body) as Sent);
  return { open, server, sent };
}

/** Waits for what only the processor holds up: hashing and loading. */
async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 50_000 && !condition(); turn++) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(condition(), 'it came');
}

const isSealed = (center: Center, count: number) => (): boolean =>
  (center.$consent.get()?.record.events.filter(({ hash }) => hash).length ?? 0) === count;

suite('a record at the receiver', () => {
  test('gets a grant, sealed, with record, subject and policy', async () => {
    const { open, server, sent } = createBrowser();
    const center = await open();
    center.acceptAll({ surface: 'banner' });
    await until(() => server.posts.length === 1);
    assert.equal(server.posts[0]?.url, endpoint);
    const [message] = sent();
    assert.equal(message?.policy, 'shop');
    assert.equal(message.record, center.$consent.get()?.record.id);
    assert.deepEqual(message.events[0]?.granted.length, 2);
    assert.ok(message.events[0]?.hash);
  });

  test('gets nothing of a mere refusal', async () => {
    const { open, server } = createBrowser();
    const center = await open();
    center.refuseAll({ surface: 'banner' });
    await until(isSealed(center, 1));
    assert.deepEqual(server.posts, []);
  });

  test('gets what led to a grant with it, and the withdrawal after it, as one whole chain', async () => {
    const { open, server, sent } = createBrowser();
    const center = await open();
    center.refuseAll({ surface: 'banner' });
    await until(isSealed(center, 1));
    center.acceptAll({ surface: 'settings' });
    await until(() => server.posts.length === 1);
    center.withdraw();
    await until(() => server.posts.length === 2);
    const events = sent().flatMap((message) => message.events);
    assert.equal(events.length, 3);
    assert.equal((await verifyChain(events)).status, 'intact');
  });

  test('gets each event once, however many pages are opened', async () => {
    const { open, server } = createBrowser();
    const first = await open();
    first.acceptAll({ surface: 'banner' });
    await until(() => server.posts.length === 1);
    first.stop();
    const second = await open();
    second.withdraw(['video']);
    await until(() => server.posts.length === 2);
    assert.equal(server.posts.length, 2);
  });

  test('gets an event of a page that was left as soon as it was sealed', async () => {
    const { open, server } = createBrowser();
    const left = await open();
    left.$consent.listen((consent) => {
      if (consent?.record.events.some(({ hash }) => hash)) left.stop();
    });
    left.acceptAll({ surface: 'banner' });
    await until(isSealed(left, 1));
    await open();
    await until(() => server.posts.length === 1);
  });

  test('gets nothing where the policy names no receiver', async () => {
    const { open, server } = createBrowser(policyJson());
    const center = await open();
    center.acceptAll({ surface: 'banner' });
    await until(isSealed(center, 1));
    assert.deepEqual(server.posts, []);
  });
});
