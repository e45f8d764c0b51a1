import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createMemoryStorage, type StoragePort } from '../../../src/ports/storage.ts';
import type { ConsentStore } from '../../../src/stores/consent/consent.ts';
import { replay } from '../../../src/stores/consent/replay.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { byHand, createVisitor, decide } from './visitor.ts';

const forget = { act: 'forget', surface: 'record', trigger: 'person' } as const;
const states = (page: ConsentStore): unknown => [page.stateOf('analytics'), page.stateOf('video')];

/** A storage of one memory that does not see another tab's last write, as two processes may not. */
function behind(port: StoragePort, late: { seen: string | null | undefined }): StoragePort {
  return { ...port, read: () => (late.seen === undefined ? port.read() : late.seen), watch: () => () => undefined };
}

suite('two tabs', () => {
  test('agree about every choice', () => {
    const visitor = createVisitor();
    const [one, other] = [visitor.open(), visitor.open()];
    decide(one, { analytics: true });
    decide(other, { video: false });
    assert.deepEqual(states(one), ['granted', 'refused']);
    assert.deepEqual(states(other), ['granted', 'refused']);
    assert.equal(other.$consent.get().record.id, one.$consent.get().record.id);
  });

  test('say that a choice came from another tab', () => {
    const visitor = createVisitor();
    const [one, other] = [visitor.open(), visitor.open()];
    decide(one, { analytics: true });
    assert.deepEqual(other.$consent.get().cause, { act: 'merge', surface: 'tab', trigger: 'tab' });
    assert.equal(other.$consent.get().event, undefined);
  });

  test('take the later answer, also in the same millisecond', () => {
    const visitor = createVisitor();
    const [one, other] = [visitor.open(), visitor.open()];
    decide(one, { analytics: true });
    decide(other, { analytics: false });
    assert.deepEqual([one.stateOf('analytics'), other.stateOf('analytics')], ['refused', 'refused']);
  });

  test('lose nothing when both save at the same moment', () => {
    const visitor = createVisitor();
    const port = createMemoryStorage(visitor.memory);
    const late: { seen: string | null | undefined } = { seen: null };
    const [one, other] = [visitor.open(), visitor.open(undefined, behind(port, late))];
    decide(one, { analytics: true });
    decide(other, { video: false });
    assert.deepEqual(states(one), ['granted', 'refused']);
    assert.deepEqual(states(visitor.open()), ['granted', 'refused']);
    const { record } = visitor.open().$consent.get();
    assert.equal(record.events.length, 2);
    assert.deepEqual(replay(record.events), record.decisions);
  });

  test('take the refusal when both answer the same at the same moment', () => {
    for (const first of [true, false]) {
      const visitor = createVisitor();
      const port = createMemoryStorage(visitor.memory);
      const [one, other] = [visitor.open(), visitor.open(undefined, behind(port, { seen: null }))];
      decide(one, { analytics: first });
      decide(other, { analytics: !first });
      assert.equal(one.stateOf('analytics'), 'refused');
      assert.equal(visitor.open().stateOf('analytics'), 'refused');
    }
  });

  test('do not answer one another for ever', () => {
    const visitor = createVisitor();
    let writes = 0;
    const counting = (): StoragePort => {
      const port = createMemoryStorage(visitor.memory);
      return { ...port, write: (text) => (writes++, port.write(text)) };
    };
    const pages = [1, 2, 3].map(() => visitor.open(undefined, counting()));
    decide(pages[0]!, { analytics: true });
    assert.equal(writes, 1);
  });

  test('forget together', () => {
    const visitor = createVisitor();
    const [one, other] = [visitor.open(), visitor.open()];
    decide(one, { analytics: true, video: true });
    other.forget(forget);
    assert.deepEqual(states(one), ['undecided', 'undecided']);
    assert.equal(visitor.memory.text, null);
    assert.deepEqual(one.$consent.get().cause, { act: 'forget', surface: 'tab', trigger: 'tab' });
  });

  test('do not bring back what was forgotten in a tab that slept', () => {
    const visitor = createVisitor();
    const asleep = { ...createMemoryStorage(visitor.memory), watch: () => () => undefined };
    const [one, sleeper] = [visitor.open(), visitor.open(undefined, asleep)];
    decide(sleeper, { analytics: true });
    one.forget(forget);
    decide(sleeper, { video: false });
    assert.deepEqual(states(sleeper), ['undecided', 'refused']);
  });

  test('do not bring back what was forgotten, though another choice was made since', () => {
    const visitor = createVisitor();
    const asleep = { ...createMemoryStorage(visitor.memory), watch: () => () => undefined };
    const [one, sleeper] = [visitor.open(), visitor.open(undefined, asleep)];
    decide(sleeper, { analytics: true });
    visitor.clock.advance(1);
    one.forget(forget);
    decide(one, { video: true });
    decide(sleeper, { video: false });
    assert.deepEqual(states(sleeper), ['undecided', 'refused']);
    assert.deepEqual(states(visitor.open()), ['undecided', 'refused']);
  });

  test('go on as the new subject after a deletion, not as the forgotten one', () => {
    for (let turn = 0; turn < 8; turn++) {
      const visitor = createVisitor();
      const asleep = { ...createMemoryStorage(visitor.memory), watch: () => () => undefined };
      const [one, sleeper] = [visitor.open(), visitor.open(undefined, asleep)];
      decide(sleeper, { analytics: true });
      one.forget(forget);
      decide(one, { video: true });
      const { subject } = one.$consent.get().record;
      decide(sleeper, { video: false });
      assert.equal(visitor.open().$consent.get().record.subject, subject);
    }
  });

  test('keep the ids of the record that was there first', () => {
    const visitor = createVisitor();
    const pages = Array.from({ length: 10 }, () => visitor.open());
    decide(pages[0]!, { analytics: true });
    const { id } = pages[0]!.$consent.get().record;
    for (const page of pages) decide(page, { video: false });
    assert.equal(visitor.open().$consent.get().record.id, id);
  });

  test('of which one still has the old policy lose no answer, and each asks by its own', () => {
    const visitor = createVisitor();
    const changed = {
      ...policyJson([serviceJson('analytics', { purposes: ['serve'] }), serviceJson('video')]),
      version: '2',
    };
    const old = visitor.open(policyJson([serviceJson('analytics'), serviceJson('video')]));
    decide(old, { analytics: true, video: true });
    const fresh = visitor.open(changed);
    assert.deepEqual(states(fresh), ['undecided', 'granted']);
    assert.deepEqual(states(old), ['undecided', 'granted']);
    decide(fresh, { analytics: true });
    decide(old, { video: false });
    assert.deepEqual(states(fresh), ['granted', 'refused']);
    assert.equal(old.allows('analytics'), false);
    assert.deepEqual(states(visitor.open(changed)), ['granted', 'refused']);
  });

  test('stop hearing each other when one is stopped', () => {
    const visitor = createVisitor();
    const [one, other] = [visitor.open(), visitor.open()];
    other.stop();
    decide(one, { analytics: true });
    assert.equal(other.stateOf('analytics'), 'undecided');
  });
});

suite('two centers on one page', () => {
  test('stay apart, each with its own policy', () => {
    const visitor = createVisitor();
    const other = createVisitor();
    const [shop, portal] = [visitor.open(), other.open({ ...policyJson(), id: 'portal' })];
    decide(shop, { analytics: true });
    assert.equal(portal.stateOf('analytics'), 'undecided');
  });
});

suite('a record from elsewhere', () => {
  const elsewhere = (choices: Record<string, boolean>, later = 0) => {
    const visitor = createVisitor();
    visitor.clock.advance(later);
    const page = visitor.open();
    decide(page, choices);
    return page.$consent.get().record;
  };
  const signIn = { act: 'merge', surface: 'account', trigger: 'script' } as const;

  test('adds its answers and says so in the history', () => {
    const visitor = createVisitor();
    const page = visitor.open();
    page.adopt(elsewhere({ analytics: true }), signIn);
    assert.equal(page.allows('analytics'), true);
    assert.deepEqual(
      page.$consent.get().record.events.map(({ act }) => act),
      [byHand.act, 'merge'],
    );
    assert.equal(visitor.open().allows('analytics'), true);
  });

  test('gives way to a newer answer and prevails over an older one', () => {
    const visitor = createVisitor();
    const page = visitor.open();
    visitor.clock.advance(10);
    decide(page, { analytics: false });
    page.adopt(elsewhere({ analytics: true }, 5), signIn);
    assert.equal(page.stateOf('analytics'), 'refused');
    page.adopt(elsewhere({ analytics: true }, 15), signIn);
    assert.equal(page.stateOf('analytics'), 'granted');
  });

  test('does not grant in a tie', () => {
    const page = createVisitor().open();
    decide(page, { analytics: false });
    page.adopt(elsewhere({ analytics: true }), signIn);
    assert.equal(page.stateOf('analytics'), 'refused');
  });

  test('is taken in once', () => {
    const page = createVisitor().open();
    const record = elsewhere({ analytics: true });
    page.adopt(record, signIn);
    const { events } = page.$consent.get().record;
    page.adopt(record, signIn);
    assert.deepEqual(page.$consent.get().record.events, events);
  });

  test('is taken in from a file though it was deleted here, and not from an account that was told of the deletion', () => {
    for (const [act, state] of [
      ['import', 'granted'],
      ['merge', 'undecided'],
    ] as const) {
      const visitor = createVisitor();
      const page = visitor.open();
      decide(page, { analytics: true });
      const { record } = page.$consent.get();
      visitor.clock.advance(1);
      page.forget(forget);
      page.adopt(record, { ...signIn, act });
      assert.equal(page.stateOf('analytics'), state);
    }
  });

  test('does not grant a service whose facts were others there', () => {
    const there = createVisitor().open(policyJson([serviceJson('analytics', { purposes: ['serve'] })]));
    decide(there, { analytics: true });
    const page = createVisitor().open();
    page.adopt(there.$consent.get().record, signIn);
    assert.equal(page.stateOf('analytics'), 'undecided');
  });
});
