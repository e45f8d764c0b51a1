import fc from 'fast-check';
import { calmActions, faultyActions } from './actions.ts';
import { live } from './live.ts';

describe('the laws of consent in this browser', () => {
  it('hold whatever a person, the clock and the site do', () => {
    fc.assert(fc.property(calmActions, live), { numRuns: 200 });
  });

  it('hold whatever fails besides', () => {
    fc.assert(fc.property(faultyActions, live), { numRuns: 200 });
  });
});
