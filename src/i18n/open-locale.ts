import { createFirstTranslate } from './first-words.ts';
import { createForeign } from './foreign.ts';
import { durationsOf, formatsOf } from './formats-of.ts';
import { isolated, isolatedValues } from './isolated.ts';
import { directionOf, lookUpLanguages, pickText } from './languages.ts';
import { fallbackLocale, type LoadLocale, type Locale, type Part } from './locales.ts';
import { withReady, type ReadyFormats } from './ready-formats.ts';
import type { Translator } from './translator.ts';
import { isWhole } from './whole.ts';
import type { ChoiceWords, FirstWords, Words } from './words.ts';

/** Where words come from, and for whom. */
export interface WordsSource {
  readonly load: LoadLocale;
  readonly getTranslator: () => Promise<Translator>;
  /** The languages that are wanted, best first (BCP 47). */
  readonly wanted: readonly string[];
  /** Tells the language of a policy that has but one: its plain texts are in it. */
  readonly only: () => string | undefined;
}

/** A locale whose first words are there, and the ways to more of them. Both throw where a part is missing or lacks keys. */
export interface OpenLocale {
  readonly first: FirstWords;
  choices(lastWay: boolean): Promise<ChoiceWords>;
  all(lastWay: boolean): Promise<Words>;
}

// In the codes of a policy ":" would end i18next's namespace, so the locale files write "-".
const keyOf = (group: string, code: string): string => `${group}.${code.replace(':', '-')}`;

/**
 * Opens a locale. Throws where its first part is missing or lacks keys.
 *
 * @param lastWay nothing better is left: keys may be missing
 */
export async function openLocale(source: WordsSource, locale: Locale, lastWay: boolean): Promise<OpenLocale> {
  const { load, getTranslator, wanted, only } = source;
  const direction = directionOf(locale);
  // A region of the same language keeps its own dates and numbers: words in "de", dates of "de-AT".
  const region = wanted.find((tag) => lookUpLanguages([tag], [locale]).length > 0) ?? locale;

  async function read(part: Part, isLastWay: boolean): Promise<{ readonly formats?: ReadyFormats }> {
    const messages: { readonly formats?: ReadyFormats } = (await load(locale, part)).default;
    if (!isLastWay && !isWhole(part, messages)) throw new Error(`keys are missing in "${part}"`);
    return messages;
  }

  const [made, messages] = await Promise.all([formatsOf(region, locale), read('first', lastWay)]);
  // A region has its own names and lists.
  const formats = messages.formats && region === locale ? withReady(made, messages.formats) : made;
  const translate = createFirstTranslate([messages], locale);
  // The policy's texts in the language of the page first: a page in English because German is missing stays English.
  const languages = [region, locale, ...wanted, fallbackLocale];
  let foreign: FirstWords['foreign'] | undefined;
  const first: FirstWords = {
    ...formats,
    list: (items) => formats.list([...items].map((item) => isolated(item, direction))),
    language: locale,
    direction,
    t: (key, values) => translate(key, isolatedValues(values, direction)) ?? key,
    text(text) {
      const { text: shown, language = only() } = pickText(text, languages);
      return { text: shown, language };
    },
    name: (text) => isolated(text, direction),
    row: (...texts) => texts.join(direction === 'rtl' ? '، ' : ', '),
    // Made when it is first asked for: a policy's languages are known by then.
    foreign: (part) => (foreign ??= createForeign(locale, languages, only()))(part),
  };

  return {
    first,
    async choices(isLastWay) {
      const [choices, duration] = await Promise.all([read('choices', isLastWay), durationsOf(region, locale)]);
      const find = createFirstTranslate([messages, choices], locale);
      return {
        ...first,
        duration,
        t: (key, values) => find(key, isolatedValues(values, direction)) ?? key,
        code: (group, code) => find(keyOf(group, code)) ?? code,
      };
    },
    async all(isLastWay) {
      const [translator, duration] = await Promise.all([getTranslator(), durationsOf(region, locale)]);
      if (!translator.has(locale)) {
        const more = await Promise.all([read('choices', isLastWay), read('rest', isLastWay)]);
        for (const part of [messages, ...more]) translator.add(locale, part);
      }
      return {
        ...first,
        duration,
        t: (key, values) => translator.translate(locale, key, isolatedValues(values, direction)),
        code: (group, code) => translator.translate(locale, [keyOf(group, code), 'code'], { code }),
      };
    },
  };
}
