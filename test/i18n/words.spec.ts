import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import { createFormats } from '../../src/i18n/format.ts';
import { directionOf, lookUpLanguage, pickText } from '../../src/i18n/languages.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { createWordsStore, type LoadLocale, type Words } from '../../src/i18n/words.ts';

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

  it('fall back to English where a locale cannot be loaded, and say so once', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    const load: LoadLocale = (locale, part) =>
      locale === 'de' ? Promise.reject(new Error('offline')) : locales[locale][part]();
    const store = createWordsStore(load);
    await store.use(['de']);
    console.warn = warn;
    assert.equal(store.$firstWords.get()?.language, 'en');
    assert.equal(warnings.length, 1);
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

  it('come all in English where the others of a language cannot be loaded, and are never mixed', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const store = createWordsStore((locale, part) =>
      locale === 'de' && part === 'rest' ? Promise.reject(new Error('offline')) : locales[locale][part](),
    );
    await store.use(['de']);
    await store.complete();
    console.warn = warn;
    assert.deepEqual([store.$firstWords.get()?.language, store.$words.get()?.language], ['en', 'en']);
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

describe('formats', () => {
  it('write durations, dates, lists and countries as the language does', () => {
    const formats = createFormats('de');
    assert.equal(formats.duration('P1Y6M'), '1 Jahr und 6 Monate');
    assert.equal(formats.date('2026-11-01'), '1. November 2026');
    assert.equal(formats.list(['a', 'b', 'c']), 'a, b und c');
    assert.equal(formats.country('US'), 'Vereinigte Staaten');
  });
});
