import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchesGlob } from '../../../src/policy/glob.ts';

const long = 'a'.repeat(100_000);

/** Patterns over which a regular expression of the same meaning would go on for hours. */
const catastrophic: Readonly<Record<string, readonly [pattern: string, name: string, fits: boolean]>> = {
  'many stars and an end that is not there': ['a*'.repeat(1000) + 'b', long, false],
  'many stars and an end that is there': ['a*'.repeat(1000) + 'b', `${long}b`, true],
  'stars alone': ['*'.repeat(10_000), long, true],
  'a part that nearly fits everywhere': [`*${'a'.repeat(100)}b*`, long, false],
  'groups that mean nothing here': ['(a+)+$*', long, false],
};

describe('a hostile pattern', () => {
  for (const [what, [pattern, name, fits]] of Object.entries(catastrophic))
    it(`is read at once with ${what}`, () => assert.equal(matchesGlob(pattern, name), fits));
});
