import i18next from 'i18next';
import { atom, type ReadableAtom } from 'nanostores';
import type { Text } from '../policy/types.ts';
import { createFormats, type Formats } from './format.ts';
import { directionOf, lookUpLanguage, pickText, type LocalText } from './languages.ts';
import { fallbackLocale, locales, type Locale, type Messages } from './locales.ts';

type Leaves<T, Prefix extends string = ''> = {
  [Key in keyof T & string]: T[Key] extends string ? `${Prefix}${Key}` : Leaves<T[Key], `${Prefix}${Key}.`>;
}[keyof T & string];

type WithoutPlural<Key extends string> =
  Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

/** A key of the locale files, typed by `locales/en.json`; plural forms under their common name. */
export type WordKey = WithoutPlural<Leaves<Messages>>;

/** The words of one language, and everything that is written differently from language to language. */
export interface Words extends Formats {
  /** The locale in use (BCP 47). */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words for a key. `count` picks the plural form. */
  t(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
  /** The words for a code of the policy, such as a legal basis; the code itself where there are none. */
  code(group: 'basis' | 'mechanism' | 'provision' | 'storage' | 'role', code: string): string;
  /** A policy's text in this language, with the language it is really in. */
  text(text: Text): LocalText;
}

/** The words in use, and the way to change the language. */
export interface WordsStore {
  /** Nothing until the first locale has been loaded. */
  readonly $words: ReadableAtom<Words | undefined>;
  /** Changes the language; the former one stays until the new locale has come. */
  use(languages: readonly string[]): Promise<void>;
}

/** Loads the words of a locale. */
export type LoadLocale = (locale: Locale) => Promise<{ default: object }>;

const shipped = Object.keys(locales) as Locale[];

/** Creates the words of one center, with an i18next instance of its own. Two centers never share one. */
export function createWordsStore(load: LoadLocale = (locale) => locales[locale]()): WordsStore {
  const $words = atom<Words | undefined>(undefined);
  const i18n = i18next.createInstance();
  // React and Vue escape for themselves and so does lit: escaping here would show entities to people.
  void i18n.init({ resources: {}, fallbackLng: fallbackLocale, interpolation: { escapeValue: false } });
  let latest = 0;

  async function loadFirst(candidates: readonly Locale[]): Promise<Locale | undefined> {
    for (const locale of candidates) {
      if (i18n.hasResourceBundle(locale, 'translation')) return locale;
      try {
        i18n.addResourceBundle(locale, 'translation', (await load(locale)).default);
        return locale;
      } catch {
        console.warn(`privacy-center: the words of "${locale}" could not be loaded; the next language is tried.`);
      }
    }
    return undefined;
  }

  function createWords(locale: Locale, wanted: readonly string[]): Words {
    const t = i18n.getFixedT(locale);
    // A region of the same language keeps its own dates and numbers: words in "de", dates of "de-AT".
    const regional = wanted.find((tag) => lookUpLanguage([tag], [locale]) !== undefined) ?? locale;
    return {
      ...createFormats(regional),
      language: locale,
      direction: directionOf(locale),
      t: (key, values) => t(key, values ?? {}),
      // In the codes of a policy ":" would end i18next's namespace, so the locale files write "-".
      code: (group, code) => t([`${group}.${code.replace(':', '-')}`, 'code'], { code }),
      text: (text) => pickText(text, [...wanted, locale, fallbackLocale]),
    };
  }

  return {
    $words,
    async use(languages) {
      const turn = ++latest;
      const best = lookUpLanguage(languages, shipped);
      const candidates = [...new Set([best, fallbackLocale].filter((locale) => locale !== undefined))];
      const locale = await loadFirst(candidates);
      // A later call overtook this one while its locale was loading.
      if (turn !== latest || locale === undefined) return;
      $words.set(createWords(locale, languages));
    },
  };
}
