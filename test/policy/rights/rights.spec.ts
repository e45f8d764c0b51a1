import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleOfRight, requestableRights, rights } from '../../../src/policy/rights/rights.ts';

/** Read in the GDPR itself. */
const articles = {
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  objection: '21(1)',
  'marketing-objection': '21(2)',
  'human-review': '22(3)',
  withdrawal: '7(3)',
  complaint: '77',
};

describe('the rights of a person', () => {
  it('are those of the GDPR, each by its article', () => assert.deepEqual(articleOfRight, articles));

  it('are asked of the controller, but for the complaint', () => {
    assert.deepEqual([...requestableRights, 'complaint'].sort(), [...rights].sort());
  });
});
