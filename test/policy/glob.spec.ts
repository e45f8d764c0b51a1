import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { matchesGlob } from '../../src/policy/glob.ts';

describe('a pattern', () => {
  const cases: readonly (readonly [pattern: string, name: string, fits: boolean])[] = [
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_ga', false],
    ['*SID', 'HSID', true],
    ['*SID', 'SIDE', false],
    ['optimizely_data$$*event_queue', 'optimizely_data$$oeu1$$event_queue', true],
    ['_pk_id.*', '_pk_idX1', false],
    ['a*b*c', 'aXXbYYc', true],
    ['a*b*c', 'ac', false],
    ['aba*aba', 'aba', false],
    ['*', '', true],
    ['**', 'x', true],
    ['(a+)+*', 'aaaa', false],
    ['', '', true],
  ];

  for (const [pattern, name, fits] of cases) {
    it(`${JSON.stringify(pattern)} ${fits ? 'fits' : 'does not fit'} ${JSON.stringify(name)}`, () => {
      assert.equal(matchesGlob(pattern, name), fits);
    });
  }

  it('fits what a regular expression of the same meaning fits', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.'), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (pattern, name) => {
        const expression = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
        assert.equal(matchesGlob(pattern, name), new RegExp(`^${expression}$`, 's').test(name));
      }),
    );
  });

  it('is read in no time, however many stars it has', () => {
    const start = performance.now();
    matchesGlob('*a'.repeat(500) + 'b', 'a'.repeat(20_000));
    assert.ok(performance.now() - start < 1000);
  });
});
