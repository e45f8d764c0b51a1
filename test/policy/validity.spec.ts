import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lifetimeSeconds } from '../../src/policy/duration.ts';
import { validityOf } from '../../src/policy/validity.ts';
import { lookUp } from '../stores/consent/visitor.ts';

const { policy } = lookUp();
const milliseconds = (duration: string): number => lifetimeSeconds(duration) * 1000;

describe('answers count', () => {
  type Periods = Readonly<Record<'grantedFor' | 'refusedFor', string>>;
  const cases: Readonly<Record<string, readonly [says: Partial<Periods>, granted: string, refused: string]>> = {
    'a year unless the policy says otherwise': [{}, 'P12M', 'P12M'],
    'as long as the policy says': [{ grantedFor: 'P6M', refusedFor: 'P18M' }, 'P6M', 'P18M'],
    'two years at most for a grant, and a refusal as long': [{ grantedFor: 'P5Y' }, 'P2Y', 'P2Y'],
    'half a year at least for a refusal': [{ grantedFor: 'P1M', refusedFor: 'P1D' }, 'P1M', 'P6M'],
    'as long for a refusal as for a grant': [{ grantedFor: 'P18M', refusedFor: 'P6M' }, 'P18M', 'P18M'],
    'ten years at most for a refusal': [{ refusedFor: 'P100Y' }, 'P12M', 'P10Y'],
  };
  for (const [what, [consent, granted, refused]] of Object.entries(cases))
    it(what, () => {
      const expected = { granted: milliseconds(granted), refused: milliseconds(refused) };
      assert.deepEqual(validityOf({ ...policy, consent }), expected);
    });
});
