import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMailLink } from '../../../src/stores/newsletter/link.ts';

describe("a mail's link", () => {
  const token = `${'a'.repeat(1500)}.${'b'.repeat(43)}`;

  it('is a token, with its newsletter if it says so', () => {
    assert.deepEqual(readMailLink(token), { token });
    assert.deepEqual(readMailLink(`tips/${token}`), { token, list: 'tips' });
  });

  for (const target of [
    undefined,
    '',
    'tips',
    '../../admin',
    `tips/${token}/more`,
    'a b c d e f g h',
    '<script>alert(1)</script>',
  ]) {
    it(`is nothing where the address ends in ${JSON.stringify(target)}`, () => {
      assert.equal(readMailLink(target), undefined);
    });
  }
});
