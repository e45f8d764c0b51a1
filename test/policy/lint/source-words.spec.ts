import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds } from '../../../src/audit/finding.ts';
import { rules } from '../../../src/policy/lint/rules.ts';
import { sourceWords } from '../../../src/policy/lint/source-words.ts';

test('writes provisions as German lawyers do', () => {
  const german = (source: string) => sourceWords(source).de;
  assert.equal(german('Art. 13(1)(e)-(f), 44 GDPR'), 'Art. 13 Abs. 1 Buchst. e bis f, 44 DSGVO');
  assert.equal(german('Art. 4(11), recital 32 GDPR'), 'Art. 4 Nr. 11, Erwägungsgrund 32 DSGVO');
  assert.equal(german('Art. 21(2)-(3) GDPR'), 'Art. 21 Abs. 2 bis 3 DSGVO');
  assert.equal(german('§ 25(2) No 2 TDDDG'), '§ 25 Abs. 2 Nr. 2 TDDDG');
  assert.equal(german('Art. 13(1)(c), (e) GDPR'), 'Art. 13 Abs. 1 Buchst. c, Buchst. e DSGVO');
});

test('leaves the English as it is', () => {
  for (const { source } of rules) assert.equal(sourceWords(source).en, source);
});

test('leaves no English in the German source of any rule or finding of an audit', () => {
  const english =
    /\b(?:of|the|and|for|from|by|GDPR|recitals?|Guidelines|directive|Decision|sentences?|No)\b|\(\d|\([a-z]\)/;
  const sources = [...rules, ...Object.values(kinds)].map(({ source }) => sourceWords(source).de);
  assert.deepEqual(
    sources.filter((source) => english.test(source.replace(/\(EU\) \d+\/\d+|\(\d+\. \p{L}+ \d+[^)]*\)/gu, ''))),
    [],
  );
});
