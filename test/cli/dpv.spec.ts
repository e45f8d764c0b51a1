import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { partyRoles } from '../../src/policy/codes.ts';
import { changed } from '../policy/lint/change.ts';
import { examplePolicy } from '../policy/lint/example-policy.ts';
import { run } from './memory-io.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Seen in the tables of DPV 2.0 (entities, legal roles, process, context, jurisdiction) and 2.2 (purposes, personal data,
 * legal basis), or in lists of its terms.
 */
const terms = new Set([
  ...words(`DataController DataProcessor Recipient Process SpecialCategoryPersonalData LegalBasis StorageDuration
    PrivacyNotice`),
  ...words(
    `hasDataController hasRecipient hasName hasAddress hasContact hasThirdCountry hasDuration hasStorageCondition`,
  ),
  ...words(`CustomerCare EnforceSecurity FraudPreventionAndDetection LegalCompliance OptimisationForController
    PaymentManagement PersonalisedAdvertising PersonnelHiring`),
  ...words('Purpose PersonalData hasPurpose hasPersonalData hasLegalBasis DirectMarketing'),
  // In 2.0 and 2.2; moved under ServiceManagement in 2.3.
  'ServiceProvision',
]);

const provisions = new Set([
  ...[...'abcdef'].map((letter) => `A6-1-${letter}`),
  ...[...'abcdefghij'].map((letter) => `A9-2-${letter}`),
  'A49-1-a',
]);

const exported = async (policy: object): Promise<string> => (await run({ p: policy }, ['export', 'p', '--dpv'])).out;

const namedIn = (text: string, prefix: string): readonly string[] => [
  ...new Set([...text.matchAll(new RegExp(`"${prefix}:([^"]+)"`, 'g'))].map(([, term = '']) => term)),
];

describe('export --dpv', () => {
  for (const file of ['marketplace', 'small'])
    test(`uses terms that the vocabulary has: ${file}.json`, async () => {
      const text = await exported(JSON.parse(readFileSync(`demo/policies/${file}.json`, 'utf8')) as object);
      assert.deepEqual(
        namedIn(text, 'dpv').filter((term) => !terms.has(term)),
        [],
      );
      assert.deepEqual(
        namedIn(text, 'eu-gdpr').filter((term) => !provisions.has(term)),
        [],
      );
      assert.ok(namedIn(text, 'loc').includes('US'));
    });

  for (const role of partyRoles)
    test(`has a class for a party that is a ${role}`, async () => {
      const text = await exported(changed(examplePolicy, { 'parties[2].role': role }));
      const { '@graph': graph } = JSON.parse(text) as { '@graph': { '@id': string; '@type': string }[] };
      const type = graph.find((node) => node['@id'] === '#party-northmap')?.['@type'] ?? '';
      assert.ok(terms.has(type.replace('dpv:', '')), type);
    });

  test('names a basis of another law by its code, because the vocabulary has no term for it', async () => {
    const text = await exported(
      changed(examplePolicy, { 'services[1].legalBasis.processing': ['gdpr:49-1-a', 'uwg:7-3'] }),
    );
    assert.match(text, /"@type": "dpv:LegalBasis",\s+"dct:title": "uwg:7-3"/);
    assert.deepEqual(
      namedIn(text, 'eu-gdpr').filter((term) => !provisions.has(term)),
      [],
    );
  });
});
