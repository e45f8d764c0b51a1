import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarize } from '../../src/policy/summary.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';
import { lookUp } from '../stores/consent/visitor.ts';

describe('what services mean for a person', () => {
  it('is added up: services, items on the device, profiles, recipients, countries', () => {
    const profiling = { text: 'Your visits become a profile.' };
    const lookup = lookUp(policyJson([serviceJson('ads', { profiling }), serviceJson('count'), serviceJson('map')]));
    const { services, cookies, profiling: profiles, recipients, thirdCountries } = summarize(lookup, lookup.optional);
    assert.deepEqual([services, cookies, profiles], [3, 3, 1]);
    assert.deepEqual([[...recipients], [...thirdCountries]], [['acme'], ['US']]);
    assert.equal(summarize(lookup, []).profiling, 0);
  });
});
