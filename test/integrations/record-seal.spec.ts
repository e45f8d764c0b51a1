import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createCenter, type Center } from '../../src/center.ts';
import { shownText } from '../../src/disclosure/shown-text.ts';
import { recordSeal } from '../../src/integrations/record-seal.ts';
import { createManualClock } from '../../src/ports/clock.ts';
import { createMemory, createMemoryStorage, type Memory } from '../../src/ports/storage.ts';
import { sha256 } from '../../src/stores/consent/sha256.ts';
import { verifyChain } from '../../src/stores/consent/chain.ts';
import type { ConsentEvent } from '../../src/stores/consent/record.ts';
import { policyJson, type PolicyJson } from '../fixtures/policy.ts';
import { start } from '../stores/consent/visitor.ts';

interface Opening {
  readonly memory?: Memory;
  readonly policy?: PolicyJson;
  readonly languages?: readonly string[];
  readonly sealing?: boolean;
}

async function open({ memory = createMemory(), policy = policyJson(), languages = ['en'], sealing = true }: Opening) {
  const storage = () => createMemoryStorage(memory);
  const center = createCenter({ policy, languages, storage, clock: createManualClock(start), gpc: false });
  await center.ready;
  await center.useLanguages(languages);
  if (sealing) center.connect(recordSeal);
  return center;
}

const eventsOf = (center: Center): readonly ConsentEvent[] => center.$consent.get()?.record.events ?? [];

/** Settles when so many events are sealed. */
const sealed = (center: Center, count: number): Promise<void> =>
  new Promise((resolve) => {
    const stop = center.$consent.subscribe((consent) => {
      if ((consent?.record.events.filter(({ hash }) => hash).length ?? 0) < count) return;
      queueMicrotask(() => stop());
      resolve();
    });
  });

/** Lets everything that waits for nothing but the processor run. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

suite('a sealed record', () => {
  test('holds the hash of the text that was shown', async () => {
    const center = await open({});
    center.acceptAll({ surface: 'banner' });
    await sealed(center, 1);
    const policy = center.$policy.get();
    assert.equal(policy.status, 'ready');
    const words = center.$choiceWords.get()!;
    const text =
      policy.status === 'ready' && shownText({ lookup: policy.lookup, words }, 'banner', ['analytics', 'video']);
    assert.equal(eventsOf(center)[0]?.text, await sha256(text || ''));
  });

  test('chains each act to the one before', async () => {
    const center = await open({});
    center.acceptAll({ surface: 'banner' });
    center.withdraw(['video'], { surface: 'settings' });
    center.refuseAll({ surface: 'settings' });
    await sealed(center, 3);
    const [first, second, third] = eventsOf(center);
    assert.deepEqual([first?.previous, second?.previous, third?.previous], [undefined, first?.hash, second?.hash]);
    assert.equal((await verifyChain(eventsOf(center))).status, 'intact');
  });

  test('has no text where a script decided', async () => {
    const center = await open({});
    center.acceptAll();
    await sealed(center, 1);
    assert.equal(eventsOf(center)[0]?.text, undefined);
  });

  test('is kept, and stays intact over a reload and another act', async () => {
    const memory = createMemory();
    const center = await open({ memory });
    center.acceptAll({ surface: 'banner' });
    await sealed(center, 1);
    center.stop();
    const again = await open({ memory });
    again.refuseAll({ surface: 'settings' });
    await sealed(again, 2);
    assert.equal((await verifyChain(eventsOf(again))).status, 'intact');
  });

  test('is finished by the next page where the first was left too soon', async () => {
    const memory = createMemory();
    (await open({ memory, sealing: false })).acceptAll({ surface: 'banner' });
    const again = await open({ memory });
    await sealed(again, 1);
    assert.ok(eventsOf(again)[0]?.text);
  });

  for (const [what, opening] of [
    ['in another language', { languages: ['de'] }],
    ['under another policy', { policy: { ...policyJson(), version: '2' } }],
  ] as const)
    test(`is not finished ${what}, because the text cannot be made again`, async () => {
      const memory = createMemory();
      (await open({ memory, sealing: false })).acceptAll({ surface: 'banner' });
      const again = await open({ memory, ...opening });
      again.withdraw(['video']);
      await sealed(again, 1);
      assert.deepEqual(
        eventsOf(again).map(({ hash }) => hash !== undefined),
        [false, true],
      );
    });

  test('leaves the acts of another tab to that tab', async () => {
    const memory = createMemory();
    const [one, other] = [await open({ memory, sealing: false }), await open({ memory })];
    one.acceptAll({ surface: 'banner' });
    for (let turn = 0; turn < 20; turn++) await settled();
    assert.equal(eventsOf(other).length, 1);
    assert.equal(eventsOf(other)[0]?.hash, undefined);
  });

  test('is not asked for again once it was forgotten', async () => {
    const center = await open({});
    center.acceptAll({ surface: 'banner' });
    center.forget();
    for (let turn = 0; turn < 20; turn++) await settled();
    assert.deepEqual(eventsOf(center), []);
  });

  test('changes no choice', async () => {
    const center = await open({});
    center.choose({ analytics: true, video: false }, { surface: 'settings' });
    await sealed(center, 1);
    assert.deepEqual([center.stateOf('analytics'), center.stateOf('video')], ['granted', 'refused']);
    assert.equal(center.$consent.get()?.cause?.act, 'choose');
  });
});
