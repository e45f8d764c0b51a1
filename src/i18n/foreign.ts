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
  const foreignIn = (tag: string | undefined): readonly string[] => {
    const foreign = foreignTag(tag, language);
    return foreign === undefined ? [] : [foreign];
  };

  function walk(value: object): readonly string[] {
    if (isLocalText(value)) return foreignIn(pickText(value, wanted).language);
    return Object.values(value).flatMap((entry: unknown) =>
      typeof entry === 'object' && entry !== null ? walk(entry) : [],
    );
  }

  return (part) => {
    const found = known.get(part) ?? [...new Set([...foreignIn(own), ...walk(part)])];
    known.set(part, found);
    return found;
  };
}
