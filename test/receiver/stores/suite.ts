import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { hex, verifyChain } from '../../../src/receiver/chain.ts';
import type { NewRequest } from '../../../src/receiver/stores/requests.ts';
import type { Delivery, DeliveredEvent, Store } from '../../../src/receiver/stores/store.ts';
import { noon } from '../fixture.ts';

const day = 86_400_000;

export const storedEvent = (changes: Partial<DeliveredEvent> = {}): DeliveredEvent => {
  const id = changes.id ?? randomUUID();
  return {
    id,
    outcome: 'granted',
    until: noon + 365 * day,
    granted: ['analytics'],
    refused: [],
    reset: [],
    body: JSON.stringify({ id, text: 'Grüße ✓ \u0000 "; DROP TABLE events; --' }),
    ...changes,
  };
};

export const storedDelivery = (changes: Partial<Delivery> = {}): Delivery => ({
  record: randomUUID(),
  subject: randomUUID(),
  policy: 'shop',
  received: noon,
  events: [storedEvent()],
  ...changes,
});

let counted = 0;
export const newRequest = (changes: Partial<NewRequest> = {}): NewRequest => ({
  id: randomUUID(),
  reference: `PR-TEST-${String(++counted).padStart(4, '0')}-0000`,
  policy: 'shop',
  version: '1',
  language: 'de',
  rights: ['access', 'erasure'],
  channel: 'email',
  address: 'ada@example.com',
  identifierKind: null,
  identifierValue: null,
  text: null,
  subject: null,
  received: noon,
  due: '2026-12-28',
  ...changes,
});

/** What every store must do. `open` gives an empty store each time. */
export function storeSuite(open: () => Promise<Store>): void {
  const withStore = (title: string, test: (store: Store) => Promise<void>): void =>
    void it(title, async () => {
      const store = await open();
      try {
        await test(store);
      } finally {
        await store.close();
      }
    });

  describe('records', () => {
    withStore('give an event back exactly as it came', async ({ records }) => {
      const sent = storedDelivery();
      const receipt = await records.append(sent);
      const found = await records.find(sent.record);
      assert.equal(found?.events[0]?.body, sent.events[0]?.body);
      assert.deepEqual(receipt, {
        stored: true,
        accepted: 1,
        known: 0,
        head: Buffer.from(found!.events[0]!.hash).toString('hex'),
      });
    });

    withStore('store an event that is delivered twice once', async ({ records }) => {
      const sent = storedDelivery();
      const [first, second] = await Promise.all([records.append(sent), records.append(sent)]);
      const third = await records.append({ ...sent, received: noon + 5 });
      assert.deepEqual(
        [first, second, third].map((it) => it.stored && it.accepted),
        [1, 0, 0],
      );
      assert.equal((await records.find(sent.record))?.events.length, 1);
    });

    withStore('store an event that stands twice in one delivery once', async ({ records }) => {
      const event = storedEvent();
      const receipt = await records.append(storedDelivery({ events: [event, event] }));
      assert.equal(receipt.stored && receipt.known, 1);
    });

    withStore('chain events that arrive at the same time one after the other', async ({ records }) => {
      const { record, subject } = storedDelivery();
      await Promise.all(Array.from({ length: 200 }, () => records.append(storedDelivery({ record, subject }))));
      const found = await records.find(record);
      assert.deepEqual(
        found?.events.map(({ position }) => position),
        Array.from({ length: 200 }, (_, at) => at + 1),
      );
      assert.equal(verifyChain(found!).intact, true);
    });

    withStore('continue a chain where it ended', async ({ records }) => {
      const { record, subject } = storedDelivery();
      const heads = [];
      for (let at = 0; at < 4; at++) {
        const receipt = await records.append(storedDelivery({ record, subject, received: noon + at }));
        heads.push(receipt.stored && receipt.head);
      }
      const found = await records.find(record);
      assert.deepEqual(
        found?.events.map(({ hash }) => hex(hash)),
        heads,
      );
      assert.equal(verifyChain(found!).intact, true);
    });

    withStore('keep a record for the subject and the policy it began with', async ({ records }) => {
      const sent = storedDelivery();
      await records.append(sent);
      const other = { record: sent.record, events: [storedEvent()] };
      assert.deepEqual(await records.append(storedDelivery(other)), { stored: false, conflict: 'subject' });
      assert.deepEqual(await records.append(storedDelivery({ ...other, subject: sent.subject, policy: 'x' })), {
        stored: false,
        conflict: 'policy',
      });
      assert.equal((await records.find(sent.record))?.events.length, 1);
    });

    withStore('are found by their subject, and by no other', async ({ records }) => {
      const { subject } = storedDelivery();
      await records.append(storedDelivery({ subject }));
      await records.append(storedDelivery({ subject }));
      await records.append(storedDelivery());
      assert.equal((await records.ofSubject(subject)).length, 2);
      assert.deepEqual(await records.ofSubject(randomUUID()), []);
      assert.equal(await records.find(randomUUID()), undefined);
    });

    withStore('of a subject are erased, and can begin anew', async ({ records }) => {
      const sent = storedDelivery({ events: [storedEvent(), storedEvent()] });
      const other = storedDelivery();
      await records.append(sent);
      await records.append(other);
      assert.deepEqual(await records.erase(sent.subject), { records: 1, events: 2 });
      assert.deepEqual(await records.ofSubject(sent.subject), []);
      assert.equal(verifyChain((await records.find(other.record))!).intact, true);
      const again = await records.append(sent);
      assert.equal(again.stored && again.accepted, 2);
    });

    withStore('are deleted when the use of their last consent has ended before a moment', async ({ records }) => {
      const active = storedDelivery();
      const withdrawn = storedDelivery({
        events: [storedEvent(), storedEvent({ granted: [], refused: ['analytics'], outcome: 'withdrawn' })],
      });
      await records.append(active);
      await records.append(withdrawn);
      assert.equal(await records.deleteEndedBefore(noon), 0);
      assert.equal(await records.deleteEndedBefore(noon + 1), 1);
      assert.equal(await records.find(withdrawn.record), undefined);
      assert.equal(await records.deleteEndedBefore(noon + 365 * day + 1), 1);
      assert.equal(await records.find(active.record), undefined);
    });

    withStore('are all deleted where there are more than one transaction takes', async ({ records }) => {
      await Promise.all(Array.from({ length: 1_100 }, () => records.append(storedDelivery())));
      assert.equal(await records.deleteEndedBefore(noon + 366 * day), 1_100);
    });

    withStore('are counted by day and outcome', async ({ records }) => {
      await records.append(storedDelivery());
      await records.append(storedDelivery({ events: [storedEvent({ outcome: 'refused' }), storedEvent()] }));
      await records.append(storedDelivery({ received: noon + day }));
      assert.deepEqual(await records.counts(noon - day, noon + day), [
        { day: '2026-11-24', outcome: 'granted', count: 2 },
        { day: '2026-11-24', outcome: 'refused', count: 1 },
      ]);
    });
  });

  describe('requests', () => {
    withStore('are given back as they came, as open', async ({ requests }) => {
      const sent = newRequest({
        text: '\'; DROP TABLE requests; -- <script>alert("x")</script> 𝄞',
        subject: 'abcdefgh',
      });
      const added = await requests.add(sent);
      const expected = { ...sent, status: 'open', reason: null, extended: false, closed: null };
      assert.deepEqual(added, { request: expected, known: false });
      assert.deepEqual(await requests.find(sent.reference), expected);
      assert.deepEqual(await requests.ofSubject('abcdefgh'), [expected]);
    });

    withStore('that are sent twice are one request', async ({ requests }) => {
      const sent = newRequest();
      const again = newRequest({ id: sent.id, rights: ['access'] });
      const results = await Promise.all([requests.add(sent), requests.add(again)]);
      assert.equal(new Set(results.map((it) => it?.request.reference)).size, 1);
      assert.deepEqual(results.map((it) => it?.known).sort(), [false, true]);
      assert.equal((await requests.list({ statuses: ['open'], limit: 10 })).length, 1);
    });

    withStore('are not stored under a reference that is taken', async ({ requests }) => {
      const sent = newRequest();
      await requests.add(sent);
      assert.equal(await requests.add(newRequest({ reference: sent.reference })), undefined);
    });

    withStore('are listed by due day, page by page', async ({ requests }) => {
      const dues = ['2026-12-30', '2026-12-28', '2026-12-28', '2027-01-04'];
      for (const due of dues) await requests.add(newRequest({ due }));
      const first = await requests.list({ statuses: ['open'], limit: 3 });
      const rest = await requests.list({ statuses: ['open'], limit: 3, after: first.at(-1) });
      assert.deepEqual(
        [...first, ...rest].map(({ due }) => due),
        dues.toSorted(),
      );
      assert.equal(new Set([...first, ...rest].map(({ reference }) => reference)).size, 4);
    });

    withStore('take a step, and keep every step', async ({ requests }) => {
      const { reference } = newRequest();
      await requests.add(newRequest({ reference }));
      const step = { at: noon + 1, reason: null, note: 'We need 2 more months.', due: '2027-02-24' } as const;
      const extended = await requests.change(reference, 'open', { ...step, status: 'in_progress' });
      assert.deepEqual(
        [extended?.status, extended?.due, extended?.extended, extended?.closed],
        ['in_progress', '2027-02-24', true, null],
      );
      const end = { at: noon + 2, status: 'denied', reason: 'no_match', note: null, due: null } as const;
      const denied = await requests.change(reference, 'in_progress', end);
      assert.deepEqual(
        [denied?.status, denied?.reason, denied?.due, denied?.extended, denied?.closed],
        ['denied', 'no_match', '2027-02-24', true, noon + 2],
      );
      assert.deepEqual(
        (await requests.changesOf(reference)).map(({ status }) => status),
        ['open', 'in_progress', 'denied'],
      );
    });

    withStore('that have moved on are not changed', async ({ requests }) => {
      const { reference } = newRequest();
      await requests.add(newRequest({ reference }));
      const step = { at: noon, status: 'fulfilled', reason: null, note: null, due: null } as const;
      const results = await Promise.all([
        requests.change(reference, 'open', step),
        requests.change(reference, 'open', step),
      ]);
      assert.equal(results.filter((it) => it !== undefined).length, 1);
      assert.equal((await requests.changesOf(reference)).length, 2);
    });

    withStore('are counted by status, the overdue ones apart', async ({ requests }) => {
      const late = newRequest({ due: '2026-12-01' });
      await requests.add(late);
      await requests.add(newRequest());
      assert.deepEqual(await requests.tally('2026-12-02'), [{ status: 'open', count: 2, overdue: 1 }]);
      const end = { at: noon, status: 'fulfilled', reason: null, note: null, due: null } as const;
      await requests.change(late.reference, 'open', end);
      const tally = await requests.tally('2026-12-02');
      assert.equal(tally.find(({ status }) => status === 'fulfilled')?.overdue, 0);
    });

    withStore('lose their subject when it is erased, and are deleted after their time', async ({ requests }) => {
      const closed = newRequest({ subject: 'abcdefgh' });
      await requests.add(closed);
      await requests.add(newRequest());
      assert.equal(await requests.detach('abcdefgh'), 1);
      assert.deepEqual(await requests.ofSubject('abcdefgh'), []);
      await requests.change(closed.reference, 'open', {
        at: noon,
        status: 'fulfilled',
        reason: null,
        note: null,
        due: null,
      });
      assert.equal(await requests.deleteClosedBefore(noon), 0);
      assert.equal(await requests.deleteClosedBefore(noon + 1), 1);
      assert.deepEqual(await requests.changesOf(closed.reference), []);
      assert.equal((await requests.list({ statuses: ['open', 'fulfilled'], limit: 9 })).length, 1);
    });
  });

  describe('newsletters', () => {
    const signUp = (changes: object = {}) => ({
      id: randomUUID(),
      list: 'news',
      address: 'hash-of-ada',
      email: 'ada@example.com',
      language: 'en',
      version: '1',
      requested: noon,
      ...changes,
    });
    const left = (list: string) => ({ address: 'hash-of-ada', list, kind: 'unsubscribed', at: noon }) as const;

    withStore('suppress an address for one list or for all', async ({ newsletters }) => {
      await newsletters.suppress(left('news'));
      await newsletters.suppress({ ...left('*'), address: 'hash-of-bob', kind: 'objected' });
      const among = ['hash-of-ada', 'hash-of-bob', 'hash-of-eve'];
      assert.deepEqual(await newsletters.suppressed(among, 'news'), new Set(['hash-of-ada', 'hash-of-bob']));
      assert.deepEqual(await newsletters.suppressed(among, 'offers'), new Set(['hash-of-bob']));
      assert.deepEqual(await newsletters.suppressed([], 'offers'), new Set());
    });

    withStore('write to nobody who has not confirmed', async ({ newsletters }) => {
      await newsletters.signUp(signUp());
      assert.deepEqual(await newsletters.subscribers('news', '', 10), []);
    });

    withStore('confirm a sign-up once, however often the link is used', async ({ newsletters }) => {
      const sent = signUp();
      await newsletters.signUp(sent);
      await newsletters.signUp(sent);
      assert.equal((await newsletters.confirm(sent, noon + 1))?.confirmed, noon + 1);
      assert.equal((await newsletters.confirm(sent, noon + 2))?.confirmed, noon + 1);
      assert.deepEqual(
        (await newsletters.subscribers('news', '', 10)).map(({ email }) => email),
        ['ada@example.com'],
      );
    });

    withStore('confirm no sign-up for another address or list', async ({ newsletters }) => {
      const sent = signUp();
      await newsletters.signUp(sent);
      assert.equal(await newsletters.confirm({ ...sent, address: 'hash-of-eve' }, noon), undefined);
      assert.equal(await newsletters.confirm({ ...sent, list: 'offers' }, noon), undefined);
      assert.deepEqual(await newsletters.subscribers('news', '', 10), []);
    });

    withStore('keep one subscription of an address that signs up twice', async ({ newsletters }) => {
      for (const sent of [signUp(), signUp()]) {
        await newsletters.signUp(sent);
        await newsletters.confirm(sent, noon);
      }
      assert.equal((await newsletters.subscribers('news', '', 10)).length, 1);
    });

    withStore('end a subscription and forget its address when someone leaves', async ({ newsletters }) => {
      const [news, offers] = [signUp(), signUp({ list: 'offers' })];
      for (const sent of [news, offers]) {
        await newsletters.signUp(sent);
        await newsletters.confirm(sent, noon);
      }
      await newsletters.suppress(left('news'));
      assert.deepEqual(await newsletters.subscribers('news', '', 10), []);
      assert.equal((await newsletters.subscribers('offers', '', 10)).length, 1);
      assert.equal(await newsletters.confirm(news, noon + 1), undefined);
    });

    withStore('write again to whoever left and confirms a new sign-up', async ({ newsletters }) => {
      await newsletters.suppress(left('*'));
      const sent = signUp();
      await newsletters.signUp(sent);
      assert.equal((await newsletters.suppressed(['hash-of-ada'], 'news')).size, 1);
      await newsletters.confirm(sent, noon + 1);
      assert.equal((await newsletters.suppressed(['hash-of-ada'], 'news')).size, 0);
      assert.equal((await newsletters.suppressed(['hash-of-ada'], 'offers')).size, 1);
    });

    withStore(
      'delete sign-ups that were not confirmed and subscriptions that ended long ago',
      async ({ newsletters }) => {
        const [pending, active, ended] = [signUp(), signUp({ address: 'b' }), signUp({ address: 'hash-of-ada' })];
        for (const sent of [pending, active, ended]) await newsletters.signUp(sent);
        await newsletters.confirm(active, noon);
        await newsletters.confirm(ended, noon);
        assert.equal(await newsletters.deleteBefore(noon, noon), 0);
        assert.equal(await newsletters.deleteBefore(noon + 1, noon), 1);
        await newsletters.suppress(left('news'));
        assert.equal(await newsletters.deleteBefore(noon + 1, noon + 1), 1);
        assert.equal((await newsletters.subscribers('news', '', 10)).length, 1);
      },
    );
  });

  withStore('answers that it works', ({ check }) => check());
}
