import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createMemory } from '../../../src/ports/storage.ts';
import { policyJson, serviceJson, type PolicyJson } from '../../fixtures/policy.ts';
import { createVisitor, decide } from './visitor.ts';

function policy(): PolicyJson {
  const json = policyJson([
    serviceJson('statistics-only'),
    serviceJson('ads', { purposes: ['advertise'] }),
    serviceJson('chat', { choice: 'objection', legalBasis: { processing: ['gdpr:6-1-f'] }, cookies: [] }),
  ]);
  json.purposes.push({ id: 'advertise', title: 'Advertising', directMarketing: true });
  return json;
}

const all = { 'statistics-only': true, ads: true, chat: true };

suite('Global Privacy Control', () => {
  test('keeps off from the start what rests on legitimate interest, and stores nothing for it', () => {
    const visitor = createVisitor({ gpc: true });
    const store = visitor.open(policy());
    assert.deepEqual(['chat', 'ads', 'statistics-only', 'basket'].map(store.allows), [false, false, false, true]);
    assert.equal(visitor.memory.text, null);
  });

  test('is no consent', () => {
    const store = createVisitor({ gpc: true }).open(policy());
    assert.deepEqual(Object.keys(all).map(store.stateOf), ['undecided', 'undecided', 'undecided']);
  });

  test('is heeded where it is sent alone: without it earlier grants stand', () => {
    const memory = createMemory();
    decide(createVisitor({ memory }).open(policy()), all);
    const store = createVisitor({ memory }).open(policy());
    assert.deepEqual(['ads', 'chat', 'statistics-only'].map(store.stateOf), ['granted', 'granted', 'granted']);
    assert.equal(store.$consent.get().record.events.length, 1);
  });

  test('objects to earlier grants of marketing and of legitimate interest, and leaves the others', () => {
    const memory = createMemory();
    decide(createVisitor({ memory }).open(policy()), all);
    const store = createVisitor({ memory, gpc: true }).open(policy());
    assert.deepEqual(['ads', 'chat', 'statistics-only'].map(store.stateOf), ['refused', 'refused', 'granted']);
    const event = store.$consent.get().record.events.at(-1);
    assert.deepEqual(
      [event?.act, event?.surface, event?.trigger, event?.refused],
      ['object', 'signal', 'signal', ['ads', 'chat']],
    );
  });

  test('never overrides a later explicit choice', () => {
    const memory = createMemory();
    decide(createVisitor({ memory }).open(policy()), all);
    decide(createVisitor({ memory, gpc: true }).open(policy()), { ads: true });
    const store = createVisitor({ memory, gpc: true }).open(policy());
    assert.deepEqual(['ads', 'chat'].map(store.allows), [true, false]);
  });

  test('objects once: the next page writes nothing', () => {
    const memory = createMemory();
    decide(createVisitor({ memory }).open(policy()), all);
    createVisitor({ memory, gpc: true }).open(policy());
    const { text } = memory;
    createVisitor({ memory, gpc: true }).open(policy());
    assert.equal(memory.text, text);
  });

  test('that is no longer sent changes nothing by itself', () => {
    const memory = createMemory();
    decide(createVisitor({ memory, gpc: true }).open(policy()), { ads: true });
    const store = createVisitor({ memory }).open(policy());
    assert.equal(store.allows('ads'), true);
    assert.equal(store.allows('chat'), true);
  });
});
