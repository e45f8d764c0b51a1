import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  channels,
  choiceKinds,
  controlActions,
  deviceBases,
  googleConsentTypes,
  legalBases,
  mechanisms,
  partyRoles,
  provisionKinds,
  storageKinds,
} from '../../src/policy/codes.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { policyJson } from '../fixtures/policy.ts';

const words = JSON.parse(readFileSync('locales/en.json', 'utf8')) as Record<string, Record<string, string>>;

describe('the codes of a policy', () => {
  for (const [section, codes] of Object.entries({
    basis: [...legalBases, ...deviceBases],
    mechanism: mechanisms,
    provision: provisionKinds,
    storage: storageKinds,
    role: partyRoles,
  }))
    it(`have each their words for people, and no words are left over: ${section}`, () => {
      const named = codes.map((code) => code.replaceAll(':', '-'));
      assert.deepEqual(Object.keys(words[section] ?? {}).sort(), named.sort());
    });

  // Policies that are written hold these; none may go.
  for (const [list, codes] of [
    [channels, 'email post phone'],
    [choiceKinds, 'required consent objection'],
    [controlActions, 'settings newsletter rights account link mail device'],
    [
      googleConsentTypes,
      'ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage security_storage',
    ],
  ] as const)
    it(`are those that policies hold already: ${codes}`, () => assert.deepEqual(list, codes.split(' ')));

  it('are told to an author who wrote another one', () => {
    const json = policyJson();
    Object.assign(json.services[1]!.transfers[0]!, { mechanism: 'art49-1-z' });
    const [problem] = parsePolicy(json).problems;
    for (const mechanism of mechanisms) assert.ok(problem?.allowed.includes(`"${mechanism}"`), problem?.allowed);
  });
});
