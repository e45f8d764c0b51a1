import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { diffPolicies, type PolicyDiff } from '../../src/policy/diff.ts';
import { policyJson, serviceJson, type PolicyJson } from '../fixtures/policy.ts';
import { lookUp } from '../stores/consent/visitor.ts';

type Change = Parameters<typeof serviceJson>[1];

const policyWith = (change: Change, version = '2'): PolicyJson => {
  const json = policyJson([serviceJson('analytics', change), serviceJson('video')]);
  json.purposes.push({ id: 'profile', title: 'Profiles' });
  return { ...json, version };
};
const diff = (after: PolicyJson, before = policyWith({}, '1')): PolicyDiff =>
  diffPolicies(lookUp(before).policy, lookUp(after).policy);

suite('the difference of two policies', () => {
  test('is nothing where only the version differs', () => {
    assert.deepEqual(diff(policyWith({})), { from: '1', to: '2', services: [], parts: [] });
  });

  test('names what was added and taken away, in the kind of fact', () => {
    const { services } = diff(policyWith({ purposes: ['profile'], recipients: ['acme', 'bild'] }));
    assert.deepEqual(services, [
      {
        id: 'analytics',
        kind: 'changed',
        facts: [
          { kind: 'purposes', added: ['profile'], removed: ['measure'] },
          { kind: 'recipients', added: ['bild'], removed: [] },
        ],
        asks: true,
      },
    ]);
  });

  test('names countries with their safeguard, and items with their lifetime', () => {
    const [cookie] = serviceJson('analytics').cookies;
    const after = policyWith({
      transfers: [{ country: 'US', recipients: ['acme'], mechanism: 'dpf' }],
      cookies: [{ ...cookie!, lifetime: 'P2Y' }],
    });
    assert.deepEqual(diff(after).services[0]?.facts, [
      { kind: 'transfers', added: ['US:dpf'], removed: ['US:scc'] },
      { kind: 'lifetime', added: ['_analytics:P2Y'], removed: ['_analytics:P6M'] },
    ]);
  });

  test('names the kinds of data and the legal bases, those for the device too', () => {
    const json = policyWith({
      data: [],
      legalBasis: { device: 'eprivacy:5-3', processing: ['gdpr:6-1-a', 'gdpr:9-2-a'] },
    });
    assert.deepEqual(diff(json).services[0]?.facts, [
      { kind: 'data', added: [], removed: ['usage'] },
      { kind: 'bases', added: ['eprivacy:5-3', 'gdpr:9-2-a'], removed: ['tdddg:25-1'] },
    ]);
  });

  test('asks nobody for a corrected text or a shorter lifetime', () => {
    const [cookie] = serviceJson('analytics').cookies;
    for (const change of [{ title: 'Analytics!' }, { cookies: [{ ...cookie!, lifetime: 'P1M' }] }])
      assert.deepEqual(
        diff(policyWith(change)).services.map(({ kind, asks }) => [kind, asks]),
        [['wording', false]],
      );
  });

  test('asks all for a new service and nobody for one that went', () => {
    const before = policyWith({}, '1');
    const after = {
      ...policyJson([serviceJson('analytics'), serviceJson('map')]),
      purposes: before.purposes,
      version: '2',
    };
    assert.deepEqual(
      diff(after, before).services.map(({ id, kind, asks }) => [id, kind, asks]),
      [
        ['map', 'added', true],
        ['video', 'removed', false],
      ],
    );
  });

  test('asks nobody about a service that is always on', () => {
    const always = { choice: 'required', legalBasis: { device: 'tdddg:25-2-2', processing: ['gdpr:6-1-b'] } } as const;
    const change = diff(policyWith({ ...always, legalBasis: { ...always.legalBasis, processing: ['gdpr:6-1-b'] } }));
    assert.deepEqual(
      change.services.map(({ kind, asks }) => [kind, asks]),
      [['changed', false]],
    );
  });

  test('asks about a service that was always on and now needs consent', () => {
    const always = { choice: 'required', legalBasis: { device: 'tdddg:25-2-2', processing: ['gdpr:6-1-b'] } } as const;
    const before = policyWith({ ...always, legalBasis: { ...always.legalBasis, processing: ['gdpr:6-1-b'] } }, '1');
    assert.deepEqual(
      diff(policyWith({}), before).services.map(({ kind, asks }) => [kind, asks]),
      [['changed', true]],
    );
  });

  test('names other parts of the policy that differ', () => {
    const json = policyWith({});
    const after = { ...json, controller: { ...json.controller, phone: '+49 89 1' } };
    assert.deepEqual(diff(after).parts, ['controller']);
  });
});
