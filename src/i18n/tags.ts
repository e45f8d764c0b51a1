/** The languages that have a locale (BCP 47, and the name of its file): one line each. */
export const tags = [
  'ar',
  'bg',
  'cs',
  'da',
  'de',
  'de-x-du',
  'de-x-leicht',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'is',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
  'tr',
  'uk',
] as const;

/** The BCP 47 tag of a locale that this library ships. */
export type Locale = (typeof tags)[number];

/** Languages of which a browser in wide use brings no dates and names: Chromium leaves them out of its ICU data (seen in 156). */
export const tagsWithFormats = ['ga', 'is', 'mt'] as const;
