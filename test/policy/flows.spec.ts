import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import marketplace from '../../demo/policies/marketplace.json' with { type: 'json' };
import { allFlowsOf, partiesIn, recipientsWithoutService, type Flow } from '../../src/policy/flows.ts';
import { createLookup, type PolicyLookup } from '../../src/policy/lookup.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { policyJson, serviceJson, type PolicyJson } from '../fixtures/policy.ts';

function lookupOf(json: unknown): PolicyLookup {
  const parsed = parsePolicy(json);
  assert.ok(parsed.ok);
  return createLookup(parsed.policy);
}

/** The flows as a person reads them: country, safeguard, companies. */
const told = (flows: readonly Flow[]): unknown =>
  flows.map(({ country, groups }) => [
    country,
    ...groups.map(({ mechanism, recipients }) => [mechanism, ...recipients.map(({ party }) => party)]),
  ]);

function withActivity(
  change: Partial<PolicyJson['activities'][number]>,
  services = [serviceJson('analytics')],
): unknown {
  const json = policyJson(services);
  return { ...json, activities: json.activities.map((it) => ({ ...it, ...change })) };
}

describe('Where data goes', () => {
  it('is told by country, the EEA first, and by safeguard in a country', () => {
    const lookup = lookupOf(
      policyJson([
        serviceJson('analytics'),
        serviceJson('chat', { transfers: [{ country: 'US', recipients: ['acme'], mechanism: 'dpf' }] }),
        serviceJson('video', { transfers: [], provider: 'bild', recipients: ['bild'] }),
      ]),
    );
    assert.deepEqual(told(allFlowsOf(lookup)), [
      ['AT', [undefined, 'bild']],
      ['US', ['scc', 'acme'], ['dpf', 'acme']],
    ]);
  });

  it('counts a company once in a country, whatever the safeguards', () => {
    const services = [
      serviceJson('analytics'),
      serviceJson('chat', { transfers: [{ country: 'US', recipients: ['acme'], mechanism: 'dpf' }] }),
    ];
    const [flow] = allFlowsOf(lookupOf(policyJson(services)));
    assert.deepEqual([...partiesIn(flow!)], ['acme']);
  });

  it('is told for a company that only an activity names, with the activity and no service', () => {
    const lookup = lookupOf(withActivity({ recipients: ['bild', 'acme'] }));
    const [austria] = allFlowsOf(lookup);
    assert.deepEqual(austria?.groups[0]?.recipients, [
      { party: 'bild', services: new Set(), activities: new Set(['website']) },
    ]);
    assert.deepEqual(recipientsWithoutService(lookup.policy.activities[0]!, lookup), ['bild']);
  });

  it('takes the safeguard of an activity for a company that only the activity names', () => {
    const transfers = [{ country: 'IN', recipients: ['bild'], mechanism: 'bcr' as const }];
    const flows = told(allFlowsOf(lookupOf(withActivity({ recipients: ['bild'], transfers }))));
    assert.deepEqual(flows, [
      ['US', ['scc', 'acme']],
      ['IN', ['bcr', 'bild']],
    ]);
  });

  it('leaves the controller out', () => {
    assert.deepEqual(told(allFlowsOf(lookupOf(withActivity({ recipients: ['controller'] }, [])))), []);
  });

  it('holds the print shop of the demo, which no service names', () => {
    const germany = allFlowsOf(lookupOf(marketplace)).find(({ country }) => country === 'DE');
    assert.deepEqual([...partiesIn(germany!)], ['hr-software', 'print-shop']);
  });
});
