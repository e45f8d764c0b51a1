import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isAsking, shownText } from '../../src/disclosure/shown-text.ts';
import { createWordsStore } from '../../src/i18n/words-store.ts';
import type { Words } from '../../src/i18n/words.ts';
import { policyJson, serviceJson, type PolicyJson } from '../fixtures/policy.ts';
import { lookUp } from '../stores/consent/visitor.ts';

async function wordsOf(...languages: readonly string[]): Promise<Words> {
  const store = createWordsStore();
  await store.use(languages);
  await store.complete();
  return store.$words.get()!;
}

const [en, de, at] = await Promise.all([wordsOf('en'), wordsOf('de'), wordsOf('de-AT')]);
const ids = ['analytics', 'video'];
const textOf = (words: Words, json?: PolicyJson, surface: 'banner' | 'settings' = 'settings'): string =>
  shownText({ lookup: lookUp(json), words }, surface, ids);

suite('the text that was shown', () => {
  test('names the controller, the services and what they are for, in one language', () => {
    const text = textOf(de);
    for (const said of ['Shop GmbH', 'Beispielweg 1', 'Dienst analytics', 'Besuche messen', 'Acme Inc.', 'P6M', '"US"'])
      assert.ok(text.includes(said), said);
    for (const other of ['Service analytics', 'Measuring visits']) assert.ok(!text.includes(other), other);
  });

  test('holds only the services that were decided on', () => {
    const text = shownText({ lookup: lookUp(), words: en }, 'embed', ['video']);
    assert.ok(text.includes('Service video'));
    assert.ok(!text.includes('Service analytics'));
  });

  test('is the same each time and for each region of a language', () => {
    assert.equal(textOf(de), textOf(de));
    assert.equal(textOf(at), textOf(de));
  });

  test('differs by surface and by language', () => {
    assert.notEqual(textOf(en, undefined, 'banner'), textOf(en));
    assert.notEqual(textOf(de), textOf(en));
  });

  test('differs when a word of a service was corrected', () => {
    const corrected = policyJson([serviceJson('analytics', { description: 'Counts.' }), serviceJson('video')]);
    assert.notEqual(textOf(en, corrected), textOf(en));
  });

  test('is there for surfaces that tell something and for no other', () => {
    for (const surface of ['banner', 'settings', 'embed', 'notice']) assert.equal(isAsking(surface), true);
    for (const surface of ['script', 'account', 'tab', 'toString', '__proto__']) assert.equal(isAsking(surface), false);
  });
});
