import { suite, test } from 'node:test';
import fc from 'fast-check';
import { calmActions, faultyActions } from './actions.ts';
import { live } from './live.ts';

suite('whatever a person, the clock and the site do', () => {
  test('nothing runs without a grant, tabs agree, signals and history say what is', () => {
    fc.assert(fc.property(calmActions, live), { numRuns: 300 });
  });
});

suite('whatever fails besides', () => {
  test('nothing runs without a grant, nothing that was taken back comes back, and signals say what is', () => {
    fc.assert(fc.property(faultyActions, live), { numRuns: 300 });
  });
});
