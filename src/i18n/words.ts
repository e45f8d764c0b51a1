import { atom, type ReadableAtom } from 'nanostores';
import type { Text } from '../policy/types.ts';
import { createFirstTranslate } from './first-words.ts';
import { createFormats, type Formats } from './format.ts';
import { directionOf, lookUpLanguage, pickText, type LocalText } from './languages.ts';
import {
  fallbackLocale,
  locales,
  type ChoiceMessages,
  type FirstMessages,
  type Locale,
  type Messages,
  type Part,
} from './locales.ts';
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

/** A key that what is about choices may use: those of the first layer, of settings and of embedded contents. */
export type ChoiceWordKey = FirstWordKey | WithoutPlural<Leaves<ChoiceMessages>>;

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

type CodeGroup = 'basis' | 'mechanism' | 'storage' | 'role';

/** The words around choices. */
export interface ChoiceWords extends FirstWords {
  /** The words for a key. `count` picks the plural form. */
  t(key: ChoiceWordKey, values?: Values): string;
  /** The words for a code of the policy, such as a legal basis; the code itself where there are none. */
  code(group: CodeGroup, code: string): string;
}

/** All words of one language. */
export interface Words extends ChoiceWords {
  /** The words for a key. `count` picks the plural form. */
  t(key: WordKey, values?: Values): string;
  code(group: CodeGroup | 'provision', code: string): string;
}

/** How far the words have come: those of the first layer, those around choices as well, or all. */
export type Layer = 'first' | 'choices' | 'all';

/** The words in use, and the ways to change the language and to get more words. */
export interface WordsStore {
  /** The words of the first layer; nothing until the first locale has come. */
  readonly $firstWords: ReadableAtom<FirstWords | undefined>;
  /** The words around choices; nothing until they were asked for and have come. */
  readonly $choiceWords: ReadableAtom<ChoiceWords | undefined>;
  /** All words; nothing until they were asked for and have come. */
  readonly $words: ReadableAtom<Words | undefined>;
  /** Changes the language; the former one stays until the new words have come. */
  use(languages: readonly string[]): Promise<void>;
  /** Loads the words of a layer, all of them by default, and from now on those of every language that is used. */
  complete(layer?: Layer): Promise<void>;
}

/** Loads a part of a locale. */
export type LoadLocale = (locale: Locale, part: Part) => Promise<{ default: object }>;

const shipped = Object.keys(locales) as Locale[];
const layers: readonly Layer[] = ['first', 'choices', 'all'];

// In the codes of a policy ":" would end i18next's namespace, so the locale files write "-".
const keyOf = (group: string, code: string): string => `${group}.${code.replace(':', '-')}`;

/** Creates the words of one center. */
export function createWordsStore(load: LoadLocale = (locale, part) => locales[locale][part]()): WordsStore {
  const $firstWords = atom<FirstWords | undefined>(undefined);
  const $choiceWords = atom<ChoiceWords | undefined>(undefined);
  const $words = atom<Words | undefined>(undefined);
  let wanted: readonly string[] = [];
  let needed: Layer = 'first';
  let latest = 0;
  let translator: Translator | undefined;

  const read = async (locale: Locale, ...parts: readonly Part[]): Promise<readonly object[]> =>
    Promise.all(parts.map(async (part) => (await load(locale, part)).default));

  async function loadFirst(locale: Locale): Promise<FirstWords> {
    const translate = createFirstTranslate(await read(locale, 'first'), locale);
    // A region of the same language keeps its own dates and numbers: words in "de", dates of "de-AT".
    const regional = wanted.find((tag) => lookUpLanguage([tag], [locale]) !== undefined) ?? locale;
    const languages = [...wanted, locale, fallbackLocale];
    return {
      ...createFormats(regional),
      language: locale,
      direction: directionOf(locale),
      t: (key, values) => translate(key, values) ?? key,
      text: (text) => pickText(text, languages),
    };
  }

  async function loadChoices(locale: Locale): Promise<ChoiceWords> {
    const [first, parts] = await Promise.all([loadFirst(locale), read(locale, 'first', 'choices')]);
    const translate = createFirstTranslate(parts, locale);
    return {
      ...first,
      t: (key, values) => translate(key, values) ?? key,
      code: (group, code) => translate(keyOf(group, code)) ?? code,
    };
  }

  async function loadAll(locale: Locale): Promise<Words> {
    const { createTranslator } = await import('./translator.ts');
    const all = (translator ??= createTranslator(fallbackLocale));
    if (!all.has(locale)) (await read(locale, 'first', 'choices', 'rest')).forEach((part) => all.add(locale, part));
    return {
      ...(await loadFirst(locale)),
      t: (key, values) => all.translate(locale, key, values),
      code: (group, code) => all.translate(locale, [keyOf(group, code), 'code'], { code }),
    };
  }

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

  async function loadWanted(): Promise<void> {
    const turn = ++latest;
    const best = lookUpLanguage(wanted, shipped);
    const candidates = [...new Set([best, fallbackLocale].filter((locale) => locale !== undefined))];
    const first = await attempt(candidates, loadFirst);
    // A later call overtakes this one while its words are loading.
    if (turn !== latest || !first) return;
    $firstWords.set(first);
    if (needed === 'first') return;
    const all = needed === 'all' ? await attempt(candidates, loadAll) : undefined;
    const more = all ?? (await attempt(candidates, loadChoices));
    if (turn !== latest || !more) return;
    // A page is never mixed: where more words came in another language, so do the first.
    if (first.language !== more.language) $firstWords.set(more);
    $choiceWords.set(more);
    if (all) $words.set(all);
  }

  return {
    $firstWords,
    $choiceWords,
    $words,
    use(languages) {
      wanted = languages;
      return loadWanted();
    },
    complete(layer = 'all') {
      if (layers.indexOf(layer) <= layers.indexOf(needed)) return Promise.resolve();
      needed = layer;
      return latest > 0 ? loadWanted() : Promise.resolve();
    },
  };
}
