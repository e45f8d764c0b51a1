import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { announceDesks } from '../../src/events/desk-announcer.ts';
import { PrivacyNewsletterChangedEvent } from '../../src/events/newsletter-changed.ts';
import { PrivacyRequestSentEvent } from '../../src/events/request-sent.ts';
import type { Desks } from '../../src/stores/desks.ts';
import { answered, createBench, createServer, message, received, settle } from '../stores/outbox/bench.ts';

function listen(bench = createBench(), outbox = bench.open()) {
  const target = new EventTarget();
  const heard: Event[] = [];
  for (const type of [PrivacyRequestSentEvent.type, PrivacyNewsletterChangedEvent.type])
    target.addEventListener(type, (event) => heard.push(event));
  const end = announceDesks({ outbox } as Desks, outbox.$items.get(), target);
  return { ...bench, outbox, heard, end };
}

describe('what the desks announce', () => {
  it('is a request that was received, with its reference and due date', async () => {
    const { outbox, heard } = listen();
    await outbox.add(message());
    const [event] = heard;
    assert.ok(event instanceof PrivacyRequestSentEvent);
    assert.deepEqual(
      [event.state, event.reference, event.dueAt, event.rights],
      ['received', 'TH-1', '2026-12-28', ['access']],
    );
    assert.ok(event.bubbles && event.composed);
  });

  it('is a newsletter that was left, and whether the server confirmed it', async () => {
    const bench = createBench(createServer({ kind: 'unreadable' }, answered(200, { status: 'unsubscribed' })));
    const { outbox, heard } = listen(bench);
    await outbox.add(message({ kind: 'unsubscribe', about: ['tips'] }));
    await outbox.add(message({ kind: 'unsubscribe', about: ['offers'], id: 'b' }));
    const events = heard as PrivacyNewsletterChangedEvent[];
    assert.deepEqual(
      events.map(({ change, newsletters, confirmed }) => [change, newsletters, confirmed]),
      [
        ['left', ['tips'], false],
        ['left', ['offers'], true],
      ],
    );
  });

  it('is said once, and only when something has gone out', async () => {
    const { outbox, heard, connection } = listen(createBench(createServer(answered(503), received)));
    await outbox.add(message());
    assert.equal(heard.length, 0);
    await outbox.retry();
    connection.set(true);
    await settle();
    assert.equal(heard.length, 1);
  });

  it('is not what an earlier visit has sent', async () => {
    const bench = createBench();
    const before = bench.open();
    await before.add(message());
    before.stop();
    const outbox = bench.open();
    await outbox.ready;
    const { heard } = listen(bench, outbox);
    await settle();
    assert.equal(heard.length, 0);
  });

  it('ends when it is told to', async () => {
    const { outbox, heard, end } = listen();
    end();
    await outbox.add(message());
    assert.equal(heard.length, 0);
  });
});
