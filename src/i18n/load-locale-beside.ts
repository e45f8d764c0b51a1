import type { LoadFormats, LoadLocale } from './locales.ts';

/**
 * Stands in for `load-locale.ts` in the drop-in, beside which each locale lies under its own name: addresses are worked out,
 * because every visitor would fetch a list of them. They count from the drop-in's own file, so this has to be in it.
 */
export const loadPart: LoadLocale = (locale, part) =>
  import(`./locales/${part}/${locale}.js`) as ReturnType<LoadLocale>;

export const loadFormats: LoadFormats = (locale) => import(`./locales/formats/${locale}.js`) as ReturnType<LoadFormats>;
