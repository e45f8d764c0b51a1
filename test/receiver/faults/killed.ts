import assert from 'node:assert/strict';
import { verifyChain } from '../../../src/receiver/chain.ts';
import type { Store } from '../../../src/receiver/index.ts';
import { consentEvent, delivery, rightsRequest } from '../fixture.ts';
import { ask, startReceiver } from './process.ts';

/** Small, even pseudo-random numbers, the same in every run (mulberry32). */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

/** Records that many clients write to; each event knows whether it was acknowledged. */
interface Sent {
  readonly record: string;
  readonly subject: string;
  readonly events: Map<string, boolean>;
}

const clients = 8;

/**
 * Kills a receiver in the middle of its writing, over and over. Every client repeats what was not acknowledged, as an
 * outbox does. In the end each event is there: the acknowledged ones surely, all of them once, in intact chains.
 */
export async function killOverAndOver(place: string, times: number, open: () => Promise<Store>): Promise<void> {
  const roll = dice(20261124);
  const sent: Sent[] = Array.from({ length: clients }, () => {
    const { record, subject } = delivery();
    return { record, subject, events: new Map() };
  });
  const requests = new Map<string, string>();

  /** Sends events one by one and counts what was acknowledged, until the receiver is gone. */
  async function write(url: string, { record, subject, events }: Sent, acknowledged: () => void): Promise<void> {
    for (;;) {
      const waiting = [...events].find(([, done]) => !done)?.[0];
      const event = consentEvent(waiting === undefined ? {} : { id: waiting });
      events.set(event.id, false);
      const answer = await ask('POST', `${url}/records`, delivery({ record, subject, events: [event] }));
      if (!answer) return;
      assert.equal(answer.status, 200);
      events.set(event.id, true);
      acknowledged();
    }
  }

  async function request(url: string): Promise<void> {
    const body = rightsRequest();
    const answer = await ask('POST', `${url}/requests`, body);
    if (answer) requests.set(body.id, answer.body['reference'] as string);
  }

  for (let round = 0; round < times; round++) {
    const receiver = await startReceiver(place);
    let left = 1 + roll(60);
    let killed: Promise<void> | undefined;
    const acknowledged = (): void => {
      left -= 1;
      if (left === 0) killed = receiver.kill();
    };
    await Promise.all([...sent.map((it) => write(receiver.url, it, acknowledged)), request(receiver.url)]);
    await killed;
  }

  const store = await open();
  let count = 0;
  for (const { record, events } of sent) {
    const found = await store.records.find(record);
    const ids = found!.events.map(({ body }) => (JSON.parse(body) as { id: string }).id);
    assert.equal(verifyChain(found!).intact, true);
    assert.equal(new Set(ids).size, ids.length, 'an event was stored twice');
    for (const [id, done] of events) assert.ok(!done || ids.includes(id), 'an acknowledged event was lost');
    for (const id of ids) assert.ok(events.has(id), 'an event that nobody sent');
    count += ids.length;
  }
  assert.ok(count >= times, `${count} events in ${times} lives`);
  for (const [id, reference] of requests) assert.equal((await store.requests.find(reference))?.id, id);
  await store.close();
}
