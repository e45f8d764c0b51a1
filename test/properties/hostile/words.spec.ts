import assert from 'node:assert/strict';
import { before, beforeEach, describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { isolated } from '../../../src/i18n/isolated.ts';
import { locales, type LoadLocale, type Part } from '../../../src/i18n/locales.ts';
import { createWordsStore } from '../../../src/i18n/words-store.ts';
import { mutate, mutations, objectNames, oddTexts, seed, values } from './grammar.ts';

type Files = Readonly<Record<Part, object>>;

/** A center whose German locale is one of these files; English is as it should be. */
async function wordsFrom(german: Files) {
  const load: LoadLocale = (locale, part) =>
    locale === 'de' ? Promise.resolve({ default: german[part] as never }) : locales[locale][part]();
  const store = createWordsStore(load);
  await store.use(['de']);
  await store.complete();
  return store;
}

describe('a hostile locale', () => {
  let files: Files;
  before(async () => {
    const parts = ['first', 'choices', 'rest'] as const;
    const entries = await Promise.all(parts.map(async (part) => [part, (await locales.de[part]()).default] as const));
    files = Object.fromEntries(entries) as Record<Part, object>;
  });
  beforeEach(() => void mock.method(console, 'warn', () => undefined));

  it('gives texts, its own or those of another language, and changes nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom<Part>('first', 'choices', 'rest'), mutations, async (part, changes) => {
        const { $words, $firstWords } = await wordsFrom({ ...files, [part]: mutate(files[part], changes) });
        const words = $words.get() ?? $firstWords.get();
        assert.ok(words);
        for (const key of ['banner.title', 'choice.save', 'view.rights', 'service.allow'] as const)
          assert.equal(typeof $words.get()?.t(key, { count: 2, service: 'x' }), 'string', key);
        assert.deepEqual(Object.keys(Object.prototype), []);
        assert.equal(({} as { hit?: unknown }).hit, undefined);
      }),
      { seed, numRuns: 150 },
    );
  });

  it('that is no object at all is passed over', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (whole) => {
        const { $words } = await wordsFrom({ first: whole as object, choices: whole as object, rest: whole as object });
        assert.equal(typeof $words.get()?.t('banner.title'), 'string');
      }),
      { seed, numRuns: 60 },
    );
  });

  it('shows a value as it is, whatever it looks like', async () => {
    const { $words, $choiceWords } = await wordsFrom(files);
    const provider = '$t(view.record) {{count}} $& $1 <b>';
    for (const words of [$words.get(), $choiceWords.get()])
      assert.ok(words?.t('embed.intro', { provider }).includes(provider));
  });
});

describe('a hostile language', () => {
  for (const tag of [...objectNames, ...oddTexts, '', '-', 'x-', 'de-', 'a'.repeat(10_000)])
    it(`${JSON.stringify(tag).slice(0, 40)} gives words all the same`, async () => {
      const store = createWordsStore();
      await store.use([tag], [tag]);
      await store.complete();
      assert.equal(typeof store.$words.get()?.t('banner.title'), 'string');
    });
});

describe('a hostile name', () => {
  const [isolate, end, override] = ['\u2067', '\u2069', '\u202e'];
  const cases: Readonly<Record<string, readonly [name: string, shown: string]>> = {
    'an override': [`${override}gnp.exe`, 'gnp.exe'],
    'an isolate that does not end': [`${isolate}x`, 'x'],
    'the end of an isolate that is not its own': [`x${end}`, 'x'],
    'an end before a beginning': [`${end}x${isolate}`, 'x'],
  };
  for (const [what, [name, shown]] of Object.entries(cases))
    it(`turns nothing round beside it with ${what}`, () => {
      assert.equal(isolated(name, 'ltr'), shown);
      assert.equal(isolated(name, 'rtl'), `\u2068${shown}\u2069`);
    });

  it('keeps the isolates inside that end', () => {
    const inner = isolated('Acme Inc.', 'rtl');
    assert.equal(isolated(`${inner}، x`, 'rtl'), `\u2068${inner}، x\u2069`);
  });
});
