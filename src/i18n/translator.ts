import i18next from 'i18next';

/** All words of the languages that have been loaded. */
export interface Translator {
  has(locale: string): boolean;
  /** Adds a part of a locale's words to those that are there. */
  add(locale: string, messages: object): void;
  /** Looks up the words of a locale for a key, or for the first of several keys that it has. */
  translate(locale: string, key: string | string[], values?: Readonly<Record<string, string | number>>): string;
}

/** Creates a translator with an i18next instance of its own: two centers never share one. */
export function createTranslator(): Translator {
  const i18n = i18next.createInstance();
  // lit escapes what it renders; escaping here would show entities to people. One language never stands in for another:
  // a locale that lacks a text is not used at all.
  void i18n.init({
    resources: {},
    fallbackLng: false,
    load: 'currentOnly',
    interpolation: { escapeValue: false },
  });
  return {
    has: (locale) => i18n.hasResourceBundle(locale, 'translation'),
    add: (locale, messages) => void i18n.addResourceBundle(locale, 'translation', messages, true),
    translate: (locale, key, values = {}) => i18n.getFixedT(locale)(key, values),
  };
}
