import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCsv } from '../../src/cli/known/csv.ts';
import { lifetimeOf } from '../../src/cli/known/database.ts';
import { changed } from '../policy/lint/change.ts';
import { examplePolicy } from '../policy/lint/example-policy.ts';
import { run } from './memory-io.ts';

const head =
  'ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match';
const rows = [
  '1,Visit statistics,Analytics,_zw,,"Counts ""visits"", daily",2 years,Zählwerk Limited,https://zaehlwerk.example/privacy,0',
  '2,Visit statistics,Analytics,_zwx_,,Holds a test,1 day,Zählwerk Limited,,1',
  '3,Other Tool,Marketing,sid,other.example,Follows people,13 months,Other Inc.,,0',
];
const csv = `\uFEFF${[head, ...rows].join('\r\n')}\r\n`;

const rulesIn = async (policy: object) => {
  const { out } = await run({ p: policy, 'db.csv': csv }, ['lint', 'p', '--known', 'db.csv', '--format', 'json']);
  const { findings } = JSON.parse(out) as { findings: { rule: string; path: string; found: { en: string } }[] };
  return findings.map(({ rule, path, found }) => `${rule} ${path}: ${found.en}`);
};

describe('lint --known', () => {
  test('finds a longer lifetime and what is missing', async () => {
    assert.deepEqual(await rulesIn(examplePolicy), [
      'PC303 $.services[1].cookies[0].lifetime: "_zw" lives longer according to the database: 2 years, here 6 months.',
      'PC304 $.services[1].cookies: Known but not declared: _zwx_.',
    ]);
  });

  test('finds another provider', async () => {
    const policy = changed(examplePolicy, { 'services[1].cookies[0].name': 'sid' });
    assert.ok(
      (await rulesIn(policy)).includes('PC301 $.services[1].cookies[0].provider: "sid" is known from: Other Tool.'),
    );
  });

  test('finds an item of statistics that always runs', async () => {
    const policy = changed(examplePolicy, {
      'services[1].choice': 'required',
      'services[1].legalBasis': { device: 'tdddg:25-2-2', processing: ['gdpr:6-1-b'] },
      'services[1].exemption': { de: 'Nötig.', en: 'Needed.' },
    });
    assert.ok(
      (await rulesIn(policy)).includes(
        'PC302 $.services[1].cookies[0]: "_zw" is known as Analytics but always runs here.',
      ),
    );
  });

  test('knows names by their beginning', async () => {
    const policy = changed(examplePolicy, {
      'services[1].cookies[0].name': undefined,
      'services[1].cookies[0].pattern': '_zwx_*',
    });
    assert.deepEqual(await rulesIn(policy), ['PC304 $.services[1].cookies: Known but not declared: _zw.']);
  });

  test('judges a name by its beginning', async () => {
    const policy = changed(examplePolicy, {
      'services[1].cookies[0].name': '_zwx_7f',
      'services[1].cookies[0].lifetime': 'PT1H',
    });
    const [first] = await rulesIn(policy);
    assert.equal(
      first,
      'PC303 $.services[1].cookies[0].lifetime: "_zwx_7f" lives longer according to the database: 1 day, here 1 hour.',
    );
  });

  test('says which columns are missing in another file', async () => {
    const { code, err } = await run({ p: examplePolicy, 'db.csv': 'a,b\n1,2' }, ['lint', 'p', '--known', 'db.csv']);
    assert.equal(code, 2);
    assert.match(err, /db\.csv: not the Open Cookie Database; these columns are missing: Platform, /);
  });
});

describe('suggest', () => {
  test('drafts a service that the schema accepts but for what says TODO', async () => {
    const { out } = await run({ 'db.csv': csv }, ['suggest', 'visit statistics', '--known', 'db.csv']);
    const service = JSON.parse(out) as { choice: string; cookies: Record<string, unknown>[] };
    assert.equal(service.choice, 'consent');
    assert.deepEqual(
      service.cookies.map(({ name, pattern, lifetime }) => name ?? pattern + String(lifetime)),
      ['_zw', '_zwx_*P1D'],
    );
  });

  test('names similar platforms for one it does not know', async () => {
    const { code, err } = await run({ 'db.csv': csv }, ['suggest', 'statistics', '--known', 'db.csv']);
    assert.equal(code, 2);
    assert.match(err, /similar: Visit statistics$/);
  });
});

test('reads quotes, commas and line breaks in CSV', () => {
  assert.deepEqual(parseCsv('a,"b ""c"", d","e\nf"\r\n,,\n'), [
    ['a', 'b "c", d', 'e\nf'],
    ['', '', ''],
  ]);
});

test('reads the periods of the database', () => {
  assert.deepEqual(['Session', '2 years', '30 minutes', 'persistent', 'depends'].map(lifetimeOf), [
    'session',
    'P2Y',
    'PT30M',
    'until-cleared',
    undefined,
  ]);
});
