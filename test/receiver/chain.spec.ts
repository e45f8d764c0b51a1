import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hex, holds, linkHash, verifyChain, type StoredEvent, type StoredRecord } from '../../src/receiver/chain.ts';

const id = '6d0f8a7e-1c2b-4d3e-8f90-a1b2c3d4e5f6';

/** A record with as many events as bodies. */
function recordOf(bodies: readonly string[]): StoredRecord & { readonly events: StoredEvent[] } {
  const owner = { record: id, subject: 'subject-1', policy: 'shop' };
  const events: StoredEvent[] = [];
  for (const [at, body] of bodies.entries()) {
    const link = { ...owner, position: at + 1, received: 1_000 + at, body };
    events.push({ ...link, hash: linkHash(events.at(-1)?.hash, link) });
  }
  return { id, subject: owner.subject, policy: owner.policy, events };
}

const three = recordOf(['{"a":1}', '{"b":2}', '{"c":3}']);
const changed = (at: number, event: Partial<StoredEvent>): StoredRecord => ({
  ...three,
  events: three.events.with(at, { ...three.events[at]!, ...event }),
});

describe('A chain', () => {
  it('is intact as long as nothing is touched', () => {
    const found = verifyChain(three);
    assert.deepEqual([found.intact, found.intact && found.length], [true, 3]);
  });

  const damages: Readonly<Record<string, [StoredRecord, number, string]>> = {
    'a changed word': [changed(1, { body: '{"b":3}' }), 2, 'changed'],
    'a changed time': [changed(0, { received: 5 }), 1, 'changed'],
    'a changed hash': [changed(2, { hash: new Uint8Array(32) }), 3, 'changed'],
    'an event replaced together with its hash': [changed(0, recordOf(['{"a":2}']).events[0]!), 2, 'changed'],
    'a lost event': [{ ...three, events: three.events.toSpliced(1, 1) }, 2, 'missing'],
    'a lost beginning': [{ ...three, events: three.events.slice(1) }, 1, 'missing'],
    'an event that stands twice': [{ ...three, events: three.events.toSpliced(1, 0, three.events[1]!) }, 3, 'missing'],
    'another order': [{ ...three, events: three.events.toReversed() }, 1, 'missing'],
    'another subject': [{ ...three, subject: 'subject-2' }, 1, 'changed'],
    'another policy': [{ ...three, policy: 'other' }, 1, 'changed'],
  };
  for (const [title, [record, position, reason]] of Object.entries(damages)) {
    it(`shows ${title}, and where`, () => {
      assert.deepEqual(verifyChain(record), { intact: false, position, reason });
    });
  }

  it('whose end was cut off no longer holds the head that the browser was given', () => {
    const head = hex(three.events[2]!.hash);
    assert.deepEqual([holds(three, head), holds({ ...three, events: three.events.slice(0, 2) }, head)], [true, false]);
  });

  it('shows any change of any character of any event', () => {
    fc.assert(
      fc.property(
        fc.array(fc.json(), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.string({ minLength: 1 }),
        (bodies, n, more) => {
          const record = recordOf(bodies);
          const at = n % bodies.length;
          const body = bodies[at]! + more;
          const damaged = { ...record, events: record.events.with(at, { ...record.events[at]!, body }) };
          return verifyChain(record).intact && !verifyChain(damaged).intact;
        },
      ),
      { numRuns: 200 },
    );
  });
});
