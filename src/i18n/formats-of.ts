import { createFormats, type Formats } from './format.ts';
import { loadFormats } from './load-locale.ts';
import { tagsWithFormats } from './tags.ts';

/**
 * The formats of a locale.
 *
 * @param regional the tag that was asked for: "de-AT" has its own names of months
 */
export async function formatsOf(regional: string, locale: string): Promise<Formats> {
  const known = tagsWithFormats.find((tag) => tag === locale);
  if (known === undefined) return createFormats(regional, locale);
  const [{ formatsFrom }, { default: data }] = await Promise.all([import('./format-data.ts'), loadFormats(known)]);
  return formatsFrom(data, locale);
}
