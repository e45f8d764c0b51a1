import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isPolicyIndex } from '../../../src/policy/policy-index.ts';
import { makeIndex } from '../../../src/policy/make-index.ts';
import { lookUp } from '../../stores/consent/visitor.ts';
import { badLinks, mutate, mutations, seed } from './grammar.ts';

describe('a hostile index', () => {
  const index = makeIndex(lookUp());

  it('is taken or left, and never for a value of another form', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const found: unknown = mutate(index, changes);
        if (isPolicyIndex(found)) assert.ok(found.services.every(({ facts }) => typeof facts === 'string'));
        assert.deepEqual(Object.keys(Object.prototype), []);
      }),
      { seed, numRuns: 500 },
    );
  });

  for (const imprint of badLinks.filter((it) => it !== '')) {
    it(`cannot link to ${JSON.stringify(imprint)}`, () => assert.equal(isPolicyIndex({ ...index, imprint }), false));
  }
});
