import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jsonPath } from '../../../src/policy/problems.ts';
import { lintDocument } from '../../../src/policy/lint/document.ts';
import type { Example } from '../../../src/policy/lint/rule.ts';
import { namedSources } from '../../../src/policy/lint/data/sources.ts';
import { rules } from '../../../src/policy/lint/rules.ts';
import { changed } from './change.ts';
import { examplePolicy } from './example-policy.ts';

const day = '2026-11-24';

function lint({ today = day, ...changes }: Example) {
  return lintDocument(changed(examplePolicy, changes), { today: String(today) }).findings;
}

const told = (changes: Example) => lint(changes).map(({ rule, path, found }) => `${rule} ${path}: ${found.en}`);

test('finds nothing in the example policy', () => {
  assert.deepEqual(told({}), []);
});

for (const rule of rules) {
  describe(`${rule.id} ${rule.name}`, () => {
    test('finds its bad example and says where', () => {
      const found = lint(rule.bad).filter((it) => it.rule === rule.id);
      assert.notEqual(found.length, 0, `found only: ${told(rule.bad).join('\n') || 'nothing'}`);
      assert.equal(found[0]!.path, jsonPath(found[0]!.keys));
    });

    test('is content with its good example, as is every other rule', () => {
      assert.deepEqual(told(rule.good), []);
    });

    test('speaks German and English, in whole sentences', () => {
      for (const words of [rule.why, rule.mend, ...lint(rule.bad).map(({ found }) => found)]) {
        assert.match(words.de, /\S{2,} .*[.!“»")\]]$/s);
        assert.match(words.en, /\S{2,} .*[.!"»)\]]$/s);
      }
    });
  });
}

for (const rule of rules.filter(({ fixable }) => fixable)) {
  test(`${rule.id} is content once its own changes are made`, () => {
    const policy = changed(examplePolicy, rule.bad);
    const edits = lint(rule.bad).flatMap((it) => (it.rule === rule.id ? (it.edits ?? []) : []));
    const mended = changed(policy, Object.fromEntries(edits.map(({ keys, value }) => [keys.join('.'), value])));
    assert.deepEqual(lintDocument(mended, { today: day }).findings, []);
  });
}

test('offers changes only where the rule says so', () => {
  const offering = rules.filter((rule) => lint(rule.bad).some((it) => it.rule === rule.id && it.edits));
  assert.deepEqual(
    offering.map(({ id }) => id),
    rules.filter(({ fixable }) => fixable).map(({ id }) => id),
  );
});

test('explains every source mark in its provenance', () => {
  for (const { id, provenance } of rules) {
    const marks = provenance.match(/\bS\d+/g) ?? [];
    assert.ok(namedSources(provenance).length >= marks.length, `${id}: ${provenance}`);
  }
});

test('gives every rule an id and a name of its own', () => {
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
});

test('holds all rules of the checklist', () => {
  const ids = new Set<string>(rules.map(({ id }) => id));
  const numbers = [
    ...Array.from({ length: 48 }, (_, at) => at + 1),
    ...Array.from({ length: 10 }, (_, at) => at + 101),
  ];
  const missing = numbers.map((number) => `PC${String(number).padStart(3, '0')}`).filter((id) => !ids.has(id));
  assert.deepEqual(missing, []);
});
