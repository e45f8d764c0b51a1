import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toDpv } from '../../../src/stores/proof/dpv.ts';
import { lookUp } from '../consent/visitor.ts';
import { policyJson } from '../../fixtures/policy.ts';
import { history, prove } from './history.ts';

type Node = { readonly [key: string]: unknown };

/**
 * The fields that must be present, by the W3C guide "Consent Records and Receipts as per ISO/IEC TS 27560:2023 using DPV"
 * of 1 August 2024: sections 9.1 to 9.5, cardinality 1 or 1..*; with the name that ISO/IEC TS 27560 gives the field.
 */
const mandatory: readonly (readonly [iso: string, path: readonly string[]])[] = [
  ['schema_version', ['dct:conformsTo']],
  ['record_id', ['dct:identifier']],
  ['pii_principal_id', ['dpv:hasDataSubject', '@id']],
  ['privacy_notice', ['dpv:hasNotice', '@id']],
  ['language', ['dpv:hasNotice', 'dct:language']],
  ['purposes', ['dpv:hasProcess', 'dpv:hasPurpose']],
  ['pii_information', ['dpv:hasProcess', 'dpv:hasPersonalData']],
  ['pii_type', ['dpv:hasProcess', 'dpv:hasPersonalData', '@type']],
  ['pii_controllers', ['dpv:hasProcess', 'dpv:hasDataController']],
  ['storage_locations', ['dpv:hasProcess', 'dpv:hasStorageCondition', 'dpv:hasLocation']],
  ['retention_period', ['dpv:hasProcess', 'dpv:hasStorageCondition', 'dpv:hasDuration']],
  ['recipient_third_parties', ['dpv:hasProcess', 'dpv:hasRecipient']],
  ['jurisdiction', ['dpv:hasJurisdiction']],
  ['withdrawal_method', ['dpv:hasConsentControl', 'dpv:isExercisedAt']],
  ['privacy_rights', ['dpv:hasRight']],
  ['event_type', ['dpv:hasProcess', 'dpv:hasLegalBasis']],
  ['event_state', ['dpv:hasConsentStatus', '@type']],
  ['event_time', ['dpv:hasConsentStatus', 'dpv:isIndicatedAtTime']],
  ['validity_duration', ['dpv:hasConsentStatus', 'dpv:hasDuration', 'rdf:value']],
  ['entity_id', ['dpv:hasConsentStatus', 'dpv:isIndicatedBy']],
];

/** The same for every party but the person: section 9.4. */
const mandatoryOfParty: readonly (readonly [iso: string, path: readonly string[]])[] = [
  ['party_id', ['dpv:hasIdentifier']],
  ['party_name', ['dpv:hasName']],
  ['party_type', ['@type']],
  ['party_contact', ['dpv:hasContact']],
  ['party_address', ['schema:address', 'schema:streetAddress']],
];

/** Everything at the end of a path, through lists. */
function at(value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((entry) => at(entry, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return value === undefined || value === null || value === '' ? [] : [value];
  return typeof value === 'object' && value !== null && key in value ? at((value as Node)[key], rest) : [];
}

const exported = JSON.parse(JSON.stringify(toDpv(prove(history()), lookUp()))) as {
  '@context': Node;
  '@graph': Node[];
};
const nodes = exported['@graph'];
const typed = (type: string): readonly Node[] => nodes.filter((node) => [node['@type']].flat().includes(type));

suite('the export for machines (DPV, ISO/IEC TS 27560)', () => {
  for (const [iso, path] of mandatory)
    test(`has ${iso} in every record`, () => {
      const records = typed('dpv:ConsentRecord');
      assert.equal(records.length, 2);
      for (const record of records) assert.ok(at(record, path).length > 0, path.join(' '));
    });

  for (const [iso, path] of mandatoryOfParty)
    test(`has ${iso} for every party`, () => {
      const parties = typed('dpv:Organisation');
      assert.equal(parties.length, 3);
      for (const party of parties) assert.ok(at(party, path).length > 0, path.join(' '));
    });

  test('is a receipt that names its records, its schema and its time', () => {
    const [receipt] = typed('dpv:ConsentReceipt');
    const named = at(receipt, ['dpv:hasRecordOfActivity', '@id']);
    assert.deepEqual(
      named,
      typed('dpv:ConsentRecord').map((record) => record['@id']),
    );
    assert.deepEqual(at(receipt, ['dct:conformsTo', '@id']), ['https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr']);
    assert.equal(at(receipt, ['dct:created']).length, 1);
  });

  test('tells the states of a consent in the vocabulary’s terms and in time', () => {
    const video = typed('dpv:ConsentRecord').find((record) => String(record['@id']).endsWith(':video'));
    assert.deepEqual(at(video, ['dpv:hasConsentStatus', '@type']), [
      'dpv:ConsentGiven',
      'dpv:ExpressedConsent',
      'dpv:ConsentWithdrawn',
      'dpv:ExpressedConsent',
    ]);
  });

  test('tells bases, countries and rights in the vocabulary’s terms', () => {
    const [record] = typed('dpv:ConsentRecord');
    assert.ok(at(record, ['dpv:hasProcess', 'dpv:hasLegalBasis', '@id']).includes('eu-gdpr:A6-1-a'));
    assert.ok(at(record, ['dpv:hasProcess', 'dpv:hasLegalBasis', 'dct:identifier']).includes('tdddg:25-1'));
    assert.ok(at(record, ['dpv:hasProcess', 'dpv:hasStorageCondition', 'dpv:hasLocation', '@id']).includes('loc:US'));
    assert.ok(at(record, ['dpv:hasRight', '@type']).includes('eu-gdpr:A7-3'));
  });

  test('says every text in each language of the policy', () => {
    const [record] = typed('dpv:ConsentRecord');
    const titles = at(record, ['dpv:hasProcess', 'dpv:hasPurpose', 'dct:title']) as Node[];
    assert.deepEqual(
      titles.map((title) => title['@language']),
      ['en', 'de'],
    );
  });

  test('is written for a policy whose version holds half a character, as a broken server may send it', () => {
    const odd = { ...policyJson(), version: 'v\ud83d' };
    const graph = (toDpv(prove(history(odd), odd), lookUp(odd)) as { '@graph': Node[] })['@graph'];
    const ids = new Set(at(graph, ['dpv:hasNotice', '@id']));
    assert.deepEqual(ids, new Set(['urn:privacy-center:notice:shop:v%EF%BF%BD']));
  });

  test('uses no prefix that its context does not explain', () => {
    const prefixes = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, entry] of Object.entries(value)) {
        if (!key.startsWith('@') && !Array.isArray(value)) prefixes.add(key.split(':')[0] ?? '');
        if (key === '@type') [entry].flat().forEach((type) => prefixes.add(String(type).split(':')[0] ?? ''));
        look(entry);
      }
    };
    nodes.forEach(look);
    for (const prefix of prefixes) assert.ok(prefix in exported['@context'], prefix);
  });

  test('names no node that it does not have', () => {
    const known = new Set(nodes.map((node) => node['@id']));
    const records = typed('dpv:ConsentRecord');
    for (const path of [['dpv:hasProcess', 'dpv:hasRecipient'], ['dpv:hasDataController'], ['dpv:hasAuthority']])
      for (const id of at(records, [...path, '@id'])) assert.ok(known.has(id), String(id));
  });

  test('says less, and nothing false, where the facts of an answer are no longer those of the policy', () => {
    const changed = { ...policyJson(), version: '2' };
    changed.services = changed.services.map((service) => ({ ...service, purposes: ['serve', 'measure'] }));
    const graph = (toDpv(prove(history(), changed), lookUp(changed)) as { '@graph': Node[] })['@graph'];
    const records = graph.filter((node) => node['@type'] === 'dpv:ConsentRecord');
    assert.deepEqual(at(records, ['dpv:hasProcess', 'dpv:hasPurpose']), []);
    assert.equal(at(records, ['dpv:hasConsentStatus', 'dpv:isIndicatedAtTime']).length, 4);
  });
});
