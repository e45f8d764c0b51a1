import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createForeign } from '../../src/i18n/foreign.ts';
import { isolated } from '../../src/i18n/isolated.ts';
import { isSameLanguage } from '../../src/i18n/languages.ts';
import { inRegister } from '../../src/i18n/registers.ts';
import { createWordsStore } from '../../src/i18n/words-store.ts';

describe('a register', () => {
  const cases = [
    ['de', 'informal', 'de-x-du'],
    ['de-AT', 'plain', 'de-AT-x-leicht'],
    ['de', 'formal', 'de'],
    ['de-x-leicht', 'informal', 'de-x-leicht'],
    ['fi', 'informal', 'fi'],
    ['de', 'friendly', 'de'],
  ] as const;
  for (const [tag, register, found] of cases) {
    it(`"${register}" makes "${found}" of "${tag}"`, () => {
      assert.equal(inRegister(tag, register), found);
    });
  }

  it('is a tag that Intl understands', () => {
    const date = new Intl.DateTimeFormat('de-AT-x-du', { month: 'long' }).format(new Date(2026, 0, 1));
    assert.equal(date, 'Jänner');
  });
});

describe('a language', () => {
  it('is the same in another region or register, and in the three tags of Norwegian', () => {
    assert.ok(isSameLanguage('de-AT', 'de-x-du'));
    assert.ok(isSameLanguage('no', 'nb') && isSameLanguage('nn', 'no'));
    assert.ok(!isSameLanguage('de', 'en'));
  });
});

describe('texts in another language', () => {
  const policy = {
    id: 'a',
    services: [{ title: 'Maps', description: { de: 'Karte', en: 'Map' } }, { title: { fi: 'Kartta' } }],
  };

  it('are found in a part of a policy, each language once', () => {
    assert.deepEqual(createForeign('fi', ['fi', 'de'], undefined)(policy), ['de']);
    assert.deepEqual(createForeign('sv', ['sv', 'fi', 'en'], undefined)(policy), ['en', 'fi']);
  });

  it('are none in the language of the page, whatever its region', () => {
    assert.deepEqual(createForeign('de-x-du', ['de-AT-x-du', 'de'], undefined)(policy.services[0]!), []);
  });

  it('are all plain texts of a policy in one other language', async () => {
    const store = createWordsStore();
    await store.use(['fi'], ['de']);
    const words = store.$firstWords.get()!;
    assert.deepEqual(words.foreign({ title: 'Karte' }), ['de']);
    assert.deepEqual(words.text('Karte'), { text: 'Karte', language: 'de' });
  });
});

describe('a value in a sentence', () => {
  it('is set apart where the sentence or the value runs from right to left', () => {
    assert.equal(isolated('Acme Inc.', 'rtl'), '\u2068Acme Inc.\u2069');
    assert.equal(isolated('شركة', 'ltr'), '\u2068شركة\u2069');
    assert.equal(isolated('Acme Inc.', 'ltr'), 'Acme Inc.');
  });
});
