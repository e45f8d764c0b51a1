/** A locale's words, as nested keys. `en.json` types them all. */
export type Messages = typeof import('../../locales/en.json');

/** The words of the first layer alone: those of a locale that footer, banner and the head of the dialog use. */
export type FirstMessages = typeof import('../../locales/first/en.json');

interface LocaleFiles {
  /** The whole file. */
  all(): Promise<{ default: object }>;
  /** The part of it that the first layer needs (`npm run locales` takes it out). */
  first(): Promise<{ default: object }>;
}

/** The languages that have a locale: one line each. */
export const locales = {
  de: {
    all: () => import('../../locales/de.json', { with: { type: 'json' } }),
    first: () => import('../../locales/first/de.json', { with: { type: 'json' } }),
  },
  en: {
    all: () => import('../../locales/en.json', { with: { type: 'json' } }),
    first: () => import('../../locales/first/en.json', { with: { type: 'json' } }),
  },
} as const satisfies Record<string, LocaleFiles>;

/** The BCP 47 tag of a locale that this library ships. */
export type Locale = keyof typeof locales;

/** The locale that is used where no other fits. */
export const fallbackLocale: Locale = 'en';
