import { atom, type ReadableAtom } from 'nanostores';
import type { Text } from '../policy/types.ts';
import { createFirstTranslate } from './first-words.ts';
import { createForeign } from './foreign.ts';
import type { Durations } from './durations.ts';
import { durationsOf, formatsOf } from './formats-of.ts';
import type { Formats } from './format.ts';
import { isolated, isolatedValues } from './isolated.ts';
import { directionOf, lookUpLanguages, pickText, type LocalText } from './languages.ts';
import { loadPart } from './load-locale.ts';
import {
  fallbackLocale,
  type ChoiceMessages,
  type FirstMessages,
  type LoadLocale,
  type Locale,
  type Messages,
  type Part,
} from './locales.ts';
import { tags } from './tags.ts';
import type { Translator } from './translator.ts';
import { isWhole } from './whole.ts';

export type { LoadLocale } from './locales.ts';

type Leaves<T, Prefix extends string = ''> = {
  [Key in keyof T & string]: T[Key] extends string ? `${Prefix}${Key}` : Leaves<T[Key], `${Prefix}${Key}.`>;
}[keyof T & string];

type WithoutPlural<Key extends string> =
  Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

/** A key of the locale files, typed by `locales/en.json`; plural forms under their common name. */
export type WordKey = WithoutPlural<Leaves<Messages>>;

/** A key that the first layer may use. */
type FirstWordKey = WithoutPlural<Leaves<FirstMessages>>;

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
  /** A name as it stands in a line: set apart from the direction of the words around it. */
  name(text: string): string;
  /** Texts one after the other, with the comma of the language between them. */
  row(...texts: readonly string[]): string;
  /** The other languages that texts in a part of the policy are in. */
  foreign(part: object): readonly string[];
}

type CodeGroup = 'basis' | 'mechanism' | 'storage' | 'role';

/** The words around choices. */
export interface ChoiceWords extends FirstWords {
  /** The words for a key. `count` picks the plural form. */
  t(key: ChoiceWordKey, values?: Values): string;
  /** The words for a code of the policy, such as a legal basis; the code itself where there are none. */
  code(group: CodeGroup, code: string): string;
  /** An ISO 8601 duration in words: "3 months". */
  readonly duration: Durations;
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
  /**
   * Changes the language; the former one stays until the new words have come.
   *
   * @param languages those a person wants, best first (BCP 47)
   * @param own those of the policy, its default first: they come after the wanted ones, and English comes last
   */
  use(languages: readonly string[], own?: readonly string[]): Promise<void>;
  /** Loads the words of a layer, all of them by default, and from now on those of every language that is used. */
  complete(layer?: Layer): Promise<void>;
}

const layers: readonly Layer[] = ['first', 'choices', 'all'];

// In the codes of a policy ":" would end i18next's namespace, so the locale files write "-".
const keyOf = (group: string, code: string): string => `${group}.${code.replace(':', '-')}`;

/** Creates the words of one center. */
export function createWordsStore(load: LoadLocale = loadPart): WordsStore {
  const $firstWords = atom<FirstWords | undefined>(undefined);
  const $choiceWords = atom<ChoiceWords | undefined>(undefined);
  const $words = atom<Words | undefined>(undefined);
  const broken = new Set<Locale>();
  let wanted: readonly string[] = [];
  let own: readonly string[] = [];
  let needed: Layer = 'first';
  let latest = 0;
  /** The latest load. Who waits for one that was overtaken waits for this. */
  let loading: Promise<void> = Promise.resolve();
  let translator: Translator | undefined;

  /** Reads parts of a locale. Throws where one is missing or lacks keys, unless nothing better is left. */
  async function read(locale: Locale, lastWay: boolean, ...parts: readonly Part[]): Promise<readonly object[]> {
    return Promise.all(
      parts.map(async (part) => {
        const messages = (await load(locale, part)).default;
        if (!lastWay && !isWhole(part, messages)) throw new Error(`keys are missing in "${part}"`);
        return messages;
      }),
    );
  }

  /** A region of the same language keeps its own dates and numbers: words in "de", dates of "de-AT". */
  const regionOf = (locale: Locale): string =>
    wanted.find((tag) => lookUpLanguages([tag], [locale]).length > 0) ?? locale;

  async function loadFirst(locale: Locale, lastWay: boolean): Promise<FirstWords> {
    const regional = regionOf(locale);
    const [formats, messages] = await Promise.all([formatsOf(regional, locale), read(locale, lastWay, 'first')]);
    const translate = createFirstTranslate(messages, locale);
    // The policy's texts in the language of the page first: a page in English because German is missing stays English.
    const languages = [regional, locale, ...wanted, fallbackLocale];
    const only = own.length === 1 ? own[0] : undefined;
    const direction = directionOf(locale);
    return {
      ...formats,
      list: (items) => formats.list([...items].map((item) => isolated(item, direction))),
      language: locale,
      direction,
      t: (key, values) => translate(key, isolatedValues(values, direction)) ?? key,
      text(text) {
        const { text: shown, language = only } = pickText(text, languages);
        return { text: shown, language };
      },
      name: (text) => isolated(text, direction),
      row: (...texts) => texts.join(direction === 'rtl' ? '، ' : ', '),
      foreign: createForeign(locale, languages, only),
    };
  }

  async function loadChoices(locale: Locale, lastWay: boolean): Promise<ChoiceWords> {
    const [first, duration, parts] = await Promise.all([
      loadFirst(locale, lastWay),
      durationsOf(regionOf(locale), locale),
      read(locale, lastWay, 'first', 'choices'),
    ]);
    const translate = createFirstTranslate(parts, locale);
    return {
      ...first,
      duration,
      t: (key, values) => translate(key, isolatedValues(values, first.direction)) ?? key,
      code: (group, code) => translate(keyOf(group, code)) ?? code,
    };
  }

  async function loadAll(locale: Locale, lastWay: boolean): Promise<Words> {
    const { createTranslator } = await import('./translator.ts');
    const all = (translator ??= createTranslator());
    if (!all.has(locale)) {
      const parts = await read(locale, lastWay, 'first', 'choices', 'rest');
      parts.forEach((part) => all.add(locale, part));
    }
    const [first, duration] = await Promise.all([loadFirst(locale, lastWay), durationsOf(regionOf(locale), locale)]);
    return {
      ...first,
      duration,
      t: (key, values) => all.translate(locale, key, isolatedValues(values, first.direction)),
      code: (group, code) => all.translate(locale, [keyOf(group, code), 'code'], { code }),
    };
  }

  /** Says once which locale cannot be used and why. */
  function leave(locale: Locale, reason: unknown): void {
    if (broken.has(locale)) return;
    broken.add(locale);
    const why = reason instanceof Error ? reason.message : String(reason);
    console.warn(`privacy-center: the words of "${locale}" cannot be used (${why}); the next language is taken.`);
  }

  /** The first locale that is whole; where none is, the first that can be read at all: better some words than none. */
  async function attempt<T>(
    candidates: readonly Locale[],
    work: (locale: Locale, lastWay: boolean) => Promise<T>,
  ): Promise<T | undefined> {
    for (const lastWay of [false, true]) {
      for (const locale of candidates) {
        try {
          return await work(locale, lastWay);
        } catch (reason) {
          leave(locale, reason);
        }
      }
    }
    return undefined;
  }

  async function loadWanted(): Promise<void> {
    const turn = ++latest;
    const layer = needed;
    const candidates = lookUpLanguages([...wanted, fallbackLocale], tags);
    const first = await attempt(candidates, loadFirst);
    // A later call overtakes this one while its words are loading.
    if (turn !== latest) return loading;
    if (!first) return;
    // A page is never mixed: once there are words, the next ones come all together.
    if (layer === 'first' || !$firstWords.get()) $firstWords.set(first);
    if (layer === 'first') return;
    const all = layer === 'all' ? await attempt(candidates, loadAll) : undefined;
    const more = all ?? (await attempt(candidates, loadChoices));
    if (turn !== latest) return loading;
    if (!more) return;
    $firstWords.set(first.language === more.language ? first : more);
    $choiceWords.set(more);
    if (all) $words.set(all);
  }

  return {
    $firstWords,
    $choiceWords,
    $words,
    use(languages, policyLanguages = []) {
      own = policyLanguages;
      wanted = [...languages, ...own];
      return (loading = loadWanted());
    },
    complete(layer = 'all') {
      if (layers.indexOf(layer) > layers.indexOf(needed)) {
        needed = layer;
        if (latest > 0) loading = loadWanted();
      }
      return loading;
    },
  };
}
