import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed } from '../policy/lint/change.ts';
import { examplePolicy } from '../policy/lint/example-policy.ts';
import { run } from './memory-io.ts';

const stale = changed(examplePolicy, { 'services[1].legalBasis.device': 'ttdsg:25-1', 'controller.email': undefined });
const ids = (out: string) => (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);

describe('lint', () => {
  test('ends with 0 and says so where nothing is found', async () => {
    const { code, out } = await run({ 'policy.json': examplePolicy }, ['lint', 'policy.json']);
    assert.deepEqual([code, out], [0, '✓ policy.json: Nothing found.\n']);
  });

  test('tells place, finding, reason and remedy, and ends with 1', async () => {
    const { code, out } = await run({ 'policy.json': stale }, ['lint', 'policy.json']);
    assert.equal(code, 1);
    assert.match(out, /^policy\.json:11:17 {2}error {2}PC001 controller-identity$/m);
    assert.match(out, /Why: .*Art\. 13\(1\)\(a\) GDPR/);
    assert.match(out, /Mend: Add an e-mail address or a telephone number\./);
    assert.match(out, /\$\.services\[1\]\.legalBasis\.device$/m);
    assert.match(out, /1 error, 1 warning, 0 notes\. --fix mends 1 of them\./);
  });

  test('speaks German', async () => {
    const { out } = await run({ 'policy.json': stale }, ['lint', 'policy.json', '--lang', 'de']);
    assert.match(out, /Fehler {2}PC001[^]*Warum:[^]*Abhilfe:[^]*1 Fehler, 1 Warnung\b/);
  });

  test('mends what needs no decision and keeps the layout', async () => {
    const before = JSON.stringify(stale, null, 2);
    const { files, err } = await run({ 'policy.json': before }, ['lint', 'policy.json', '--fix']);
    assert.equal(err, 'policy.json: 1 mended\n');
    assert.equal(files.get('policy.json'), before.replace('ttdsg:25-1', 'tdddg:25-1'));
  });

  test('does not write a file in which nothing can be mended', async () => {
    const text = `${JSON.stringify(examplePolicy)}\n\n`;
    const { files } = await run({ 'policy.json': text }, ['lint', 'policy.json', '--fix']);
    assert.equal(files.get('policy.json'), text);
  });

  test('counts warnings with --strict and leaves rules out with --without', async () => {
    const policy = changed(examplePolicy, { 'services[1].legalBasis.device': 'ttdsg:25-1' });
    assert.equal((await run({ p: policy }, ['lint', 'p'])).code, 0);
    assert.equal((await run({ p: policy }, ['lint', 'p', '--strict'])).code, 1);
    assert.equal((await run({ p: policy }, ['lint', 'p', '--strict', '--without', 'PC046'])).code, 0);
  });

  test('writes JSON with rule, path, line and both languages', async () => {
    const { out } = await run({ p: stale }, ['lint', 'p', '--format', 'json']);
    const { errors, findings } = JSON.parse(out) as { errors: number; findings: Record<string, unknown>[] };
    assert.equal(errors, 1);
    assert.deepEqual(Object.keys(findings[0]!.found as object), ['de', 'en']);
    assert.equal(findings[0]!.line, 11);
    assert.equal(findings[0]!.path, '$.controller');
  });

  test('writes SARIF 2.1.0 whose results point to rules and regions', async () => {
    const { out } = await run({ 'a b/p.json': stale }, ['lint', 'a b/p.json', '--format', 'sarif']);
    const { version, runs } = JSON.parse(out) as SarifLog;
    const [{ tool, results }] = runs;
    assert.equal(version, '2.1.0');
    const [first] = results;
    assert.equal(tool.driver.rules[first!.ruleIndex]!.id, first!.ruleId);
    assert.deepEqual(first!.locations[0]!.physicalLocation, {
      artifactLocation: { uri: 'a%20b/p.json' },
      region: { startLine: 11, startColumn: 17 },
    });
  });

  test('checks again when the file changes', async () => {
    const { code, out } = await run({ p: stale }, ['lint', 'p', '--watch'], (changedNow, io) => {
      io.write('p', JSON.stringify(examplePolicy));
      changedNow();
    });
    assert.equal(code, 0);
    assert.match(out, /PC001[^]*Nothing found\./);
  });

  test('goes on watching while the file is away', async () => {
    const { code, out, err } = await run({ p: examplePolicy }, ['lint', 'p', '--watch'], (changedNow, io) => {
      io.remove('p');
      changedNow();
      io.write('p', JSON.stringify(stale));
      changedNow();
    });
    assert.equal(code, 1);
    assert.equal(err, 'watching p; Ctrl-C ends\np: there is no such file\n');
    assert.match(out, /Nothing found\.[^]*PC001/);
  });

  test('compares with the policy as published before', async () => {
    const next = changed(examplePolicy, { 'purposes[0].title': { de: 'Anderes tun', en: 'Doing something else' } });
    const { out } = await run({ p: next, old: examplePolicy }, ['lint', 'p', '--previous', 'old', '--format', 'json']);
    assert.deepEqual(ids(out), ['PC048']);
  });
});

interface SarifLog {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly locations: readonly { readonly physicalLocation: unknown }[];
      }[];
    },
  ];
}
