import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeIndex } from '../../src/policy/make-index.ts';
import { createIndexLookup, isPolicyIndex } from '../../src/policy/policy-index.ts';
import { policyJson } from '../fixtures/policy.ts';
import { lookUp } from '../stores/consent/visitor.ts';

const lookup = lookUp({ ...policyJson(), links: { imprint: '/imprint' } } as never);
const index = makeIndex(lookup);
const [service] = index.services;
const withService = (change: object): unknown => ({ ...index, services: [{ ...service, ...change }] });

describe('an index', () => {
  it('is taken as it is written', () => assert.equal(isPolicyIndex(JSON.parse(JSON.stringify(index))), true));

  it('is taken with a seal', () => {
    assert.equal(isPolicyIndex({ ...index, seal: { edition: 1, sha256: 'a' } }), true);
  });

  it('is taken without an imprint, and with titles in one language or several', () => {
    assert.equal(isPolicyIndex({ ...index, imprint: '' }), true);
    for (const title of ['Maps', { de: 'Karten', en: 'Maps' }])
      assert.equal(isPolicyIndex(withService({ title })), true);
  });

  const wrong: Readonly<Record<keyof typeof index, readonly unknown[]>> = {
    indexVersion: [2, '1'],
    id: [1, null],
    version: [1, undefined],
    imprint: [1, undefined],
    languages: ['de', [1], undefined],
    validity: [null, 1, { granted: 1 }, { refused: 1 }, { granted: 1, refused: '1' }, { granted: 0.5, refused: 1 }],
    categories: [{}, [{ id: 'a' }], [{ title: 'A' }], [{ id: 1, title: 'A' }], [null]],
    services: [{}, [null], [[]], ['a']],
    seal: [null, '', {}, { edition: 1 }, { sha256: 'a' }, { edition: '1', sha256: 'a' }, { edition: 1, sha256: 1 }],
  };
  for (const [field, values] of Object.entries(wrong))
    for (const value of values)
      it(`is none where its "${field}" is ${JSON.stringify(value)}`, () => {
        assert.equal(isPolicyIndex({ ...index, [field]: value }), false);
      });

  const wrongInService: Readonly<Record<keyof NonNullable<typeof service>, readonly unknown[]>> = {
    id: [1, undefined],
    title: [1, undefined, { de: 1 }, ['A']],
    category: [1, undefined],
    choice: ['maybe', undefined],
    purposes: ['a', [1], undefined],
    recipients: ['a', [1], undefined],
    independent: ['a', [1], undefined],
    countries: ['a', [1], undefined],
    facts: [1, undefined],
    marketing: ['yes', undefined],
  };
  for (const [field, values] of Object.entries(wrongInService))
    for (const value of values)
      it(`is none where the "${field}" of a service is ${JSON.stringify(value)}`, () => {
        assert.equal(isPolicyIndex(withService({ [field]: value })), false);
      });

  for (const value of [null, undefined, 'index', [index]])
    it(`is none where it is ${JSON.stringify(value)?.slice(0, 20)}`, () => assert.equal(isPolicyIndex(value), false));
});

describe('the look-up of an index', () => {
  const indexed = createIndexLookup(index);

  it('says what the policy says', () => {
    for (const { id } of [...lookup.policy.services, { id: 'nobody' }]) {
      assert.equal(indexed.factsOf(id), lookup.factsOf(id));
      assert.equal(indexed.isMarketing(id), lookup.isMarketing(id));
      const { recipients, independent, countries } = indexed.reachOf(id);
      assert.deepEqual({ recipients, independent, countries }, lookup.reachOf(id));
    }
    assert.deepEqual(indexed.validity, lookup.validity);
    assert.equal(indexed.policy.links?.imprint, '/imprint');
    assert.equal(createIndexLookup({ ...index, imprint: '' }).policy.links?.imprint, undefined);
  });
});
