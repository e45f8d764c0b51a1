import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changedFacts } from '../../src/policy/facts.ts';
import { fingerprint } from '../../src/policy/fingerprint.ts';
import { createLookup } from '../../src/policy/lookup.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { recipientsOf, summarize, thirdCountriesOf } from '../../src/policy/summary.ts';
import type { Service } from '../../src/policy/types.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';

type Overrides = Parameters<typeof serviceJson>[1];

function service(overrides: Overrides = {}): Service {
  const parsed = parsePolicy(policyJson([serviceJson('analytics', overrides)]));
  assert.ok(parsed.ok, JSON.stringify(parsed.problems));
  return parsed.policy.services[1]!;
}

const lifetime = (value: string): Overrides => ({
  cookies: [{ ...serviceJson('analytics').cookies[0]!, lifetime: value }],
});

describe('the fingerprint of a service', () => {
  it('stays when only texts change', () => {
    assert.equal(fingerprint(service({ title: 'Another name', description: 'Better words' })), fingerprint(service()));
  });

  it('stays when lists are in another order', () => {
    const one = service({ recipients: ['acme', 'bild'] });
    const other = service({ recipients: ['bild', 'acme'] });
    assert.equal(fingerprint(one), fingerprint(other));
  });

  const changes: readonly (readonly [string, Overrides, readonly string[]])[] = [
    ['another purpose', { purposes: ['measure', 'serve'] }, ['purposes']],
    ['another recipient', { recipients: ['acme', 'bild'] }, ['recipients']],
    ['another provider', { provider: 'bild' }, ['recipients']],
    ['less data', { data: [] }, ['data']],
    ['another country', { transfers: [{ country: 'CN', recipients: ['acme'], mechanism: 'scc' }] }, ['transfers']],
    ['another safeguard', { transfers: [{ country: 'US', recipients: ['acme'], mechanism: 'dpf' }] }, ['transfers']],
    ['another legal basis', { legalBasis: { device: 'tdddg:25-1', processing: ['gdpr:6-1-f'] } }, ['bases']],
    ['a longer lifetime', lifetime('P1Y'), ['lifetime']],
    ['an endless lifetime', lifetime('until-cleared'), ['lifetime']],
    ['a shorter lifetime', lifetime('P1D'), []],
  ];
  for (const [what, overrides, kinds] of changes) {
    it(`tells ${kinds.length > 0 ? kinds.join(', ') : 'nothing'} for ${what}`, () => {
      assert.deepEqual(changedFacts(fingerprint(service()), fingerprint(service(overrides))), kinds);
    });
  }

  it('differs in every fact from one that cannot be read', () => {
    assert.equal(changedFacts('', fingerprint(service())).length >= 5, true);
  });
});

describe('the summary of services', () => {
  const parsed = parsePolicy(policyJson());
  assert.ok(parsed.ok);
  const lookup = createLookup(parsed.policy);

  it('counts each recipient and each third country once', () => {
    const summary = summarize(lookup, lookup.optional);
    assert.deepEqual([...summary.recipients], ['acme', 'bild']);
    assert.deepEqual([...summary.independentRecipients], ['acme']);
    assert.deepEqual([...summary.thirdCountries], ['US']);
    assert.equal(summary.cookies, 2);
  });

  it('does not call a country of the EEA a third country', () => {
    assert.deepEqual(
      thirdCountriesOf(service({ transfers: [{ country: 'NO', recipients: [], mechanism: 'scc' }] })),
      [],
    );
  });

  it('does not count the controller as a recipient', () => {
    assert.deepEqual(recipientsOf(service({ provider: 'controller', recipients: [] })), []);
  });

  it('leaves out a category without services', () => {
    const json = policyJson([serviceJson('analytics')]);
    const small = parsePolicy(json);
    assert.ok(small.ok);
    assert.deepEqual(
      createLookup(small.policy).groups.map(({ category }) => category.id),
      ['necessary', 'statistics'],
    );
  });
});
