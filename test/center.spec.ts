import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCenter, type Center, type CenterOptions } from '../src/center.ts';
import { createManualClock } from '../src/ports/clock.ts';
import { createMemory, createMemoryStorage } from '../src/ports/storage.ts';
import type { Transport } from '../src/ports/transport.ts';
import { policyJson, serviceJson } from './fixtures/policy.ts';

const day = 86_400_000;

async function centerWith(options: Partial<CenterOptions> = {}): Promise<Center> {
  const center = createCenter({
    policy: policyJson(),
    languages: ['en'],
    clock: createManualClock(Date.UTC(2026, 10, 25)),
    storage: () => createMemoryStorage(),
    gpc: false,
    ...options,
  });
  await center.ready;
  return center;
}

/** What `isTrusted` is read from: a person's click is trusted, one that a script made is not. */
const gesture = (isTrusted: boolean): Event => ({ isTrusted }) as Event;

const asked = (center: Center): readonly string[] => center.$asks.get().map(({ id }) => id);

describe('createCenter', () => {
  it('allows what is required and nothing that needs consent at first', async () => {
    const center = await centerWith();
    assert.equal(center.allows('basket'), true);
    assert.equal(center.allows('analytics'), false);
    assert.equal(center.stateOf('analytics'), 'undecided');
    assert.deepEqual(asked(center), ['analytics', 'video']);
  });

  it('allows nothing it does not know', async () => {
    assert.equal((await centerWith()).allows('constructor'), false);
  });

  it('tells undecided from refused', async () => {
    const center = await centerWith();
    center.choose({ analytics: false });
    assert.equal(center.stateOf('analytics'), 'refused');
    assert.equal(center.stateOf('video'), 'undecided');
    assert.deepEqual(asked(center), ['video']);
  });

  it('accepts all, refuses all, withdraws one and withdraws all', async () => {
    const center = await centerWith();
    center.acceptAll();
    assert.deepEqual([center.allows('analytics'), center.allows('video')], [true, true]);
    center.withdraw(['video']);
    assert.deepEqual([center.allows('analytics'), center.allows('video')], [true, false]);
    center.withdraw();
    assert.equal(center.allows('analytics'), false);
    center.refuseAll();
    assert.deepEqual(asked(center), []);
  });

  it('does not let anyone decide about a required or an unknown service', async () => {
    const center = await centerWith();
    center.choose({ basket: false, nothing: true });
    assert.equal(center.allows('basket'), true);
    assert.equal(center.$consent.get()?.record.events.length, 0);
  });

  it('takes no grant from a gesture that no person made', async () => {
    const center = await centerWith();
    center.acceptAll({ gesture: gesture(false) });
    assert.equal(center.stateOf('analytics'), 'undecided');
    center.acceptAll({ gesture: gesture(true) });
    assert.equal(center.allows('analytics'), true);
  });

  it('takes a withdrawal from anyone', async () => {
    const center = await centerWith();
    center.acceptAll();
    center.withdraw(['analytics'], { gesture: gesture(false) });
    assert.equal(center.allows('analytics'), false);
  });

  it('moves switches without deciding, saves them, and forgets them on closing', async () => {
    const center = await centerWith();
    center.move(['video'], true);
    assert.deepEqual([center.isOn('video'), center.allows('video')], [true, false]);
    center.close();
    assert.equal(center.isOn('video'), false);
    center.move(['video'], true);
    center.save();
    assert.deepEqual([center.allows('video'), center.stateOf('analytics')], [true, 'refused']);
  });

  it('saves no answer for an objection switch that nobody touched', async () => {
    const center = await centerWith({
      policy: policyJson([serviceJson('analytics'), serviceJson('security', { choice: 'objection' })]),
    });
    center.move(['analytics'], true);
    center.save();
    assert.deepEqual([center.stateOf('analytics'), center.stateOf('security')], ['granted', 'undecided']);
    center.move(['security'], false);
    center.save();
    assert.equal(center.stateOf('security'), 'refused');
  });

  it('keeps the choice for the next visit', async () => {
    const memory = createMemory();
    const storage = () => createMemoryStorage(memory);
    (await centerWith({ storage })).acceptAll();
    const next = await centerWith({ storage });
    assert.equal(next.allows('analytics'), true);
    assert.deepEqual(asked(next), []);
  });

  it('asks again when a year has passed', async () => {
    const memory = createMemory();
    const clock = createManualClock(Date.UTC(2026, 10, 25));
    const options = { clock, storage: () => createMemoryStorage(memory) };
    const center = await centerWith(options);
    center.acceptAll();
    clock.advance(364 * day);
    assert.equal(center.allows('analytics'), true);
    clock.advance(2 * day);
    assert.equal(center.allows('analytics'), false);
    assert.deepEqual(asked(await centerWith(options)), ['analytics', 'video']);
  });

  it('keeps the choices of two thousand services', async () => {
    const memory = createMemory();
    const policy = policyJson(Array.from({ length: 2000 }, (_, at) => serviceJson(`service-${at}`)));
    const options = { policy, storage: () => createMemoryStorage(memory) };
    (await centerWith(options)).acceptAll();
    const next = await centerWith(options);
    assert.equal(
      policy.services.every(({ id }) => next.allows(id)),
      true,
    );
  });

  it('leaves a service with an objection on until someone objects', async () => {
    const center = await centerWith({ policy: policyJson([serviceJson('security', { choice: 'objection' })]) });
    assert.equal(center.allows('security'), true);
    assert.deepEqual(asked(center), []);
    center.withdraw(['security']);
    assert.equal(center.allows('security'), false);
  });

  it('takes Global Privacy Control as an objection and asks nothing', async () => {
    const policy = policyJson([serviceJson('analytics'), serviceJson('security', { choice: 'objection' })]);
    const center = await centerWith({ policy, gpc: true });
    assert.equal(center.allows('security'), false);
    assert.deepEqual(asked(center), []);
  });

  it('lets a later explicit choice stand against Global Privacy Control', async () => {
    const center = await centerWith({ gpc: true });
    center.choose({ analytics: true });
    assert.equal(center.allows('analytics'), true);
  });

  const answers: readonly (readonly [string, Transport])[] = [
    ['cannot be reached', { load: async () => ({ ok: false, reason: 'unreachable' }) }],
    ['is a 404', { load: async () => ({ ok: false, reason: 'status', status: 404 }) }],
    ['is a web page', { load: async () => ({ ok: true, text: '<!doctype html>' }) }],
    ['has no services', { load: async () => ({ ok: true, text: '{}' }) }],
  ];
  for (const [what, transport] of answers) {
    it(`allows nothing and says why when the policy ${what}`, async () => {
      const center = createCenter({
        policySrc: '/policy.json',
        transport,
        storage: () => createMemoryStorage(),
        languages: ['en'],
      });
      await center.ready;
      const state = center.$policy.get();
      assert.equal(state.status, 'failed');
      assert.ok(state.problems.length > 0);
      center.acceptAll();
      assert.equal(center.allows('analytics'), false);
    });
  }

  it('connects an integration once and disconnects it on stopping', async () => {
    const center = await centerWith();
    let connected = 0;
    const disconnect = center.connect({ name: 'count', connect: () => (connected++, () => connected--) });
    assert.equal(connected, 1);
    disconnect();
    disconnect();
    center.connect({ name: 'count', connect: () => (connected++, () => connected--) });
    center.stop();
    assert.equal(connected, 0);
  });

  it('has the words of the language asked for, of its parent, or of the fallback', async () => {
    const center = await centerWith({ languages: ['de-AT'] });
    await center.useLanguages(['de-AT']);
    assert.equal(center.$firstWords.get()?.t('choice.refuseAll'), 'Alle ablehnen');
    await center.completeWords();
    assert.equal(center.$words.get()?.t('choice.refuseAll'), 'Alle ablehnen');
    await center.useLanguages(['tlh']);
    assert.equal(center.$words.get()?.t('choice.refuseAll'), 'Refuse all');
  });
});
