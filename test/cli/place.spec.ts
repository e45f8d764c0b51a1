import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mended } from '../../src/cli/fix.ts';
import { createPlaces } from '../../src/cli/place.ts';
import { lintDocument } from '../../src/policy/lint/document.ts';
import { changed } from '../policy/lint/change.ts';
import { examplePolicy } from '../policy/lint/example-policy.ts';

test('counts lines and columns from 1, a line break to the line it ends', () => {
  const placeOf = createPlaces('ab\ncd\n\ne');
  const places = [0, 2, 3, 5, 6, 7].map(placeOf).map(({ line, column }) => `${line}:${column}`);
  assert.deepEqual(places, ['1:1', '1:3', '2:1', '2:3', '3:1', '4:1']);
});

test('mends everything that can be mended, in tabs as in spaces', () => {
  const policy = changed(examplePolicy, {
    'services[1].legalBasis.device': 'ttdsg:25-1',
    'services[2].legalBasis.device': 'ttdsg:25-1',
    'services[1].cookies[0].name': 'ga',
  });
  for (const indent of ['\t', '    ']) {
    const text = JSON.stringify(policy, null, indent);
    const { findings } = lintDocument(text, { today: '2026-11-24' });
    const expected = text.replaceAll('ttdsg:25-1', 'tdddg:25-1').replace('"ga"', '"_ga"');
    assert.equal(mended(text, findings), expected);
  }
});
