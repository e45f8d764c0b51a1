/** A locale's words, as nested keys. `en.json` types them all. */
export type Messages = typeof import('../../locales/en.json');

/** The words of the first layer alone: those of a locale that footer, banner and the head of the dialog use. */
export type FirstMessages = typeof import('../../locales/first/en.json');

/** The words around choices: settings, embedded contents, what has changed. */
export type ChoiceMessages = typeof import('../../locales/choices/en.json');

/** The parts that a locale is taken apart into (`npm run locales`). */
export type Part = 'first' | 'choices' | 'rest';

type LocaleFiles = Readonly<Record<Part, () => Promise<{ default: object }>>>;

/** The languages that have a locale: one line each. */
export const locales = {
  de: {
    first: () => import('../../locales/first/de.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/de.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/de.json', { with: { type: 'json' } }),
  },
  en: {
    first: () => import('../../locales/first/en.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/en.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/en.json', { with: { type: 'json' } }),
  },
} as const satisfies Record<string, LocaleFiles>;

/** The BCP 47 tag of a locale that this library ships. */
export type Locale = keyof typeof locales;

/** The locale that is used where no other fits. */
export const fallbackLocale: Locale = 'en';
