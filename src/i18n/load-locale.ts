import { files, formatFiles } from './locale-files.ts';
import type { LoadFormats, LoadLocale } from './locales.ts';

/** Loads a part of a locale. */
export const loadPart: LoadLocale = (locale, part) => files[locale][part]();

/** Loads the dates, names and units of a language that some browsers do not know. */
export const loadFormats: LoadFormats = (locale) => formatFiles[locale]();
