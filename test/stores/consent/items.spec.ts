import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createMemory, createMemoryStorage } from '../../../src/ports/storage.ts';
import { readItems } from '../../../src/stores/consent/items.ts';
import { readRecord, writeRecord } from '../../../src/stores/consent/record.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { byHand, createVisitor, decide } from './visitor.ts';

const analytics = new Map([['analytics', ['cookie\t\t_ga_*', 'cookie\t_ga']]]);
const withoutAnalytics = policyJson([serviceJson('video')]);

suite('what services may have left', () => {
  test('is remembered beside the answers, also when the policy no longer has the service', () => {
    const visitor = createVisitor();
    const page = visitor.open();
    decide(page, { analytics: true });
    page.remember(analytics);
    const later = visitor.open(withoutAnalytics);
    assert.equal(later.$consent.get().record.decisions.has('analytics'), false);
    assert.deepEqual(later.$consent.get().record.items, analytics);
  });

  test('is not stored before there is an answer', () => {
    const visitor = createVisitor();
    visitor.open().remember(analytics);
    assert.equal(visitor.memory.text, null);
  });

  test('only grows, and tabs with different policies come to rest', () => {
    const visitor = createVisitor();
    const [one, other] = [visitor.open(), visitor.open(withoutAnalytics)];
    decide(one, { analytics: true });
    one.remember(analytics);
    other.remember(new Map([['analytics', ['cookie\t_gid']]]));
    one.remember(analytics);
    const all = new Map([['analytics', ['cookie\t\t_ga_*', 'cookie\t_ga', 'cookie\t_gid']]]);
    assert.deepEqual(one.$consent.get().record.items, all);
    assert.deepEqual(other.$consent.get().record.items, all);
  });

  test('is forgotten with the rest', () => {
    const visitor = createVisitor();
    const page = visitor.open();
    decide(page, { analytics: true });
    page.remember(analytics);
    page.forget({ act: 'forget', surface: 'record', trigger: 'person' });
    assert.equal(page.$consent.get().record.items, undefined);
  });

  test('is not taken from a file, a link or an account', () => {
    const page = createVisitor().open();
    const elsewhere = createVisitor().open();
    decide(elsewhere, { video: true });
    elsewhere.remember(new Map([['made-up', ['local-storage\t\t*']]]));
    page.adopt(elsewhere.$consent.get().record, { ...byHand, act: 'import' });
    assert.equal(page.stateOf('video'), 'granted');
    assert.equal(page.$consent.get().record.items, undefined);
  });

  test('is dropped before the answers are where the storage is full', () => {
    const visitor = createVisitor();
    const memory = createMemory();
    const port = createMemoryStorage(memory);
    const small = { ...port, write: (text: string): boolean => text.length < 600 && port.write(text) };
    const page = visitor.open(undefined, small);
    decide(page, { analytics: true });
    page.remember(new Map([['analytics', Array.from({ length: 100 }, (_, at) => `cookie\t_ga_${at}`)]]));
    assert.equal(page.$consent.get().persisted, true);
    assert.equal(visitor.open(undefined, createMemoryStorage(memory)).stateOf('analytics'), 'granted');
  });

  test('is missing from a record of an earlier release, which is read as before', () => {
    const page = createVisitor().open();
    decide(page, { analytics: true });
    page.remember(analytics);
    const { items, ...record } = page.$consent.get().record;
    const text = writeRecord(record, 'shop');
    assert.ok(items && !text.includes('items'));
    assert.deepEqual(readRecord(text, 'shop'), record);
    assert.equal(
      createVisitor({ memory: createMemory(text) })
        .open()
        .stateOf('analytics'),
      'granted',
    );
  });

  for (const [what, stored] of Object.entries({
    'a word': 'items',
    'a list': ['cookie\t_ga'],
    'a service with a word': { analytics: 'cookie\t_ga' },
    'a service with numbers': { analytics: [1, 2] },
  })) {
    test(`is nothing where ${what} is stored, and the answers stay`, () => {
      assert.equal(readItems(stored)?.size ?? 0, 0);
      const page = createVisitor().open();
      decide(page, { analytics: true });
      const text = JSON.parse(writeRecord(page.$consent.get().record, 'shop')) as object;
      const damaged = createMemory(JSON.stringify({ ...text, items: stored }));
      assert.equal(createVisitor({ memory: damaged }).open().stateOf('analytics'), 'granted');
    });
  }
});
