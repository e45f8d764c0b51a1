import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readItem, readProblems } from '../../../src/stores/outbox/item.ts';

const problem = { field: 'address', code: 'bad-format', allowed: 'an address' };
const settled = { trouble: 'fields', problems: [problem], answer: { reference: 'TH-1' }, settled: 2 };
const item = {
  ...{ id: 'a', kind: 'request', url: '/requests', type: 'json', body: '{}' },
  ...{ about: ['access'], at: 1, state: 'waiting', attempts: 0, next: 0 },
};

describe('a message that was kept', () => {
  it('is read back as it is', () => {
    assert.deepEqual(readItem(item), item);
    assert.deepEqual(readItem({ ...item, ...settled }), { ...item, ...settled });
  });

  const wrong: Readonly<Record<keyof (typeof item & typeof settled), readonly unknown[]>> = {
    id: [1, undefined],
    kind: ['letter', undefined],
    url: [null, {}],
    type: ['xml', undefined],
    body: [{}, undefined],
    about: ['access', [1], undefined],
    at: ['1', 1.5, undefined],
    state: ['lost', undefined],
    attempts: [null, -0.5],
    next: [Infinity, undefined],
    trouble: ['hunger', 1],
    problems: [5, {}, [5], [{ ...problem, field: 1 }], [{ ...problem, code: 1 }], [{ ...problem, allowed: {} }]],
    answer: ['received', [], 1],
    settled: ['now', 1.5],
  };
  for (const [field, values] of Object.entries(wrong))
    for (const value of values)
      it(`is nothing where its "${field}" is ${JSON.stringify(value)}`, () => {
        assert.equal(readItem({ ...item, [field]: value }), undefined);
      });

  for (const value of [null, undefined, 'item', [item]])
    it(`is nothing where it is ${JSON.stringify(value)}`, () => assert.equal(readItem(value), undefined));
});

describe('the problems of an answer', () => {
  it('are read one by one, and those of another form left out', () => {
    const whole = { field: 'address', code: 'bad-format', allowed: 'an address' };
    const problems = [whole, { field: 'text', code: 'too-long' }, { field: 1, code: 'x' }, { field: 'x' }, 'x', null];
    assert.deepEqual(readProblems({ problems }), [whole, { field: 'text', code: 'too-long', allowed: '' }]);
  });

  for (const body of [undefined, null, [], { problems: {} }, 'problems'])
    it(`are none in ${JSON.stringify(body)}`, () => assert.deepEqual(readProblems(body), []));
});
