type Values = Readonly<Record<string, string | number>>;

/** Looks up the words for a key; `count` among the values picks the plural form. Nothing where there are none. */
export type FirstTranslate = (key: string, values?: Values) => string | undefined;

function find(messages: object, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<unknown>((tree, name) => (tree as Record<string, unknown> | undefined)?.[name], messages);
  return typeof found === 'string' ? found : undefined;
}

/**
 * The words of first layer and settings, ready-made: nobody need wait for the translation library to be asked a question
 * or to answer it. Keys, plural forms and placeholders are those of i18next, of which this knows no more.
 */
export function createFirstTranslate(parts: readonly object[], language: string): FirstTranslate {
  const plurals = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const form = typeof values['count'] === 'number' ? [`${key}_${plurals.select(values['count'])}`] : [];
    for (const name of [...form, key, `${key}_other`]) {
      for (const part of parts) {
        const text = find(part, name);
        if (text !== undefined) return text.replace(/\{\{(\w+)\}\}/g, (_, it: string) => String(values[it] ?? ''));
      }
    }
    return undefined;
  };
}
