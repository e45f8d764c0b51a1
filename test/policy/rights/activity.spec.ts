import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rightsOfActivity, rightsOfPolicy } from '../../../src/policy/rights/activity.ts';
import type { Right } from '../../../src/policy/rights/rights.ts';
import { deskLookup } from '../../data/desk-policy.ts';

const lookup = deskLookup();

const of = (id: string) =>
  rightsOfActivity(
    lookup,
    lookup.policy.activities.find((it) => it.id === id)!,
  );
const names = (id: string): Right[] => of(id).map(({ right }) => right);

describe('rights in an activity', () => {
  it('are those of a legitimate interest, with the objection and without portability', () => {
    assert.deepEqual(names('hosting'), ['access', 'rectification', 'erasure', 'restriction', 'objection', 'complaint']);
  });

  it('are joined where an activity has several bases, and say which base brings them', () => {
    const portability = of('portal').find(({ right }) => right === 'portability');
    assert.deepEqual(portability, { right: 'portability', bases: ['gdpr:6-1-b'], whole: false });
    const access = of('portal').find(({ right }) => right === 'access');
    assert.deepEqual(access, { right: 'access', bases: ['gdpr:6-1-b', 'gdpr:6-1-c'], whole: true });
  });

  it('hold for the whole activity whatever carries the access to the device', () => {
    assert.equal(of('hosting').find(({ right }) => right === 'access')?.whole, true);
  });

  it('offer no objection where the basis is a contract or a legal duty', () => {
    assert.ok(!names('portal').includes('objection'));
    assert.ok(!names('portal').includes('withdrawal'));
  });

  it('include human review only where a machine alone decides', () => {
    assert.ok(names('credit').includes('human-review'));
    assert.ok(!names('hosting').includes('human-review'));
  });

  it('include the objection to direct marketing wherever there is any, on consent too', () => {
    assert.ok(names('marketing').includes('marketing-objection'));
    assert.ok(names('marketing').includes('withdrawal'));
    assert.ok(!names('portal').includes('marketing-objection'));
  });

  it('include that objection where marketing is one purpose among others', () => {
    const [activity] = lookup.policy.activities;
    const mixed = { ...activity!, purposes: ['operation', 'advertising'] };
    assert.ok(rightsOfActivity(lookup, mixed).some(({ right }) => right === 'marketing-objection'));
  });

  it('of a whole policy are each listed once, in one order', () => {
    assert.deepEqual(rightsOfPolicy(lookup), [
      'access',
      'rectification',
      'erasure',
      'restriction',
      'portability',
      'objection',
      'marketing-objection',
      'human-review',
      'withdrawal',
      'complaint',
    ]);
  });
});
