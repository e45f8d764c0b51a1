import { isLocalText, foreignTag, pickText } from './languages.ts';

/**
 * Finds out which other languages the texts of a policy's parts come in. A part is looked through once.
 *
 * @param language the language of the page
 * @param wanted the languages texts are taken in, best first
 * @param own the policy's only language, in which it then writes its plain texts
 */
export function createForeign(
  language: string,
  wanted: readonly string[],
  own: string | undefined,
): (part: object) => readonly string[] {
  const known = new WeakMap<object, readonly string[]>();

  function walk(value: object, found: Set<string | undefined>): Set<string | undefined> {
    if (isLocalText(value)) return found.add(foreignTag(pickText(value, wanted).language, language));
    for (const entry of Object.values(value) as unknown[])
      if (typeof entry === 'object' && entry !== null) walk(entry, found);
    return found;
  }

  return (part) => {
    const found =
      known.get(part) ?? [...walk(part, new Set([foreignTag(own, language)]))].filter((tag) => tag !== undefined);
    known.set(part, found);
    return found;
  };
}
