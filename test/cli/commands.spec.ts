import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { policyJsonSchema } from '../../src/cli/json-schema.ts';
import { ruleIndex, rulePage } from '../../src/cli/rule-page.ts';
import { rules } from '../../src/policy/lint/rules.ts';
import { lintDocument } from '../../src/policy/lint/document.ts';
import { changed } from '../policy/lint/change.ts';
import { examplePolicy } from '../policy/lint/example-policy.ts';
import { run } from './memory-io.ts';

interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

function undescribed(node: SchemaNode, path = ''): string[] {
  const inner = Object.entries(node.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description ? [] : [`${path}.${name}`]),
    ...undescribed(field, `${path}.${name}`),
  ]);
  return [...inner, ...(node.items ? undescribed(node.items, `${path}[]`) : [])];
}

test('describes every field of the policy in the JSON Schema', () => {
  assert.deepEqual(undescribed(policyJsonSchema() as SchemaNode), []);
});

test('prints ids as TypeScript types', async () => {
  const { out } = await run({ p: examplePolicy }, ['types', 'p']);
  assert.match(out, /export type ServiceId = 'session' \| 'statistics' \| 'maps';/);
});

describe('diff', () => {
  const later = changed(examplePolicy, {
    version: '4',
    'services[1].recipients': ['zaehlwerk', 'rechenhof'],
    'services[2].title': { de: 'Karte', en: 'Map' },
    'services[2].description': { de: 'Zeigt den Weg.', en: 'Shows the way.' },
    'controller.phone': '+49 89 1',
  });

  test('says what changed and who is asked again', async () => {
    const { code, out } = await run({ a: examplePolicy, b: later }, ['diff', 'a', 'b']);
    assert.equal(code, 0);
    assert.match(
      out,
      /Visit statistics \(statistics\): changed\n {2}recipients:\n {4}\+ Rechenhof GmbH\n {2}→ asked again: those who had agreed/,
    );
    assert.match(out, /Map \(maps\): wording only\n/);
    assert.match(out, /Also changed: controller/);
  });

  test('writes countries, safeguards, lifetimes and parts in the words of the language', async () => {
    const after = changed(examplePolicy, {
      'services[1].cookies[0].lifetime': 'P2Y',
      'services[2].transfers[0].mechanism': 'scc',
      'services[2].legalBasis.processing': ['gdpr:6-1-b'],
      'dataProtectionOfficer.phone': '+49 89 2',
      $mine: 1,
    });
    const { out } = await run({ a: examplePolicy, b: after }, ['diff', 'a', 'b', '--lang', 'de']);
    assert.match(out, /Lebensdauer auf dem Gerät:\n {4}\+ _zw \(2 Jahre\)\n {4}- _zw \(6 Monate\)/);
    assert.match(out, /Drittländer und Garantien:\n {4}\+ Vereinigte Staaten – Standardvertragsklauseln/);
    assert.match(out, /\+ .*Vertrag.*\n {4}- .*Einwilligung/);
    assert.match(out, /Außerdem geändert: Datenschutzbeauftragte, \$mine\n/);
    assert.doesNotMatch(out, /US:|gdpr:|P2Y|dataProtection/);
  });

  test('asks nobody where only words changed', async () => {
    const words = changed(examplePolicy, { 'services[1].description': { de: 'Zählt.', en: 'Counts.' } });
    const { out } = await run({ a: examplePolicy, b: words }, ['diff', 'a', 'b', '--lang', 'de']);
    assert.match(out, /Niemand wird erneut gefragt\./);
  });
});

describe('what a person has to put right', () => {
  const said = async (...args: readonly string[]) => (await run({ bad: '{', p: examplePolicy, odd: {} }, args)).err;

  test('is told in the language that was asked for', async () => {
    assert.match(await said('diff', 'bad', 'bad', '--lang', 'de'), /^bad:1:2: Hier endet die Datei; es fehlt „}“\.$/);
    assert.match(await said('lint', 'nothing', '--lang', 'de'), /diese Datei gibt es nicht$/);
    assert.match(await said('diff', 'odd', 'p', '--lang', 'de'), /keine gültige Policy, \d+ Fehler; der erste bei \$/);
    assert.match(await said('audit', 'example.org', '--lang', 'de'), /ist keine Adresse/);
  });

  test('is told in English where no language was', async () => {
    assert.match(await said('diff', 'bad', 'bad'), /^bad:1:2: The file ends here; "}" is missing\.$/);
    assert.match(await said('diff', 'odd', 'p'), /not a valid policy, \d+ errors; the first at \$/);
  });
});

describe('init', () => {
  const given = [
    '--name',
    'Muster GmbH',
    '--address',
    'Ring 1, 80331 München',
    '--country',
    'de',
    '--email',
    'a@muster.example',
  ];
  const host = ['--host', 'Rechenhof GmbH, Serverweg 1, 90402 Nürnberg'];

  test('writes a policy in which the linter finds nothing', async () => {
    const { code, files } = await run({}, ['init', ...given, ...host, '--out', 'p.json']);
    assert.equal(code, 0);
    assert.deepEqual(lintDocument(files.get('p.json'), { today: '2026-11-24' }).findings, []);
  });

  test('does not write over a file that is there, unless it is told to', async () => {
    const there = { 'p.json': '{}' };
    const refused = await run(there, ['init', ...given, ...host, '--out', 'p.json']);
    assert.deepEqual([refused.code, refused.files.get('p.json')], [2, '{}']);
    assert.match(refused.err, /p\.json is there already; --force writes over it$/);
    const forced = await run(there, ['init', ...given, ...host, '--out', 'p.json', '--force']);
    assert.equal(forced.err, 'p.json: written; next: privacy-center lint p.json\n');
    assert.notEqual(forced.files.get('p.json'), '{}');
  });

  test('takes the languages it is given', async () => {
    const { out } = await run({}, ['init', ...given, ...host, '--languages', 'en', '--authority', 'DE-BY']);
    assert.deepEqual(lintDocument(out, { today: '2026-11-24' }).findings, []);
    assert.doesNotMatch(out, /"de":/);
  });

  test('names the missing options where nobody can be asked', async () => {
    const { code, err } = await run({}, ['init', '--name', 'Muster GmbH']);
    assert.equal(code, 2);
    assert.match(err, /--address, --country, --email, --host, --authority$/);
  });

  test('refuses what is no country', async () => {
    const { code, err } = await run({}, ['init', ...given, ...host, '--country', 'Deutschland', '--authority', 'DE']);
    assert.equal(code, 2);
    assert.match(err, /\$\.controller\.country/);
  });
});

test('exports JSON-LD in which every reference leads to a node', async () => {
  const { out } = await run({ p: examplePolicy }, ['export', 'p', '--dpv']);
  const { '@graph': graph } = JSON.parse(out) as { '@graph': { '@id': string }[] };
  const ids = new Set(graph.map((node) => node['@id']));
  const named = [...out.matchAll(/"@id": "(#[^"]+)"/g)].map(([, id]) => id!);
  assert.deepEqual(
    named.filter((id) => !ids.has(id)),
    [],
  );
  assert.match(out, /eu-gdpr:A6-1-a/);
});

describe('explain', () => {
  test('shows a rule by id or name', async () => {
    const { out } = await run({}, ['explain', 'li-interest-stated']);
    assert.match(out, /^# PC007 li-interest-stated[^]*Art\. 13\(1\)\(d\) GDPR/);
    assert.equal(out, (await run({}, ['explain', 'pc007'])).out);
  });

  test('has written the pages in docs/rules as they are now', () => {
    const page = (name: string) => readFileSync(new URL(`../../docs/rules/${name}.md`, import.meta.url), 'utf8');
    assert.equal(page('index'), ruleIndex());
    for (const rule of rules) assert.equal(page(rule.id), rulePage(rule), rule.id);
  });
});

describe('the process', () => {
  const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
  const start = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [main, ...args], {
      input,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C', LC_ALL: '' },
    });

  test('reads the standard input and writes no colour into a pipe', () => {
    const { status, stdout } = start(
      ['lint', '-'],
      JSON.stringify(changed(examplePolicy, { 'controller.email': undefined })),
    );
    assert.equal(status, 1);
    assert.match(stdout, /PC001/);
    assert.doesNotMatch(stdout, new RegExp(String.fromCharCode(27)));
  });

  test('ends with 2 and one line for a missing file', () => {
    const { status, stderr } = start(['lint', 'nowhere.json']);
    assert.equal(status, 2);
    assert.equal(stderr, 'privacy-center: nowhere.json: there is no such file\n');
  });

  test('shows help with examples', () => {
    const { status, stdout } = start(['lint', '--help']);
    assert.equal(status, 0);
    assert.match(stdout, /Exit codes:[^]*Examples:/);
  });
});
