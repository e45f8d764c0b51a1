const plural = /_(zero|one|two|few|many|other)$/;

/** The key of a text without its plural form. */
export const commonKey = (key: string): string => key.replace(plural, '');

/** The keys of all texts in a part of a locale, each plural form under its common name; an empty text is none. */
export const keysIn = (messages: object, before = ''): readonly string[] =>
  Object.entries(messages).flatMap(([key, it]: [string, unknown]) => {
    if (typeof it === 'object' && it !== null) return keysIn(it, `${before}${key}.`);
    return typeof it === 'string' && it !== '' ? [before + commonKey(key)] : [];
  });
