import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';
import { policyJson, serviceJson, type PolicyJson } from '../fixtures/policy.ts';

const problemsOf = (json: unknown) => {
  const parsed = parsePolicy(json);
  return parsed.problems.map(({ code, path }) => `${code} ${path}`);
};

const changed = (change: (json: PolicyJson) => void): PolicyJson => {
  const json = policyJson();
  change(json);
  return json;
};

describe('parsePolicy', () => {
  it('returns the policy, frozen throughout, and no problem for a correct one', () => {
    const parsed = parsePolicy(policyJson());
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.problems, []);
    assert.equal(parsed.policy.services[1]?.title && Object.isFrozen(parsed.policy.services[1].cookies[0]), true);
  });

  it('reads the same from JSON text', () => {
    assert.deepEqual(parsePolicy(JSON.stringify(policyJson())), parsePolicy(policyJson()));
  });

  it('tells every problem at once, each with its place', () => {
    const json = changed((it) => {
      Object.assign(it, { id: 'not an id', supervisoryAuthority: 'Bavaria' });
      Object.assign(it.services[1]!.legalBasis, { processing: ['gdpr:6-1-z'] });
      Reflect.deleteProperty(it.services[2]!, 'legalBasis');
    });
    assert.deepEqual(problemsOf(json).sort(), [
      'bad-format $.id',
      'bad-format $.supervisoryAuthority',
      'missing-field $.services[2].legalBasis',
      'unknown-code $.services[1].legalBasis.processing[0]',
    ]);
  });

  it('says what was found, what is allowed and what happens now', () => {
    const json = changed((it) => Object.assign(it.services[1]!.cookies[0]!, { lifetime: 'half a year' }));
    const [found] = parsePolicy(json).problems;
    assert.equal(found?.severity, 'error');
    assert.equal(found.path, '$.services[1].cookies[0].lifetime');
    assert.equal(found.found, '"half a year"');
    assert.match(found.allowed, /ISO 8601 duration/);
    assert.match(found.consequence, /Everything that needs consent stays off/);
  });

  for (const [path, change, allowed] of [
    ['$.id', { id: 'not an id' }, /^an id: letters/],
    ['$.effectiveDate', { effectiveDate: '2026-13-01' }, /^a date such as/],
    ['$.languages[0]', { languages: ['Deutsch'] }, /^a language tag/],
    ['$.controller', { controller: undefined }, /^a value for Object$/],
    ['$.controller.email', { controller: { ...policyJson().controller, email: 'x' } }, /^an e-mail address$/],
    ['$.controller.country', { controller: { ...policyJson().controller, country: 'de' } }, /^a country code/],
    ['$.controller.name', { controller: { ...policyJson().controller, name: '' } }, /^a text that is not empty$/],
    ['$.supervisoryAuthority', { supervisoryAuthority: 'Bavaria' }, /^the code of a supervisory authority/],
    ['$.links.imprint', { links: { imprint: 'ftp://x' } }, /^a link: https:/],
    ['$.consent.grantedFor', { consent: { grantedFor: 'long' } }, /^an ISO 8601 duration/],
    ['$.services', { services: 'none' }, /^Array$/],
    ['$.schemaVersion', { schemaVersion: 2 }, /^1$/],
  ] as const)
    it(`says what is allowed at ${path}`, () => {
      const found = parsePolicy({ ...policyJson(), ...change }).problems.find((it) => it.path === path);
      assert.match(found?.allowed ?? '', allowed);
    });

  it('says of an item with a name and a pattern that one of them is right', () => {
    const [found] = parsePolicy(changed((it) => (it.services[1]!.cookies[0]!.pattern = '_x*'))).problems;
    assert.equal(found?.allowed, 'either a name or a pattern, not both');
  });

  it('shortens a long value in a problem', () => {
    const [found] = parsePolicy({ ...policyJson(), id: 'x'.repeat(100_000) }).problems;
    assert.ok(found && found.found.length < 100);
  });

  const refused: readonly (readonly [string, (json: PolicyJson) => void, string])[] = [
    ['an id that is used twice', (it) => it.services.push(serviceJson('analytics')), 'duplicate-id $.services[3].id'],
    [
      'a party that is not listed',
      (it) => (it.services[1]!.provider = 'nobody'),
      'unknown-reference $.services[1].provider',
    ],
    [
      'a purpose that is not listed',
      (it) => it.services[1]!.purposes.push('x'),
      'unknown-reference $.services[1].purposes[1]',
    ],
    [
      'a recipient of a transfer that is not listed',
      (it) => it.services[1]!.transfers[0]!.recipients.push('x'),
      'unknown-reference $.services[1].transfers[0].recipients[1]',
    ],
    ['a service without a purpose', (it) => (it.services[1]!.purposes = []), 'bad-format $.services[1].purposes'],
    [
      'a cookie with a name and a pattern',
      (it) => (it.services[1]!.cookies[0]!.pattern = '_x*'),
      'bad-format $.services[1].cookies[0]',
    ],
    [
      'a link that runs a script',
      (it) => (it.parties[0]!.privacyUrl = 'javascript:alert(1)'),
      'bad-format $.parties[0].privacyUrl',
    ],
    ['a text without words', (it) => (it.controller.name = ' '), 'bad-format $.controller.name'],
    [
      'a text that is none in one of its languages',
      (it) => Object.assign(it.services[1]!, { title: { en: 'Service', de: 5 } }),
      'wrong-type $.services[1].title.de',
    ],
    ['a later version of the schema', (it) => Object.assign(it, { schemaVersion: 2 }), 'unknown-code $.schemaVersion'],
  ];
  for (const [what, change, problem] of refused) {
    it(`refuses ${what}`, () => {
      assert.equal(parsePolicy(changed(change)).ok, false);
      assert.deepEqual(problemsOf(changed(change)), [problem]);
    });
  }

  it('takes a policy in one language, and one with as little as there may be', () => {
    const json = changed((it) => Object.assign(it, { languages: ['de'], purposes: it.purposes.slice(0, 2) }));
    const least = changed((it) => {
      it.services = it.services.slice(0, 1);
      Object.assign(it.services[0]!, { purposes: ['serve'], data: [], retention: [] });
      Object.assign(it.activities[0]!, { services: [], data: [], retention: [] });
      it.categories = it.categories.slice(0, 1);
    });
    assert.deepEqual([problemsOf(json), problemsOf(least)], [[], []]);
  });

  for (const list of ['languages', 'categories'] as const) {
    it(`refuses a policy without ${list}, and says that one is enough`, () => {
      const { problems } = parsePolicy({ ...policyJson(), [list]: [] });
      const found = problems.find(({ path }) => path === `$.${list}`);
      assert.deepEqual([found?.code, found?.allowed], ['bad-format', 'at least one entry']);
    });
  }

  it('keeps an unknown field and warns of it', () => {
    const parsed = parsePolicy(changed((it) => Object.assign(it.services[1]!, { colour: 'blue' })));
    assert.ok(parsed.ok);
    assert.equal((parsed.policy.services[1] as { colour?: string }).colour, 'blue');
    assert.deepEqual(
      parsed.problems.map(({ code, severity, path }) => [code, severity, path]),
      [['unknown-field', 'warning', '$.services[1].colour']],
    );
  });

  it('warns of a field with a name that every object knows', () => {
    const json = changed((it) => Object.assign(it, { constructor: {}, toString: 1 }));
    assert.deepEqual(problemsOf(json), ['unknown-field $.constructor', 'unknown-field $.toString']);
  });

  it('leaves fields that begin with "$" to other tools, and no others', () => {
    const json = changed((it) => Object.assign(it, { $schema: 'schema.json', schema$: '' }));
    assert.deepEqual(problemsOf(json), ['unknown-field $.schema$']);
  });

  for (const [what, json, code] of [
    ['nothing', undefined, 'policy-missing'],
    ['null', null, 'policy-missing'],
    ['HTML', '<!doctype html><title>404</title>', 'policy-not-json'],
    ['half a document', JSON.stringify(policyJson()).slice(0, 500), 'policy-not-json'],
    ['a number', '42', 'wrong-type'],
    ['a list', '[]', 'wrong-type'],
    ['more than 16 million characters', ' '.repeat(16_000_001), 'policy-too-large'],
    ['16 million characters that are no JSON', ' '.repeat(16_000_000), 'policy-not-json'],
  ] as const) {
    it(`tells ${code} for ${what}`, () => {
      const parsed = parsePolicy(json);
      assert.equal(parsed.ok, false);
      assert.equal(parsed.problems[0]?.code, code);
    });
  }

  it('is not fooled by a field named __proto__', () => {
    const parsed = parsePolicy(`{"__proto__": {"schemaVersion": 1}, "id": "x"}`);
    assert.equal(parsed.ok, false);
    assert.equal(({} as { schemaVersion?: number }).schemaVersion, undefined);
  });
});
