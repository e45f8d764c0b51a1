import { atom, type ReadableAtom } from 'nanostores';
import type { Text } from '../policy/types.ts';
import { createFirstTranslate } from './first-words.ts';
import { createFormats, type Formats } from './format.ts';
import { directionOf, lookUpLanguage, pickText, type LocalText } from './languages.ts';
import { fallbackLocale, locales, type FirstMessages, type Locale, type Messages } from './locales.ts';
import type { Translator } from './translator.ts';

type Leaves<T, Prefix extends string = ''> = {
  [Key in keyof T & string]: T[Key] extends string ? `${Prefix}${Key}` : Leaves<T[Key], `${Prefix}${Key}.`>;
}[keyof T & string];

type WithoutPlural<Key extends string> =
  Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

/** A key of the locale files, typed by `locales/en.json`; plural forms under their common name. */
export type WordKey = WithoutPlural<Leaves<Messages>>;

/** A key that the first layer may use. */
export type FirstWordKey = WithoutPlural<Leaves<FirstMessages>>;

type Values = Readonly<Record<string, string | number>>;

/** What is written differently from language to language, and the words of the first layer. */
export interface FirstWords extends Formats {
  /** The locale in use (BCP 47). */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words for a key of the first layer. `count` picks the plural form. */
  t(key: FirstWordKey, values?: Values): string;
  /** A policy's text in this language, with the language it is really in. */
  text(text: Text): LocalText;
}

/** All words of one language. */
export interface Words extends FirstWords {
  /** The words for a key. `count` picks the plural form. */
  t(key: WordKey, values?: Values): string;
  /** The words for a code of the policy, such as a legal basis; the code itself where there are none. */
  code(group: 'basis' | 'mechanism' | 'provision' | 'storage' | 'role', code: string): string;
}

/** The words in use, and the ways to change the language and to get all words. */
export interface WordsStore {
  /** The words of the first layer; nothing until the first locale has come. */
  readonly $firstWords: ReadableAtom<FirstWords | undefined>;
  /** All words; nothing until they were asked for and have come. */
  readonly $words: ReadableAtom<Words | undefined>;
  /** Changes the language; the former one stays until the new words have come. */
  use(languages: readonly string[]): Promise<void>;
  /** Loads all words of the language in use, and from now on those of every language that is used. */
  complete(): Promise<void>;
}

/** Loads the words of a locale: all of them, or those of the first layer. */
export type LoadLocale = (locale: Locale, part: 'all' | 'first') => Promise<{ default: object }>;

const shipped = Object.keys(locales) as Locale[];

/** Creates the words of one center. */
export function createWordsStore(load: LoadLocale = (locale, part) => locales[locale][part]()): WordsStore {
  const $firstWords = atom<FirstWords | undefined>(undefined);
  const $words = atom<Words | undefined>(undefined);
  let wanted: readonly string[] = [];
  let needsAll = false;
  let latest = 0;
  let translator: Translator | undefined;

  /** The first of the locales that can be loaded: one whose file is missing must not leave a page without words. */
  async function attempt<T>(
    candidates: readonly Locale[],
    work: (locale: Locale) => Promise<T>,
  ): Promise<T | undefined> {
    for (const locale of candidates) {
      try {
        return await work(locale);
      } catch {
        console.warn(`privacy-center: the words of "${locale}" could not be loaded; the next language is tried.`);
      }
    }
    return undefined;
  }

  async function loadFirst(locale: Locale): Promise<FirstWords> {
    const messages = (await load(locale, 'first')).default as FirstMessages;
    const translate = createFirstTranslate(messages, locale);
    // A region of the same language keeps its own dates and numbers: words in "de", dates of "de-AT".
    const regional = wanted.find((tag) => lookUpLanguage([tag], [locale]) !== undefined) ?? locale;
    const languages = [...wanted, locale, fallbackLocale];
    return {
      ...createFormats(regional),
      language: locale,
      direction: directionOf(locale),
      t: translate,
      text: (text) => pickText(text, languages),
    };
  }

  async function loadAll(locale: Locale): Promise<Words> {
    const { createTranslator } = await import('./translator.ts');
    const all = (translator ??= createTranslator(fallbackLocale));
    if (!all.has(locale)) all.add(locale, (await load(locale, 'all')).default);
    return {
      ...(await loadFirst(locale)),
      t: (key, values) => all.translate(locale, key, values),
      // In the codes of a policy ":" would end i18next's namespace, so the locale files write "-".
      code: (group, code) => all.translate(locale, [`${group}.${code.replace(':', '-')}`, 'code'], { code }),
    };
  }

  async function loadWanted(): Promise<void> {
    const turn = ++latest;
    const best = lookUpLanguage(wanted, shipped);
    const candidates = [...new Set([best, fallbackLocale].filter((locale) => locale !== undefined))];
    const first = await attempt(candidates, loadFirst);
    // A later call overtakes this one while its words are loading.
    if (turn !== latest || !first) return;
    $firstWords.set(first);
    if (!needsAll) return;
    const all = await attempt(candidates, loadAll);
    if (turn !== latest || !all) return;
    // A page is never mixed: where all words came in another language, so do the first.
    if (first.language !== all.language) $firstWords.set(all);
    $words.set(all);
  }

  return {
    $firstWords,
    $words,
    use(languages) {
      wanted = languages;
      return loadWanted();
    },
    complete() {
      if (needsAll) return Promise.resolve();
      needsAll = true;
      return latest > 0 ? loadWanted() : Promise.resolve();
    },
  };
}
