import { atom, type ReadableAtom } from 'nanostores';
import { lookUpLanguages } from './languages.ts';
import { loadPart } from './load-locale.ts';
import { fallbackLocale, type LoadLocale, type Locale } from './locales.ts';
import { openLocale, type OpenLocale } from './open-locale.ts';
import { tags } from './tags.ts';
import type { Translator } from './translator.ts';
import type { ChoiceWords, FirstWords, Layer, Words } from './words.ts';

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
  /** For the same languages the words stay, and nothing is rendered again. */
  let kept: { readonly opened: OpenLocale; readonly languages: string } | undefined;

  async function getTranslator(): Promise<Translator> {
    const { createTranslator } = await import('./translator.ts');
    return (translator ??= createTranslator());
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
    const languages = [...new Set([...wanted, fallbackLocale])].join();
    const only = (): string | undefined => (own.length === 1 ? own[0] : undefined);
    const source = { load, getTranslator, wanted, only };
    const opened =
      kept?.languages === languages
        ? kept.opened
        : await attempt(candidates, (locale, lastWay) => openLocale(source, locale, lastWay));
    // A later call overtakes this one while its words are loading.
    if (turn !== latest) return loading;
    if (!opened) return;
    const { first } = opened;
    // One that stands in for another is left as soon as that can be read.
    kept = first.language === candidates[0] ? { opened, languages } : undefined;
    const open = (locale: Locale, lastWay: boolean) =>
      locale === first.language ? opened : openLocale(source, locale, lastWay);
    // A page is never mixed: once there are words, the next ones come all together.
    if (layer === 'first' || !$firstWords.get()) $firstWords.set(first);
    if (layer === 'first') return;
    const all =
      layer === 'all'
        ? await attempt(candidates, async (locale, lastWay) => (await open(locale, lastWay)).all(lastWay))
        : undefined;
    const more =
      all ?? (await attempt(candidates, async (locale, lastWay) => (await open(locale, lastWay)).choices(lastWay)));
    if (turn !== latest) return loading;
    // Whoever asks for them again has them tried again: they may have been loaded ahead while there was no way out.
    if (!more && !$choiceWords.get()) needed = 'first';
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
