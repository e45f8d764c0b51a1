import type { FirstMessages } from './locales.ts';

type Values = Readonly<Record<string, string | number>>;

/** Looks up the words for a key of the first layer; `count` among the values picks the plural form. */
export type FirstTranslate = (key: string, values?: Values) => string;

function find(messages: object, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<unknown>((tree, name) => (tree as Record<string, unknown> | undefined)?.[name], messages);
  return typeof found === 'string' ? found : undefined;
}

/**
 * The few words of the first layer, ready-made: a new visitor need not wait for the translation library to be asked a
 * question. Keys, plural forms and placeholders are those of i18next, of which this knows no more.
 */
export function createFirstTranslate(messages: FirstMessages, language: string): FirstTranslate {
  const plurals = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const form = typeof values['count'] === 'number' ? plurals.select(values['count']) : undefined;
    const text =
      (form && find(messages, `${key}_${form}`)) ?? find(messages, key) ?? find(messages, `${key}_other`) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
