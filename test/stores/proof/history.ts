import type { ConsentRecord } from '../../../src/stores/consent/record.ts';
import { describeRecord } from '../../../src/stores/proof/describe.ts';
import type { ProofRecord } from '../../../src/stores/proof/proof-record.ts';
import { policyJson, serviceJson, type PolicyJson } from '../../fixtures/policy.ts';
import { createVisitor, day, decide, lookUp, start } from '../consent/visitor.ts';

/** A visitor who accepted everything, took the video back a day later, and refused the rest after another day. */
export function history(json: PolicyJson = policyJson()): ConsentRecord {
  const { open, clock } = createVisitor();
  const page = open(json);
  decide(page, { analytics: true, video: true }, { act: 'accept-all', surface: 'banner', trigger: 'person' });
  clock.advance(day);
  decide(page, { video: false }, { act: 'withdraw', surface: 'settings', trigger: 'person' });
  clock.advance(day);
  decide(page, { analytics: false }, { act: 'refuse-all', surface: 'settings', trigger: 'person' });
  return page.$consent.get().record;
}

export const changedPolicy = (): PolicyJson => ({
  ...policyJson([serviceJson('analytics', { purposes: ['serve'] })]),
  version: '2',
});

export function prove(record: ConsentRecord, json: PolicyJson = policyJson()): ProofRecord {
  const url = 'https://shop.example/';
  return describeRecord(record, { lookup: lookUp(json), url, language: 'de', now: start + 10 * day });
}
