import { createFormats, type Formats } from './format.ts';
import type { FormatData } from './format-data.ts';
import { formatFiles } from './locale-files.ts';

/**
 * The formats of a locale.
 *
 * @param regional the tag that was asked for: "de-AT" has its own names of months
 */
export async function formatsOf(regional: string, locale: string): Promise<Formats> {
  const file = formatFiles[locale as keyof typeof formatFiles];
  if (!file) return createFormats(regional, locale);
  const [{ formatsFrom }, { default: data }] = await Promise.all([import('./format-data.ts'), file()]);
  return formatsFrom(data satisfies FormatData, locale);
}
