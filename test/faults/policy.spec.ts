import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createCenter, type Center, type CenterOptions } from '../../src/center.ts';
import { locales } from '../../src/i18n/locales.ts';
import { createManualClock } from '../../src/ports/clock.ts';
import { createMemory, createMemoryStorage, type Memory } from '../../src/ports/storage.ts';
import type { Answer, Transport } from '../../src/ports/transport.ts';
import { policyJson } from '../fixtures/policy.ts';
import { start } from '../stores/consent/visitor.ts';

const good: Answer = { ok: true, text: JSON.stringify(policyJson()) };

function open(memory: Memory, answer: Answer | Promise<Answer>, options: Partial<CenterOptions> = {}): Center {
  const transport: Transport = { load: async () => answer };
  return createCenter({
    policySrc: '/policy.json',
    transport,
    storage: () => createMemoryStorage(memory),
    clock: createManualClock(start),
    languages: ['de'],
    gpc: false,
    ...options,
  });
}

/** A browser in which somebody has accepted analytics and refused the video. */
async function chosen(): Promise<Memory> {
  const memory = createMemory();
  const center = open(memory, good);
  await center.ready;
  center.choose({ analytics: true, video: false });
  center.stop();
  return memory;
}

/** An answer that comes when it is told to. */
function pending(): { promise: Promise<Answer>; resolve: (answer: Answer) => void } {
  let resolve: (answer: Answer) => void = () => undefined;
  const promise = new Promise<Answer>((settle) => (resolve = settle));
  return { promise, resolve };
}

const answers: readonly (readonly [string, Answer])[] = [
  ['is not found', { ok: false, reason: 'status', status: 404 }],
  ['fails at the server', { ok: false, reason: 'status', status: 500 }],
  ['does not come in time', { ok: false, reason: 'timeout' }],
  ['cannot be reached', { ok: false, reason: 'unreachable' }],
  ['is a page instead of JSON', { ok: true, text: '<!doctype html><title>Login</title>' }],
  ['is cut off', { ok: true, text: good.ok ? good.text.slice(0, 900) : '' }],
  ['is empty', { ok: true, text: '' }],
  ['is of an unknown form', { ok: true, text: '{"schemaVersion":2}' }],
];

for (const [what, answer] of answers)
  suite(`a policy that ${what} after a valid choice`, () => {
    test('allows nothing on this page, says why, and keeps the choice', async () => {
      const memory = await chosen();
      const before = memory.text;
      const center = open(memory, answer);
      await center.ready;
      assert.equal(center.$policy.get().status, 'failed');
      assert.equal(center.allows('analytics'), false);
      center.acceptAll();
      assert.equal(center.allows('video'), false);
      assert.equal(memory.text, before);
      center.stop();
    });

    test('lets the choice count again on the next page', async () => {
      const memory = await chosen();
      await open(memory, answer).ready;
      const center = open(memory, good);
      await center.ready;
      assert.deepEqual([center.stateOf('analytics'), center.stateOf('video')], ['granted', 'refused']);
    });
  });

suite('a slow policy', () => {
  test('allows nothing until it has come', async () => {
    const memory = await chosen();
    const { promise, resolve } = pending();
    const center = open(memory, promise);
    assert.equal(center.allows('analytics'), false);
    center.acceptAll();
    assert.equal(center.allows('video'), false);
    resolve(good);
    await center.ready;
    assert.deepEqual([center.allows('analytics'), center.allows('video')], [true, false]);
  });

  test('that comes after the center was stopped starts nothing', async () => {
    const memory = await chosen();
    const { promise, resolve } = pending();
    const center = open(memory, promise);
    center.stop();
    resolve(good);
    await center.ready;
    assert.equal(memory.watchers.size, 0);
  });
});

suite('a locale that is missing', () => {
  test('is replaced by another, and choices work', async (context) => {
    context.mock.method(console, 'warn', () => undefined);
    const loadLocale: CenterOptions['loadLocale'] = async (locale, part) => {
      if (locale === 'de') throw new Error('404');
      return locales[locale][part]();
    };
    const memory = createMemory();
    const center = open(memory, good, { loadLocale });
    await center.ready;
    await center.useLanguages(['de']);
    assert.equal(center.$firstWords.get()?.language, 'en');
    center.choose({ analytics: true });
    assert.equal(center.allows('analytics'), true);
  });

  test('costs the words and no choice when there is no other', async (context) => {
    context.mock.method(console, 'warn', () => undefined);
    const center = open(createMemory(), good, { loadLocale: () => Promise.reject(new Error('404')) });
    await center.ready;
    await center.useLanguages(['de']);
    assert.equal(center.$firstWords.get(), undefined);
    center.choose({ analytics: true });
    assert.equal(center.allows('analytics'), true);
  });
});
