import assert from 'node:assert/strict';
import { suite, test, type TestContext } from 'node:test';
import { locales, type LoadLocale, type Locale, type Part } from '../../src/i18n/locales.ts';
import { createWordsStore, type WordsStore } from '../../src/i18n/words-store.ts';

/** What becomes of a file on its way. */
type Way = (locale: Locale, part: Part, good: () => Promise<{ default: object }>) => Promise<{ default: object }>;

const ways: Readonly<Record<string, Way>> = {
  'is missing': () => Promise.reject(new Error('404')),
  'is no JSON': () => Promise.reject(new SyntaxError('Unexpected token <')),
  'lacks keys': async (locale, part, good) => {
    const [first = ''] = Object.keys((await good()).default);
    return { default: Object.fromEntries(Object.entries((await good()).default).filter(([key]) => key !== first)) };
  },
  'has an empty text': async (locale, part, good) => ({
    default: { ...(await good()).default, view: { settings: '' } },
  }),
};

/** A loader under which some locales, or some part of them, come to harm. */
const harmed =
  (way: Way, broken: readonly Locale[], parts: readonly Part[] = ['first']): LoadLocale =>
  (locale, part) =>
    broken.includes(locale) && parts.includes(part)
      ? way(locale, part, locales[locale][part])
      : locales[locale][part]();

function warnings(context: TestContext): readonly string[] {
  const said: string[] = [];
  context.mock.method(console, 'warn', (text: string) => said.push(text));
  return said;
}

const languagesOf = (store: WordsStore): readonly unknown[] =>
  [store.$firstWords, store.$choiceWords, store.$words].map(($words) => $words.get()?.language);

for (const [what, way] of Object.entries(ways))
  suite(`a locale that ${what}`, () => {
    test('gives way to the policy’s default language', async (context) => {
      warnings(context);
      const store = createWordsStore(harmed(way, ['de']));
      await store.use(['de-AT'], ['fi', 'en']);
      assert.equal(store.$firstWords.get()?.language, 'fi');
    });

    test('gives way to English where the policy’s default comes to harm too', async (context) => {
      warnings(context);
      const store = createWordsStore(harmed(way, ['de', 'fi']));
      await store.use(['de-AT'], ['fi']);
      assert.equal(store.$firstWords.get()?.language, 'en');
    });

    test('is named in the console, once', async (context) => {
      const said = warnings(context);
      const store = createWordsStore(harmed(way, ['de'], ['first', 'rest']));
      await store.use(['de']);
      await store.use(['de'], ['de', 'en']);
      await store.complete();
      assert.equal(said.length, 1);
      assert.match(said[0]!, /the words of "de" cannot be used \(.+\); the next language is taken/);
    });
  });

suite('a page', () => {
  for (const part of ['choices', 'rest'] as const)
    test(`is all in one language where "${part}" is missing in the one asked for`, async (context) => {
      warnings(context);
      const store = createWordsStore(harmed(ways['is missing']!, ['de'], [part]));
      await store.use(['de']);
      await store.complete();
      assert.deepEqual(languagesOf(store), ['en', 'en', 'en']);
    });

  test('takes the policy’s texts in the language that its own words came in', async (context) => {
    warnings(context);
    const store = createWordsStore(harmed(ways['is missing']!, ['de']));
    await store.use(['de']);
    assert.equal(store.$firstWords.get()?.text({ de: 'Karte', en: 'Map' }).text, 'Map');
  });

  test('changes its language in one go', async () => {
    const store = createWordsStore();
    await store.use(['de']);
    await store.complete();
    const seen = new Set<string>();
    const unlisten = store.$firstWords.listen(() => seen.add(languagesOf(store).join()));
    await store.use(['fi']);
    unlisten();
    assert.deepEqual(languagesOf(store), ['fi', 'fi', 'fi']);
    assert.deepEqual([...seen], ['fi,de,de'], 'the first words came when all were there, in the same turn');
  });

  test('shows what there is where no locale is whole', async (context) => {
    warnings(context);
    const store = createWordsStore(harmed(ways['lacks keys']!, ['de', 'en']));
    await store.use(['de']);
    assert.equal(store.$firstWords.get()?.language, 'de');
    assert.equal(store.$firstWords.get()?.t('choice.acceptAll'), 'Alle akzeptieren');
  });
});
