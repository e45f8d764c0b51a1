import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import { directionOf, lookUpLanguage, pickText } from '../../src/i18n/languages.ts';
import { loadPart } from '../../src/i18n/load-locale.ts';
import { locales, type LoadLocale, type Locale } from '../../src/i18n/locales.ts';
import { createWordsStore } from '../../src/i18n/words-store.ts';
import type { Words } from '../../src/i18n/words.ts';

async function wordsOf(...languages: string[]): Promise<Words> {
  const store = createWordsStore();
  await store.use(languages);
  await store.complete();
  return store.$words.get()!;
}

describe('the look-up of a language', () => {
  const cases: readonly (readonly [readonly string[], readonly string[], string | undefined])[] = [
    [['de-AT'], ['en', 'de'], 'de'],
    [['DE'], ['de'], 'de'],
    [['zh-Hant-TW'], ['zh', 'zh-Hant'], 'zh-Hant'],
    [['fr', 'de'], ['en', 'de'], 'de'],
    [['d'], ['de'], undefined],
    [['de-AT-x-du'], ['de', 'de-x-du'], 'de-x-du'],
    [['de-AT-x-du'], ['de', 'de-AT'], 'de-AT'],
    [['de'], ['de-x-du'], undefined],
    [['nb-NO'], ['en', 'no'], 'no'],
    [['nn'], ['en', 'no'], 'no'],
    [['no'], ['en', 'nb'], 'nb'],
    [[], ['de'], undefined],
  ];
  for (const [wanted, available, found] of cases) {
    it(`finds ${found} for ${wanted.join(', ') || 'nothing'} among ${available.join(', ')}`, () => {
      assert.equal(lookUpLanguage(wanted, available), found);
    });
  }

  it('takes a policy’s text in its first language when none of the wanted is there, and says which', () => {
    assert.deepEqual(pickText({ fr: 'Bonjour', it: 'Ciao' }, ['de']), { text: 'Bonjour', language: 'fr' });
    assert.deepEqual(pickText('Hello', ['de']), { text: 'Hello', language: undefined });
  });

  it('knows which languages are written from right to left', () => {
    assert.deepEqual([directionOf('ar-EG'), directionOf('de')], ['rtl', 'ltr']);
  });
});

describe('words', () => {
  it('come in the language asked for', async () => {
    assert.equal((await wordsOf('de-CH')).t('choice.acceptAll'), 'Alle akzeptieren');
  });

  it('fall back to English where no locale fits', async () => {
    assert.equal((await wordsOf('tlh')).language, 'en');
  });

  it('are those of the last language asked for, whichever came first', async () => {
    const waiting = new Map<Locale, () => void>();
    const load: LoadLocale = (locale) =>
      new Promise((resolve) => waiting.set(locale, () => resolve(locale === 'de' ? { default: de } : { default: en })));
    const store = createWordsStore(load);
    const first = store.use(['de']);
    const second = store.use(['en']);
    waiting.get('en')?.();
    await second;
    waiting.get('de')?.();
    await first;
    assert.equal(store.$firstWords.get()?.language, 'en');
  });

  it('are there for everyone who has waited, also where somebody asks for more meanwhile', async () => {
    for (const order of [
      ['choices', 'all'],
      ['all', 'choices'],
    ] as const) {
      const store = createWordsStore();
      await store.use(['de']);
      const waits = order.map(async (layer) => {
        await store.complete(layer);
        return store.$choiceWords.get()?.language;
      });
      assert.deepEqual(await Promise.all(waits), ['de', 'de'], order.join(', then '));
    }
  });

  it('of the first layer come without the others, in the same words', async () => {
    const store = createWordsStore((locale, part) =>
      part === 'first' ? locales[locale].first() : Promise.reject(new Error('not asked for')),
    );
    await store.use(['de']);
    const first = store.$firstWords.get()!;
    assert.equal(store.$words.get(), undefined);
    const all = await wordsOf('de');
    for (const count of [1, 20]) assert.equal(first.t('banner.intro', { count }), all.t('banner.intro', { count }));
    const values = { date: 'heute', granted: 3, total: 20 };
    assert.equal(first.t('footer.chosen', values), all.t('footer.chosen', values));
  });

  it('take each part of a locale once', async () => {
    const parts: string[] = [];
    const store = createWordsStore((locale, part) => {
      parts.push(part);
      return locales[locale][part]();
    });
    await store.use(['de']);
    await store.complete();
    parts.length = 0;
    await store.use(['sv']);
    assert.deepEqual(parts, ['first', 'choices', 'rest']);
  });

  it('are tried again where they could not be loaded and somebody asks again', async () => {
    let isOffline = true;
    const store = createWordsStore((locale, part) =>
      isOffline && part === 'choices' ? Promise.reject(new Error('offline')) : loadPart(locale, part),
    );
    await store.use(['de']);
    await store.complete('choices');
    assert.equal(store.$choiceWords.get(), undefined);
    isOffline = false;
    await store.complete('choices');
    assert.equal(store.$choiceWords.get()?.language, 'de');
  });

  it('stay the same for the same languages, so that nothing is rendered again', async () => {
    const store = createWordsStore();
    await store.use(['de']);
    const first = store.$firstWords.get();
    await store.use(['de'], ['de']);
    assert.equal(store.$firstWords.get() === first, true);
    assert.deepEqual(first?.text('Karten'), { text: 'Karten', language: 'de' });
  });

  it('are kept apart between two centers', async () => {
    const [one, other] = [await wordsOf('de'), await wordsOf('en')];
    assert.notEqual(one.t('choice.refuseAll'), other.t('choice.refuseAll'));
  });

  it('pick the plural form', async () => {
    const words = await wordsOf('en');
    assert.match(words.t('banner.intro', { count: 1 }), /^One service/);
    assert.match(words.t('banner.intro', { count: 20 }), /^20 services/);
  });

  it('show a person’s text as it is, without entities', async () => {
    assert.ok((await wordsOf('en')).t('service.allow', { service: 'A & B <x>' }).includes('A & B <x>'));
  });

  it('name every legal basis, and show a code they do not know as it is', async () => {
    const words = await wordsOf('de');
    assert.match(words.code('basis', 'tdddg:25-2-2'), /§ 25 Abs\. 2 Nr\. 2 TDDDG/);
    assert.equal(words.code('basis', 'xyz:1'), 'xyz:1');
  });
});
