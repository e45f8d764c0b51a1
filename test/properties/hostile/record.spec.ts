import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readRecordFile } from '../../../src/stores/proof/record-file.ts';
import { createMemory } from '../../../src/ports/storage.ts';
import { stateOf } from '../../../src/stores/consent/decision.ts';
import { parseObject, readStored } from '../../../src/stores/consent/stored.ts';
import { policyJson, serviceJson } from '../../fixtures/policy.ts';
import { byHand, createVisitor, decide, start } from '../../stores/consent/visitor.ts';
import { mutate, mutations, seed, type Mutation } from './grammar.ts';

const policy = policyJson(['analytics', 'video', 'map'].map((id) => serviceJson(id)));
const forget = { act: 'forget', surface: 'record', trigger: 'person' } as const;

/** What lies in a browser in which analytics was allowed, video refused and the map not asked about. */
const whole = (() => {
  const { open, memory } = createVisitor();
  const page = open(policy);
  decide(page, { analytics: false, video: true });
  decide(page, { analytics: true, video: false });
  page.remember(new Map([['analytics', ['cookie\t_analytics']]]));
  page.settle();
  return parseObject(memory.text ?? '')!;
})();

type Row = readonly [flag: unknown, at: unknown, until: unknown, facts: Readonly<Record<string, unknown>> | null];

/** Whether the damage happens to have written "yes" for the video in the right form: that is a forgery, and no signature keeps it off. */
const isForged = ({ state }: { state?: unknown }): boolean =>
  Array.isArray(state) &&
  state.some((row: Row | null) => row?.[0] === 1 && Object.keys(row[3] ?? {}).includes('video'));

function damaged(changes: readonly Mutation[]): string {
  const json = mutate(whole, changes);
  fc.pre(!isForged(json));
  return JSON.stringify(json);
}

const hold = (law: (text: string) => void, numRuns = 1000): void =>
  fc.assert(
    fc.property(mutations.map(damaged), (text) => {
      law(text);
      assert.deepEqual([Object.keys(Object.prototype), ({} as { granted?: unknown }).granted], [[], undefined]);
    }),
    { seed, numRuns },
  );

describe('a stored record with any damage', () => {
  it('grants nothing that was not granted, to the center and to the gate', () => {
    hold((text) => {
      const page = createVisitor({ memory: createMemory(text) }).open(policy);
      const stored = readStored(text, policy.id);
      for (const id of ['video', 'map', 'nobody', '__proto__']) {
        assert.notEqual(page.stateOf(id), 'granted', id);
        assert.equal(page.allows(id), false, id);
        assert.notEqual(stateOf(stored?.decisions.get(id), start), 'granted', id);
      }
    });
  });

  it('can be gone on from: a new answer counts, is kept, and is forgotten when that is asked for', () => {
    hold((text) => {
      const visitor = createVisitor({ memory: createMemory(text) });
      const page = visitor.open(policy);
      page.settle();
      page.seal(page.$consent.get().record.events);
      decide(page, { analytics: false, map: true });
      assert.deepEqual([page.stateOf('analytics'), page.stateOf('map')], ['refused', 'granted']);
      const next = visitor.open(policy);
      assert.deepEqual([next.stateOf('analytics'), next.stateOf('map')], ['refused', 'granted']);
      next.forget(forget);
      assert.deepEqual([next.stateOf('analytics'), visitor.open(policy).stateOf('map')], ['undecided', 'undecided']);
    }, 500);
  });

  it('in a file that somebody brings along grants nothing either', () => {
    hold((text) => {
      const record = readRecordFile(`{"stored":${text}}`, policy.id);
      const page = createVisitor().open(policy);
      if (record) page.adopt(record, { ...byHand, act: 'import' });
      assert.deepEqual([page.allows('video'), page.allows('map')], [false, false]);
    }, 500);
  });
});

describe('a stored record of an odd size', () => {
  /** The record with as many answers more, for services that nobody knows. */
  function many(count: number): object {
    const rows = Object.fromEntries(Array.from({ length: count }, (_, at) => [`s${at}`, '']));
    return { ...whole, log: undefined, state: [...(whole['state'] as unknown[]), [1, start, start + 1000, rows]] };
  }

  it('with very many answers is read and written', () => {
    const page = createVisitor({ memory: createMemory(JSON.stringify(many(20_000))) }).open(policy);
    decide(page, { map: false });
    assert.deepEqual([page.stateOf('analytics'), page.stateOf('map')], ['granted', 'refused']);
  });

  it('with very many answers can be brought along after a deletion', () => {
    const page = createVisitor().open(policy);
    page.forget(forget);
    page.adopt(readRecordFile(JSON.stringify({ stored: many(150_000) }), policy.id)!, { ...byHand, act: 'import' });
    assert.deepEqual([page.stateOf('analytics'), page.stateOf('s1')], ['granted', 'undecided']);
  });

  it('nested deep counts as not asked', () => {
    const memory = createMemory(`{"v":1,"policy":"shop","state":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    assert.equal(createVisitor({ memory }).open(policy).stateOf('analytics'), 'undecided');
  });
});
