import type { Durations } from './durations.ts';
import { createFormats, type Formats } from './format.ts';
import type { formatsFrom } from './format-data.ts';
import { loadFormats } from './load-locale.ts';
import { tagsWithFormats } from './tags.ts';

/** The formats of a language that some browsers do not know, made from data; nothing for one that all know. */
async function fromData(locale: string): Promise<ReturnType<typeof formatsFrom> | undefined> {
  const known = tagsWithFormats.find((tag) => tag === locale);
  if (known === undefined) return undefined;
  const [{ formatsFrom }, { default: data }] = await Promise.all([import('./format-data.ts'), loadFormats(known)]);
  return formatsFrom(data, locale);
}

/**
 * The formats of a locale.
 *
 * @param regional the tag that was asked for: "de-AT" has its own names of months
 */
export const formatsOf = async (regional: string, locale: string): Promise<Formats> =>
  (await fromData(locale)) ?? createFormats(regional, locale);

/** What writes durations in a locale: the first layer names none, so this comes with the words around choices. */
export async function durationsOf(regional: string, locale: string): Promise<Durations> {
  const formats = await fromData(locale);
  return formats ? formats.duration : (await import('./durations.ts')).createDurations(regional, locale);
}
