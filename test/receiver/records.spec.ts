import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { createLookup } from '../../src/policy/lookup.ts';
import { createManualClock } from '../../src/ports/clock.ts';
import { createMemoryStorage } from '../../src/ports/storage.ts';
import { signSubjectToken } from '../../src/receiver/index.ts';
import * as received from '../../src/receiver/schemas/records.ts';
import { createConsentStore } from '../../src/stores/consent/consent.ts';
import * as written from '../../src/stores/consent/event.ts';
import { consentEvent, createTestReceiver, delivery, keys, noon, shopPolicy } from './fixture.ts';

const soon = noon + 60_000;

/** What the desk finds under a subject. */
const kept = async (send: Awaited<ReturnType<typeof createTestReceiver>>['send'], subject: string) =>
  (await send('GET', `/desk/subjects/${subject}`, { key: keys.desk })).body.records;

describe('POST /records', () => {
  it('takes events, says how many were new and gives the head of the chain', async () => {
    const { send } = await createTestReceiver();
    const body = delivery({ events: [consentEvent(), consentEvent()] });
    const answer = await send('POST', '/records', { body });
    assert.equal(answer.status, 200);
    assert.deepEqual([answer.body.accepted, answer.body.known], [2, 0]);
    const [record] = await kept(send, body.subject);
    assert.equal(record.chain.head, answer.body.head);
  });

  it('keeps every field of an event as a browser writes it', async () => {
    const { send } = await createTestReceiver();
    const policy = shopPolicy();
    const store = createConsentStore({
      lookup: createLookup(policy),
      storage: createMemoryStorage(),
      clock: createManualClock(noon),
      gpc: true,
      language: () => 'de',
      randomId: randomUUID,
    });
    store.decide(new Map([['analytics', true]]), { act: 'save', surface: 'settings', trigger: 'person' });
    const { id, subject, events } = store.$consent.get().record;
    const text = 'a'.repeat(64);
    const sealed = events.map((event) => ({ ...event, clock: event.at - 5, text, previous: text, hash: text }));
    await send('POST', '/records', { body: delivery({ record: id, subject, events: sealed }) });
    const [record] = await kept(send, subject);
    assert.deepEqual(
      record.events.map(({ event }: { event: unknown }) => event),
      sealed,
    );
  });

  it('knows every act, surface and trigger that a browser knows', () => {
    assert.deepEqual(
      [received.acts, received.surfaces, received.triggers],
      [written.acts, written.surfaces, written.triggers],
    );
  });

  it('stores an event once, however often and in whatever order it is delivered', async () => {
    const { send } = await createTestReceiver();
    const events = Array.from({ length: 6 }, (_, at) => consentEvent({ at: noon + at }));
    const base = delivery();
    const parts = [[5], [1, 0], [5, 4], [3, 2, 1], [0, 1, 2, 3, 4, 5]];
    const answers = [];
    for (const part of parts) {
      const body = { ...base, events: part.map((at) => events[at]) };
      answers.push((await send('POST', '/records', { body })).body);
    }
    assert.deepEqual(
      answers.map(({ accepted, known }) => [accepted, known]),
      [
        [1, 0],
        [2, 0],
        [1, 1],
        [2, 1],
        [0, 6],
      ],
    );
    const [record] = await kept(send, base.subject);
    assert.deepEqual([record.events.length, record.chain.intact], [6, true]);
  });

  it('takes what a browser decided while it was offline for a day', async () => {
    const { send, clock } = await createTestReceiver();
    const body = delivery();
    clock.advance(86_400_000);
    assert.equal((await send('POST', '/records', { body })).body.accepted, 1);
    const [record] = await kept(send, body.subject);
    assert.equal(record.events[0].event.at, noon - 1_000);
    assert.equal(record.events[0].receivedAt, '2026-11-25T11:00:00.000Z');
  });

  for (const [clock, at] of [
    ['ten years behind', noon - 10 * 31_557_600_000],
    ['ten years ahead', noon + 10 * 31_557_600_000],
  ] as const) {
    it(`keeps a proof for as long as any other when the browser's clock is ${clock}`, async () => {
      const { send, store } = await createTestReceiver();
      const year = 365 * 86_400_000;
      const event = consentEvent({ at, until: { granted: at + year, refused: at + year } });
      await send('POST', '/records', { body: delivery({ events: [event] }) });
      assert.equal(await store.records.deleteEndedBefore(noon + year), 0);
      assert.equal(await store.records.deleteEndedBefore(noon + year + 1), 1);
    });
  }

  it('takes 10,000 waiting events, and takes them again without storing one twice', async () => {
    const { send } = await createTestReceiver();
    const base = delivery();
    const events = Array.from({ length: 10_000 }, (_, at) => consentEvent({ at: noon - at }));
    async function sendAll(): Promise<number> {
      let accepted = 0;
      for (let at = 0; at < events.length; at += 500) {
        const { body } = await send('POST', '/records', { body: { ...base, events: events.slice(at, at + 500) } });
        accepted += body.accepted;
      }
      return accepted;
    }
    assert.deepEqual([await sendAll(), await sendAll()], [10_000, 0]);
    const [record] = await kept(send, base.subject);
    assert.deepEqual([record.events.length, record.chain.intact], [10_000, true]);
  });

  it('turns away a record under another subject than it began with', async () => {
    const { send } = await createTestReceiver();
    const body = delivery();
    await send('POST', '/records', { body });
    const answer = await send('POST', '/records', {
      body: { ...body, subject: randomUUID(), events: [consentEvent()] },
    });
    assert.deepEqual([answer.status, answer.body.problems[0].field], [409, 'subject']);
  });

  it('turns away the records of another policy', async () => {
    const { send } = await createTestReceiver();
    const answer = await send('POST', '/records', { body: delivery({ policy: 'other' }) });
    assert.deepEqual([answer.status, answer.body.problems[0].code], [409, 'record-of-other-policy']);
  });

  it("takes an account's events only with that account's token", async () => {
    const { send } = await createTestReceiver();
    const body = delivery({ subject: 'account:ada-lovelace' });
    const own = signSubjectToken('account:ada-lovelace', keys.subjects, soon);
    const other = signSubjectToken('account:eve-online', keys.subjects, soon);
    assert.equal((await send('POST', '/records', { body })).status, 401);
    assert.equal((await send('POST', '/records', { body, key: other })).status, 403);
    assert.equal((await send('POST', '/records', { body, key: own })).status, 200);
  });

  const broken = {
    'no events': { events: [] },
    'too many events': { events: Array.from({ length: 501 }, () => consentEvent()) },
    'a record that is no UUID': { record: 'x' },
    'a subject that is none': { subject: 'a b' },
    'an unknown act': { events: [consentEvent({ act: 'guess' })] },
    'a time that is none': { events: [consentEvent({ at: Number.MAX_VALUE })] },
    'a service id that is none': { events: [consentEvent({ granted: ['<script>'] })] },
    'an event that is none': { events: [null] },
  };
  for (const [title, changes] of Object.entries(broken)) {
    it(`refuses ${title}, says where, and stores nothing`, async () => {
      const { send } = await createTestReceiver();
      const good = consentEvent();
      const body = delivery({ events: [good], ...changes });
      const answer = await send('POST', '/records', { body });
      assert.equal(answer.status, 422);
      assert.match(answer.body.problems[0].field, /^(events|record|subject)/);
      assert.equal(answer.body.consequence, 'Nothing was stored.');
      assert.deepEqual(await kept(send, delivery().subject), []);
    });
  }

  it('drops fields that it does not know', async () => {
    const { send } = await createTestReceiver();
    const body = delivery({ events: [consentEvent({ userAgent: 'Mozilla/5.0', ip: '192.0.2.1' })] });
    await send('POST', '/records', { body });
    assert.doesNotMatch(JSON.stringify(await kept(send, body.subject)), /Mozilla|192\.0\.2/);
  });
});
