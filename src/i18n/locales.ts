export { files as locales } from './locale-files.ts';
import type { FormatData } from './format-data.ts';
import type { Locale, tagsWithFormats } from './tags.ts';

export type { Locale } from './tags.ts';

/** A locale's words, as nested keys. `en.json` types them all. */
export type Messages = typeof import('../../locales/en.json');

/** The words of the first layer alone: those of a locale that footer, banner and the head of the dialog use. */
export type FirstMessages = Omit<typeof import('../../locales/first/en.json'), 'formats'>;

/** The words around choices: settings, embedded contents, what has changed. */
export type ChoiceMessages = typeof import('../../locales/choices/en.json');

/** The parts that a locale is taken apart into (`npm run locales`). */
export type Part = 'first' | 'choices' | 'rest';

/** How a part of a locale is loaded. */
export type LocaleFile = () => Promise<{ default: object }>;

/** Loads a part of a locale. */
export type LoadLocale = (locale: Locale, part: Part) => ReturnType<LocaleFile>;

/** Loads the formats of a language that some browsers do not know. */
export type LoadFormats = (locale: (typeof tagsWithFormats)[number]) => Promise<{ default: FormatData }>;

/** The locale that is used where no other fits. */
export const fallbackLocale = 'en';
