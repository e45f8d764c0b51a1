import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createMemory } from '../../src/ports/storage.ts';
import type { ConsentStore } from '../../src/stores/consent/consent.ts';
import { createVisitor, decide } from '../stores/consent/visitor.ts';
import { createFailingStorage, type Faults } from './failing-storage.ts';

const states = (page: ConsentStore): unknown => [page.stateOf('analytics'), page.stateOf('video')];
const forget = { act: 'forget', surface: 'record', trigger: 'person' } as const;

function openWith(faults: Faults, visitor = createVisitor()): ConsentStore {
  return visitor.open(undefined, createFailingStorage(visitor.memory, faults));
}

for (const [name, faults] of [
  ['blocked', { blocked: true }],
  ['throwing', { throwing: true }],
  ['full', { quota: 0 }],
] as const)
  suite(`a ${name} storage`, () => {
    test('grants nothing at the start', () => {
      assert.deepEqual(states(openWith(faults)), ['undecided', 'undecided']);
    });

    test('lets a choice count as long as the page, and says so', () => {
      const page = openWith(faults);
      decide(page, { analytics: true, video: false });
      assert.deepEqual(states(page), ['granted', 'refused']);
      assert.equal(page.$consent.get().persisted, false);
      decide(page, { analytics: false });
      assert.equal(page.allows('analytics'), false);
    });

    test('forgets when asked to', () => {
      const page = openWith(faults);
      decide(page, { analytics: true });
      page.forget(forget);
      assert.equal(page.stateOf('analytics'), 'undecided');
    });
  });

suite('a storage that fails in the middle of a visit', () => {
  for (const fault of ['blocked', 'throwing'] as const)
    test(`keeps the choices of the page while it is ${fault}, and stores them afterwards`, () => {
      const visitor = createVisitor();
      const faults: Faults = {};
      const page = openWith(faults, visitor);
      decide(page, { analytics: true });
      faults[fault] = true;
      decide(page, { video: false });
      assert.deepEqual(states(page), ['granted', 'refused']);
      assert.equal(page.$consent.get().persisted, false);
      faults[fault] = false;
      decide(page, { analytics: false });
      assert.equal(page.$consent.get().persisted, true);
      assert.deepEqual(states(visitor.open()), ['refused', 'refused']);
    });
});

suite('a storage that becomes full', () => {
  /** A visitor who has gone to and fro until only so many characters are left. */
  function comeTo(quota: (present: number) => number) {
    const visitor = createVisitor();
    const faults: Faults = {};
    const page = openWith(faults, visitor);
    for (let turn = 0; turn < 20; turn++) decide(page, { analytics: turn % 2 === 1, video: true });
    faults.quota = quota(visitor.memory.text?.length ?? 0);
    return { visitor, page };
  }

  test('drops history before it drops an answer', () => {
    const { visitor, page } = comeTo((present) => present);
    decide(page, { analytics: false });
    assert.equal(page.$consent.get().persisted, true);
    assert.deepEqual(states(visitor.open()), ['refused', 'granted']);
    assert.equal(visitor.open().$consent.get().record.events.length, 2);
  });

  test('keeps the answers alone if nothing else fits', () => {
    const { visitor, page } = comeTo(() => 500);
    decide(page, { analytics: false });
    assert.equal(page.$consent.get().persisted, true);
    assert.deepEqual(states(visitor.open()), ['refused', 'granted']);
  });

  test('rather forgets than lets a withdrawn grant come back', () => {
    const { visitor, page } = comeTo(() => 10);
    decide(page, { analytics: false });
    assert.equal(page.$consent.get().persisted, false);
    assert.deepEqual(states(page), ['refused', 'granted']);
    assert.deepEqual(states(visitor.open()), ['undecided', 'undecided']);
  });

  for (const [answer, state] of [
    [false, 'refused'],
    [true, 'granted'],
  ] as const)
    test(`keeps an answer that still holds (${state}) when a new grant does not fit`, () => {
      const visitor = createVisitor();
      const faults: Faults = {};
      const page = openWith(faults, visitor);
      decide(page, { video: answer });
      faults.quota = 10;
      decide(page, { analytics: true });
      assert.equal(page.$consent.get().persisted, false);
      assert.deepEqual(states(visitor.open()), ['undecided', state]);
    });
});

suite('a damaged record', () => {
  const whole = (): string => {
    const { open, memory } = createVisitor();
    decide(open(), { analytics: true, video: false });
    return memory.text ?? '';
  };

  test('counts as not asked when it is cut off anywhere, is put aside, and can be replaced', () => {
    const text = whole();
    for (let length = 0; length < text.length; length++) {
      const visitor = createVisitor({ memory: createMemory(text.slice(0, length)) });
      const page = visitor.open();
      assert.deepEqual(states(page), ['undecided', 'undecided']);
      assert.equal(visitor.memory.aside.get('damaged'), text.slice(0, length));
      decide(page, { analytics: false });
      assert.deepEqual(states(visitor.open()), ['refused', 'undecided']);
    }
  });

  test('of 1 MB counts as not asked', () => {
    const visitor = createVisitor({ memory: createMemory('x'.repeat(1_000_000)) });
    assert.deepEqual(states(visitor.open()), ['undecided', 'undecided']);
  });

  test('whose log alone is damaged keeps its answers, and the text is put aside', () => {
    const text = whole().replace('"save"', '"guess"');
    const visitor = createVisitor({ memory: createMemory(text) });
    assert.deepEqual(states(visitor.open()), ['granted', 'refused']);
    assert.equal(visitor.memory.aside.get('damaged'), text);
  });

  test('of a newer release counts as not asked and is kept whole beside a new choice', () => {
    const text = whole().replace('"v":1', '"v":2');
    const visitor = createVisitor({ memory: createMemory(text) });
    const page = visitor.open();
    assert.deepEqual(states(page), ['undecided', 'undecided']);
    assert.equal(visitor.memory.text, text);
    decide(page, { analytics: false });
    assert.equal(visitor.memory.aside.get('newer'), text);
  });

  test('that another tab writes is put aside and changes nothing here', () => {
    const visitor = createVisitor();
    const page = visitor.open();
    decide(page, { analytics: true });
    visitor.memory.text = '{"v":1,"policy":"shop"';
    visitor.memory.watchers.forEach((changed) => changed());
    assert.deepEqual(states(page), ['granted', 'undecided']);
    decide(page, { video: false });
    assert.deepEqual(states(visitor.open()), ['granted', 'refused']);
  });
});
