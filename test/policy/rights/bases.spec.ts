import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { legalBases, deviceBases, type LegalBasis } from '../../../src/policy/codes.ts';
import { rightsOfBasis } from '../../../src/policy/rights/bases.ts';
import type { Right } from '../../../src/policy/rights/rights.ts';

const rightByTerm: Readonly<Record<string, Right>> = {
  A15: 'access',
  A16: 'rectification',
  A17: 'erasure',
  A18: 'restriction',
  A20: 'portability',
  A21: 'objection',
  A22: 'human-review',
  'A7-3': 'withdrawal',
  A77: 'complaint',
};

const table = readFileSync(new URL('../../data/dpv/legal_basis_rights_mapping.csv', import.meta.url), 'utf8');
const [header = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.split(','));

describe('rights by legal basis', () => {
  for (const row of rows) {
    const [term = ''] = row;
    const basis = /^A(6-1-[a-f])/.exec(term)?.[1];

    it(`equals the W3C DPV table for ${term}`, () => {
      const expected = header.flatMap((column, at) => (row[at] === 'Y' ? (rightByTerm[column] ?? []) : []));
      assert.deepEqual([...rightsOfBasis(`gdpr:${basis}` as LegalBasis)].sort(), expected.sort());
    });
  }

  it('reads all sixteen rows of the table', () => {
    assert.equal(rows.length, 16);
  });

  it('gives every basis of a policy the complaint to an authority', () => {
    const without = [...legalBases, ...deviceBases].filter((basis) => !rightsOfBasis(basis).has('complaint'));
    assert.deepEqual(without, []);
  });

  it('gives a withdrawal for every consent and for nothing else', () => {
    const withdrawable = [...legalBases, ...deviceBases].filter((basis) => rightsOfBasis(basis).has('withdrawal'));
    assert.deepEqual(withdrawable, [
      'gdpr:6-1-a',
      'gdpr:9-2-a',
      'gdpr:49-1-a',
      'uwg:7-2-2',
      'tdddg:25-1',
      'eprivacy:5-3',
      'ttdsg:25-1',
    ]);
  });
});
