/** A locale's words, as nested keys. `en.json` types them all. */
export type Messages = typeof import('../../locales/en.json');

/** The languages that have a locale: one line each. */
export const locales = {
  de: () => import('../../locales/de.json', { with: { type: 'json' } }),
  en: () => import('../../locales/en.json', { with: { type: 'json' } }),
} as const satisfies Record<string, () => Promise<{ default: object }>>;

/** The BCP 47 tag of a locale that this library ships. */
export type Locale = keyof typeof locales;

/** The locale that is used where no other fits. */
export const fallbackLocale: Locale = 'en';
