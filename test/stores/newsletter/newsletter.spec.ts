import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory, createMemoryStorage } from '../../../src/ports/storage.ts';
import { createNewsletterStore } from '../../../src/stores/newsletter/newsletter.ts';
import { deskLookup, deskPolicyJson } from '../../data/desk-policy.ts';
import { answered, createBench, createServer, settle } from '../outbox/bench.ts';

const token = 'eyJsaXN0IjoidGlwcyJ9.c2lnbmF0dXJl';
const unsubscribed = answered(200, { status: 'unsubscribed', list: 'tips', at: '2026-11-25T09:00:00Z' });

function createDesk(server = createServer(unsubscribed), lookup = deskLookup(), memory = createMemory()) {
  const bench = createBench(server);
  const outbox = bench.open();
  let count = 0;
  const newsletter = createNewsletterStore({
    lookup,
    outbox,
    form: createMemoryStorage(memory),
    language: () => 'de',
    randomId: () => `0190a000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  });
  const states = () => Object.fromEntries(newsletter.$topics.get().map((topic) => [topic.newsletter.id, topic.state]));
  const bodies = () => server.posts.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
  return { ...bench, outbox, newsletter, states, bodies };
}

describe('the newsletter desk', () => {
  it('claims to know nothing about a subscription at first', () => {
    assert.deepEqual(createDesk().states(), { tips: 'unknown', offers: 'unknown', catalogue: 'unknown' });
  });

  it('leaves one newsletter with an address alone', async () => {
    const { newsletter, states, bodies, server } = createDesk();
    newsletter.edit({ email: ' ada@teilehafen.example' });
    assert.equal(newsletter.leave('tips'), true);
    await settle();
    assert.equal(server.posts[0]?.url, '/privacy/unsubscribe');
    assert.deepEqual(Object.keys(bodies()[0] ?? {}), ['id', 'list', 'email']);
    assert.deepEqual({ ...bodies()[0], id: '' }, { id: '', list: 'tips', email: 'ada@teilehafen.example' });
    assert.deepEqual(states(), { tips: 'left', offers: 'unknown', catalogue: 'unknown' });
  });

  it('leaves all newsletters in one action and one message to each server', async () => {
    const { newsletter, states, bodies } = createDesk();
    newsletter.edit({ email: 'ada@teilehafen.example' });
    newsletter.leave('all');
    await settle();
    assert.deepEqual(
      bodies().map(({ list }) => list),
      ['all'],
    );
    assert.deepEqual(states(), { tips: 'left', offers: 'left', catalogue: 'unknown' });
  });

  it('tells every server about leaving all', async () => {
    const [tips, offers] = deskPolicyJson.newsletters;
    const newsletters = [tips, { ...offers, unsubscribe: { endpoint: 'https://post.example/leave' } }];
    const { newsletter, server, states } = createDesk(undefined, deskLookup({ newsletters }));
    newsletter.edit({ email: 'ada@teilehafen.example' });
    newsletter.leave('all');
    await settle();
    assert.deepEqual(server.posts.map(({ url }) => url).sort(), ['/privacy/unsubscribe', 'https://post.example/leave']);
    assert.deepEqual(states(), { tips: 'left', offers: 'left' });
  });

  it('asks for an address that mail can reach, and for nothing else', async () => {
    const { newsletter, server } = createDesk();
    newsletter.edit({ email: 'ada@' });
    assert.equal(newsletter.leave('tips'), false);
    assert.deepEqual(
      newsletter.$problems.get().map(({ field, code }) => [field, code]),
      [['email', 'bad-format']],
    );
    newsletter.edit({ email: 'jörg@müller.example' });
    assert.deepEqual(newsletter.$problems.get(), []);
    assert.equal(newsletter.leave('tips'), true);
    await settle();
    assert.equal(server.posts.length, 1);
  });

  it('follows a link by one POST as RFC 8058 has it, without an address', async () => {
    const { newsletter, server, states } = createDesk();
    newsletter.follow({ token, list: 'tips' });
    assert.equal(server.posts.length + server.reads.length, 0);
    newsletter.leaveByLink();
    await settle();
    assert.deepEqual(server.posts, [
      { url: `/privacy/unsubscribe/${token}`, type: 'form', body: 'List-Unsubscribe=One-Click' },
    ]);
    assert.equal(newsletter.$byLink.get()?.state, 'received');
    assert.equal(states()['tips'], 'left');
  });

  it('uses a link for all newsletters as well', async () => {
    const { newsletter, bodies } = createDesk();
    newsletter.follow({ token });
    newsletter.leave('all');
    await settle();
    assert.deepEqual({ ...bodies()[0], id: '' }, { id: '', list: 'all', token });
  });

  it('says that a link has expired or was forged', async () => {
    const refused = answered(410, { problems: [{ field: 'token', code: 'token-expired', allowed: 'a fresh link' }] });
    const { newsletter, states } = createDesk(createServer(refused));
    newsletter.follow({ token, list: 'tips' });
    newsletter.leaveByLink();
    await settle();
    assert.equal(newsletter.$byLink.get()?.trouble, 'expired');
    assert.equal(states()['tips'], 'leave-failed');
    assert.equal(newsletter.$topics.get()[0]?.trouble, 'expired');
  });

  it('says "sent", not "left", where no answer can be read', async () => {
    const { newsletter, states } = createDesk(createServer({ kind: 'unreadable' }));
    newsletter.follow({ token, list: 'tips' });
    newsletter.leaveByLink();
    await settle();
    assert.equal(states()['tips'], 'leave-sent');
  });

  it('sends a double click once', async () => {
    const { newsletter, server } = createDesk(createServer('hold'));
    newsletter.edit({ email: 'ada@teilehafen.example' });
    newsletter.leave('tips');
    newsletter.leave('tips');
    await settle();
    assert.equal(server.posts.length, 1);
  });

  it('sends nothing more for a click while the first is under way', async () => {
    const { newsletter, server, outbox } = createDesk(createServer('hold'));
    newsletter.edit({ email: 'ada@teilehafen.example' });
    newsletter.leave('tips');
    await settle();
    assert.equal(outbox.$items.get()[0]?.state, 'sending');
    assert.equal(newsletter.leave('tips'), true);
    await settle();
    assert.equal(outbox.$items.get().length, 1);
    assert.equal(server.posts.length, 1);
  });

  it('waits for a connection and then leaves', async () => {
    const { newsletter, states, connection } = createDesk();
    connection.set(false);
    newsletter.edit({ email: 'ada@teilehafen.example' });
    newsletter.leave('tips');
    await settle();
    assert.equal(states()['tips'], 'leaving');
    connection.set(true);
    await settle();
    assert.equal(states()['tips'], 'left');
  });

  it('subscribes again in the same place, and says that a mail asks back', async () => {
    const { newsletter, states, bodies } = createDesk(
      createServer(unsubscribed, answered(202, { status: 'confirmation-sent' })),
    );
    newsletter.edit({ email: 'ada@teilehafen.example' });
    newsletter.leave('tips');
    await settle();
    newsletter.join('tips');
    await settle();
    assert.equal(states()['tips'], 'asked');
    assert.deepEqual(
      { ...bodies()[1], id: '' },
      { id: '', list: 'tips', email: 'ada@teilehafen.example', language: 'de' },
    );
  });

  it('leaves by a link at the server of the newsletter that it names, and without a name at the first', async () => {
    const [tips, offers] = deskPolicyJson.newsletters;
    const newsletters = [tips, { ...offers, unsubscribe: { endpoint: '/privacy/offers' } }];
    for (const [list, url] of [
      ['offers', `/privacy/offers/${token}`],
      [undefined, `/privacy/unsubscribe/${token}`],
    ] as const) {
      const { newsletter, server } = createDesk(undefined, deskLookup({ newsletters }));
      newsletter.follow({ token, ...(list && { list }) });
      assert.equal(newsletter.leaveByLink(), true);
      await settle();
      assert.equal(server.posts[0]?.url, url);
    }
  });

  it('joins a newsletter at its own server', async () => {
    const [tips, offers] = deskPolicyJson.newsletters;
    const newsletters = [tips, { ...offers, subscribe: { endpoint: '/privacy/offers' } }];
    const { newsletter, server } = createDesk(undefined, deskLookup({ newsletters }));
    newsletter.edit({ email: 'ada@teilehafen.example' });
    assert.equal(newsletter.join('offers'), true);
    await settle();
    assert.equal(server.posts[0]?.url, '/privacy/offers');
  });

  it('sends no sign-up without an address, and asks for none where there is nothing to join', async () => {
    const { newsletter, server } = createDesk();
    assert.equal(newsletter.join('catalogue'), false);
    assert.deepEqual(newsletter.$problems.get(), []);
    newsletter.edit({ email: 'ada@' });
    assert.equal(newsletter.join('tips'), false);
    assert.deepEqual(
      newsletter.$problems.get().map(({ code }) => code),
      ['bad-format'],
    );
    await settle();
    assert.equal(server.posts.length, 0);
  });

  it('objects to all direct marketing, by post alone too', async () => {
    const { newsletter, bodies } = createDesk(createServer(answered(200, { status: 'objected', at: '2026-11-25' })));
    newsletter.edit({ postal: 'Ada Lovelace\nHafenstr. 1\n80331 München' });
    assert.equal(newsletter.object(), true);
    await settle();
    assert.deepEqual(Object.keys(bodies()[0] ?? {}), ['id', 'postal']);
    assert.equal(newsletter.$objection.get()?.state, 'received');
  });

  it('asks for an address to object with where none was typed', () => {
    const { newsletter } = createDesk();
    assert.equal(newsletter.object(), false);
    assert.deepEqual(
      newsletter.$problems.get().map(({ code }) => code),
      ['missing'],
    );
  });

  it('sends nothing where the policy names no endpoint', async () => {
    const newsletters = [
      { ...deskPolicyJson.newsletters[0], unsubscribe: { email: 'a@teilehafen.example' }, subscribe: undefined },
    ];
    const { newsletter, server } = createDesk(undefined, deskLookup({ newsletters, rights: {} }));
    newsletter.edit({ email: 'ada@teilehafen.example' });
    newsletter.follow({ token });
    assert.deepEqual(
      [
        newsletter.leave('tips'),
        newsletter.leave('all'),
        newsletter.leaveByLink(),
        newsletter.join('tips'),
        newsletter.object(),
      ],
      [false, false, false, false, false],
    );
    await settle();
    assert.equal(server.posts.length, 0);
  });

  it('keeps a typed address over a reload', () => {
    const memory = createMemory();
    createDesk(undefined, undefined, memory).newsletter.edit({ email: 'ada@' });
    assert.equal(createDesk(undefined, undefined, memory).newsletter.$values.get().email, 'ada@');
  });
});
