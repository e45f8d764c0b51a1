import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { createLookup } from '../../src/policy/lookup.ts';
import { createManualConnection } from '../../src/ports/connection.ts';
import { createMemoryOutboxStorage, createOutboxMemory } from '../../src/ports/outbox-storage.ts';
import type { Reply, Sender } from '../../src/ports/sender.ts';
import { createMemory, createMemoryStorage } from '../../src/ports/storage.ts';
import { createManualTime } from '../../src/ports/timer.ts';
import { unsubscribeLink } from '../../src/receiver/index.ts';
import { createDesks } from '../../src/stores/desks.ts';
import { isPending } from '../../src/stores/outbox/item.ts';
import type { Outbox } from '../../src/stores/outbox/outbox.ts';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { parsePolicy } from '../../src/policy/parse.ts';
import { createTestReceiver, keys, noon, type TestReceiver } from '../receiver/fixture.ts';

const parsed = parsePolicy(marketplace);
if (!parsed.ok) throw new Error('the demo policy cannot be used');
const { policy } = parsed;

/** A browser's sender whose network is the receiver itself. */
function senderTo({ send }: TestReceiver): Sender {
  async function ask(method: string, url: string, body?: string, type = 'application/json'): Promise<Reply> {
    const path = url.replace(/^\/receiver/, '');
    const reply = await send(method, path, body === undefined ? {} : { body, headers: { 'content-type': type } });
    return { kind: 'answered', status: reply.status, body: reply.body };
  }
  return {
    post: ({ url, type, body }) =>
      ask('POST', url, body, type === 'form' ? 'application/x-www-form-urlencoded' : undefined),
    read: (url) => ask('GET', url),
  };
}

async function openDesks() {
  const receiver = await createTestReceiver({ policy });
  const time = createManualTime(noon);
  const desks = createDesks({
    lookup: createLookup(policy),
    clock: time,
    language: () => 'de',
    randomId: randomUUID,
    record: () => ({ id: randomUUID(), subject: randomUUID() }),
    mark: createMemoryStorage(createMemory()),
    ports: {
      outbox: createMemoryOutboxStorage(createOutboxMemory()),
      sender: senderTo(receiver),
      connection: createManualConnection(),
      timer: time,
      random: () => 0,
      form: () => createMemoryStorage(createMemory()),
    },
  });
  return { ...desks, receiver };
}

/** Waits until nothing is on its way any more. */
async function delivered(outbox: Outbox): Promise<void> {
  while (outbox.$items.get().length === 0 || outbox.$items.get().some(isPending))
    await new Promise((resolve) => setImmediate(resolve));
}

const atDesk = async ({ send }: TestReceiver, path: string, body?: unknown) =>
  (await send(body === undefined ? 'GET' : 'POST', path, { key: keys.desk, body })).body;

const isSuppressed = async (receiver: TestReceiver, list: string, email: string): Promise<boolean> =>
  (await atDesk(receiver, '/desk/suppressions/check', { list, emails: [email] })).suppressed.length > 0;

describe('what a person does at a desk arrives at the controller', () => {
  it('a request, with the same reference and the same due date on both sides', async () => {
    const { requests, outbox, receiver } = await openDesks();
    const promised = requests.dueNow();
    requests.edit({ rights: ['access', 'erasure'], address: 'jörg@müller.example' });
    requests.send();
    await delivered(outbox);
    const answer = requests.$current.get()?.answer;
    const { requests: arrived } = await atDesk(receiver, '/desk/requests');
    assert.equal(arrived.length, 1);
    assert.deepEqual(arrived[0].rights, ['access', 'erasure']);
    assert.equal(arrived[0].reference, answer?.['reference']);
    assert.equal(arrived[0].dueAt, answer?.['dueAt']);
    assert.equal(answer?.['dueAt'], promised);
  });

  it("a request's later status, with its own key and no other", async () => {
    const { requests, outbox, receiver } = await openDesks();
    requests.edit({ rights: ['access'], address: 'ada@teilehafen.example' });
    requests.send();
    await delivered(outbox);
    const { id, answer } = requests.$requests.get()[0]!;
    await receiver.send('PATCH', `/desk/requests/${String(answer?.['reference'])}`, {
      key: keys.desk,
      body: { from: 'open', status: 'in_progress' },
    });
    await requests.refresh(id);
    assert.equal(requests.$requests.get()[0]?.answer?.['status'], 'in_progress');
  });

  it('a newsletter that is left, and all of them', async () => {
    const { newsletter, outbox, receiver } = await openDesks();
    newsletter.edit({ email: 'ada@teilehafen.example' });
    newsletter.leave('marketing');
    await delivered(outbox);
    assert.equal(await isSuppressed(receiver, 'marketing', 'ada@teilehafen.example'), true);
    assert.equal(await isSuppressed(receiver, 'partner-news', 'ada@teilehafen.example'), false);
    newsletter.leave('all');
    await delivered(outbox);
    assert.equal(await isSuppressed(receiver, 'partner-news', 'ada@teilehafen.example'), true);
    assert.deepEqual(
      newsletter.$topics.get().map(({ state }) => state),
      ['left', 'left', 'left', 'unknown'],
    );
  });

  it("a mail's link, by one click; a forged one is refused and says so", async () => {
    const { newsletter, outbox, receiver } = await openDesks();
    const { url } = unsubscribeLink('https://shop.example/receiver', 'marketing', 'ada@teilehafen.example', keys);
    const token = url.split('/').at(-1)!;
    newsletter.follow({ token: `${token.slice(0, -4)}AAAA`, list: 'marketing' });
    newsletter.leaveByLink();
    await delivered(outbox);
    assert.deepEqual([newsletter.$byLink.get()?.state, newsletter.$byLink.get()?.trouble], ['failed', 'expired']);
    assert.equal(await isSuppressed(receiver, 'marketing', 'ada@teilehafen.example'), false);
    newsletter.follow({ token, list: 'marketing' });
    newsletter.leaveByLink();
    await delivered(outbox);
    assert.equal(newsletter.$byLink.get()?.state, 'received');
    assert.equal(await isSuppressed(receiver, 'marketing', 'ada@teilehafen.example'), true);
  });

  it('a subscription, which waits for the confirmation of the mail', async () => {
    const { newsletter, outbox, receiver } = await openDesks();
    newsletter.edit({ email: 'ada@teilehafen.example' });
    newsletter.join('marketing');
    await delivered(outbox);
    assert.equal(newsletter.$topics.get()[0]?.state, 'asked');
    assert.equal(receiver.mails.length, 1);
    const { subscribers } = await atDesk(receiver, '/desk/newsletters/marketing/subscribers');
    assert.deepEqual(subscribers, []);
  });

  it('an objection to all direct marketing', async () => {
    const { newsletter, outbox, receiver } = await openDesks();
    newsletter.edit({ email: 'ada@teilehafen.example', postal: 'Ada Lovelace\nHafenstr. 1' });
    newsletter.object();
    await delivered(outbox);
    assert.equal(newsletter.$objection.get()?.state, 'received');
    assert.equal(await isSuppressed(receiver, 'marketing', 'ada@teilehafen.example'), true);
  });
});
