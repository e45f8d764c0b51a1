import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Report, Result } from '../../src/fairness/measure.ts';
import { humanReport, isUnfair, jsonReport } from '../../src/fairness/report.ts';
import { rules } from '../../src/fairness/rules.ts';

const plain = (_style: string, text: string): string => text;

const fair = (rule: Result['rule']): Result => ({ rule, outcome: 'fair', findings: [], layouts: 18 });

const reportOf = (...changed: Partial<Result>[]): Report => ({
  url: 'https://shop.example/',
  languages: ['de', 'en'],
  results: rules.map((rule, at) => ({ ...fair(rule), ...changed[at] })),
});

const findings = Array.from({ length: 7 }, (_, at) => ({ layout: `layout ${at}`, found: `found ${at}` }));

describe('The rules of fairness', () => {
  it('are F01 to F28, each with a reason, a threshold and a basis', () => {
    assert.deepEqual(
      rules.map(({ id }) => id),
      Array.from({ length: 28 }, (_, at) => `F${String(at + 1).padStart(2, '0')}`),
    );
    assert.equal(new Set(rules.map(({ name }) => name)).size, 28);
    for (const { reason, passes, basis } of rules) assert.ok(reason && passes && basis.length > 0);
  });
});

describe('The report', () => {
  it('tells every rule with its reason and ends with the sum', () => {
    const text = humanReport(reportOf(), plain);
    for (const { id, title, reason } of rules) {
      assert.ok(text.includes(`✓ ${id} ${title}`));
      assert.ok(text.replace(/\s+/g, ' ').includes(reason));
    }
    assert.equal(text.trimEnd().split('\n').at(-1), '28 of 28');
  });

  it('tells what was found and where, the first five times', () => {
    const text = humanReport(reportOf({ outcome: 'unfair', findings }), plain);
    assert.ok(text.includes('✗ F01'));
    assert.ok(text.includes('layout 4: found 4'));
    assert.ok(!text.includes('found 5'));
    assert.ok(text.includes('and 2 more'));
    assert.equal(text.trimEnd().split('\n').at(-1), '27 of 28');
  });

  it('does not count what could not be measured, and says why', () => {
    const report = reportOf({ outcome: 'not measured', why: 'the page embeds nothing', layouts: 0 });
    const text = humanReport(report, plain);
    assert.ok(text.includes('Not measured: the page embeds nothing.'));
    assert.equal(text.trimEnd().split('\n').at(-1), '27 of 28');
    assert.equal(isUnfair(report), false);
  });

  it('says of a basis that was not looked up that it was not', () => {
    const count = rules.filter(({ provenance }) => provenance === 'from memory').length;
    assert.ok(count > 0);
    assert.equal(
      humanReport(reportOf(), plain).replace(/\s+/g, ' ').split('told from memory, not looked up').length - 1,
      count,
    );
  });

  it('is there for programs too', () => {
    const {
      fair: held,
      of,
      rules: list,
    } = JSON.parse(jsonReport(reportOf({ outcome: 'unfair', findings }))) as {
      fair: number;
      of: number;
      rules: { id: string; outcome: string; findings: unknown[] }[];
    };
    assert.deepEqual([held, of, list[0]?.id, list[0]?.outcome, list[0]?.findings.length], [27, 28, 'F01', 'unfair', 7]);
  });
});

describe('The guide', () => {
  it('tells every rule as it is measured', () => {
    const guide = readFileSync('docs/fairness.md', 'utf8');
    for (const { id, title, passes, reason } of rules)
      for (const text of [id, title, passes, reason]) assert.ok(guide.includes(text), `${id}: ${text}`);
  });
});
