import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Center } from '../../src/center.ts';
import { createMemory, createMemoryStorage } from '../../src/ports/storage.ts';
import { policyJson, serviceJson } from '../fixtures/policy.ts';
import { asked, problemsOf, services, usual, visit } from './visit.ts';

describe('a policy with an index', () => {
  it('asks without loading the policy', async () => {
    const { center, loaded } = await visit(usual);
    assert.deepEqual(asked(center), ['analytics', 'video']);
    assert.equal(center.allows('basket'), true);
    assert.deepEqual(loaded, ['/policy.index.json']);
  });

  it('records the same answer, facts included, as without', async () => {
    const answers = await Promise.all(
      [usual.index, undefined].map(async (index) => {
        const { center } = await visit({ ...usual, policyIndexSrc: index && '/policy.index.json' });
        center.choose({ analytics: true, video: false });
        const { granted, refused, facts, version } = center.$consent.get()!.record.events[0]!;
        return { granted, refused, facts, version };
      }),
    );
    assert.deepEqual(answers[0], answers[1]);
  });

  it('keeps the answers when the policy comes and says the same', async () => {
    const { center } = await visit(usual);
    center.choose({ analytics: true });
    await center.completePolicy();
    assert.equal(center.$policy.get().status, 'ready');
    assert.equal(center.allows('analytics'), true);
    assert.deepEqual(problemsOf(center), []);
  });

  it('loads the policy once, whoever needs it', async () => {
    const { center, loaded } = await visit(usual);
    await Promise.all([center.completePolicy(), center.completePolicy()]);
    assert.equal(loaded.filter((url) => url === '/policy.json').length, 1);
  });

  it('asks again for what the policy says otherwise, and reports it', async () => {
    const changed = policyJson([services[0]!, serviceJson('video', { data: [] })]);
    const { center } = await visit({ ...usual, text: JSON.stringify(changed) });
    center.acceptAll();
    await center.completePolicy();
    assert.deepEqual(problemsOf(center), ['index-outdated']);
    assert.equal(center.allows('analytics'), true);
    assert.deepEqual(asked(center), ['video']);
  });

  it('carries the answers over where nothing can be stored', async () => {
    const changed = policyJson([services[0]!, serviceJson('video', { data: [] })]);
    const storage = () => ({ ...createMemoryStorage(createMemory()), read: () => null, write: () => false });
    const { center } = await visit({ ...usual, text: JSON.stringify(changed), storage });
    center.acceptAll();
    await center.completePolicy();
    assert.equal(center.allows('analytics'), true);
    assert.equal(center.allows('video'), false);
  });

  const broken = JSON.parse(usual.index) as { services: object[] };
  for (const [what, index] of [
    ['is missing', undefined],
    ['is no JSON', '<!doctype html>'],
    ['is of another version', usual.index.replace('"indexVersion":1', '"indexVersion":2')],
    ['has a service with an unknown choice', usual.index.replace('"choice":"consent"', '"choice":"yes"')],
    ['has a service without facts', JSON.stringify({ ...broken, services: [{ ...broken.services[0], facts: 1 }] })],
  ] as const) {
    it(`reads the policy at once where the index ${what}`, async (t) => {
      const warn = t.mock.method(console, 'warn', () => undefined);
      const { center } = await visit({ ...usual, index });
      assert.equal(center.$policy.get().status, 'ready');
      assert.deepEqual(asked(center), ['analytics', 'video']);
      assert.equal(warn.mock.callCount(), 1);
    });
  }

  it('goes on by its index while the policy cannot be loaded, and tries again', async () => {
    const { center, loaded } = await visit({ index: usual.index });
    center.acceptAll();
    await center.completePolicy();
    assert.equal(center.$policy.get().status, 'failed');
    assert.equal(center.allows('analytics'), true);
    await center.completePolicy();
    assert.equal(loaded.filter((url) => url === '/policy.json').length, 2);
  });

  it('allows nothing any more when the policy turns out to be unusable', async () => {
    const { center } = await visit({ ...usual, text: '{"schemaVersion":1}' });
    center.acceptAll();
    assert.equal(center.allows('analytics'), true);
    await center.completePolicy();
    assert.deepEqual([center.allows('analytics'), center.allows('basket')], [false, false]);
    assert.equal(center.$index.get().status, 'failed');
  });

  it('connects an integration that needs the policy when it has come, and one that does not at once', async () => {
    const { center } = await visit(usual);
    const seen: string[] = [];
    const connect = (name: string) => (of: Center) => {
      seen.push(`${name}: ${of.$policy.get().status}`);
      return () => undefined;
    };
    center.connect({ name: 'small', needs: 'index', connect: connect('small') });
    center.connect({ name: 'whole', connect: connect('whole') });
    await center.completePolicy();
    await Promise.resolve();
    assert.deepEqual(seen, ['small: loading', 'whole: ready']);
  });
});
