// Written by `npm run locales`. Bundlers follow each of these imports.
import type { Locale, LocaleFile, Part } from './locales.ts';

/** Where the parts of each locale are. */
export const files = {
  ar: {
    first: () => import('../../locales/first/ar.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/ar.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/ar.json', { with: { type: 'json' } }),
  },
  bg: {
    first: () => import('../../locales/first/bg.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/bg.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/bg.json', { with: { type: 'json' } }),
  },
  cs: {
    first: () => import('../../locales/first/cs.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/cs.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/cs.json', { with: { type: 'json' } }),
  },
  da: {
    first: () => import('../../locales/first/da.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/da.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/da.json', { with: { type: 'json' } }),
  },
  de: {
    first: () => import('../../locales/first/de.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/de.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/de.json', { with: { type: 'json' } }),
  },
  'de-x-du': {
    first: () => import('../../locales/first/de-x-du.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/de-x-du.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/de-x-du.json', { with: { type: 'json' } }),
  },
  'de-x-leicht': {
    first: () => import('../../locales/first/de-x-leicht.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/de-x-leicht.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/de-x-leicht.json', { with: { type: 'json' } }),
  },
  el: {
    first: () => import('../../locales/first/el.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/el.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/el.json', { with: { type: 'json' } }),
  },
  en: {
    first: () => import('../../locales/first/en.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/en.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/en.json', { with: { type: 'json' } }),
  },
  es: {
    first: () => import('../../locales/first/es.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/es.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/es.json', { with: { type: 'json' } }),
  },
  et: {
    first: () => import('../../locales/first/et.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/et.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/et.json', { with: { type: 'json' } }),
  },
  fi: {
    first: () => import('../../locales/first/fi.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/fi.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/fi.json', { with: { type: 'json' } }),
  },
  fr: {
    first: () => import('../../locales/first/fr.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/fr.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/fr.json', { with: { type: 'json' } }),
  },
  ga: {
    first: () => import('../../locales/first/ga.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/ga.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/ga.json', { with: { type: 'json' } }),
  },
  hr: {
    first: () => import('../../locales/first/hr.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/hr.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/hr.json', { with: { type: 'json' } }),
  },
  hu: {
    first: () => import('../../locales/first/hu.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/hu.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/hu.json', { with: { type: 'json' } }),
  },
  is: {
    first: () => import('../../locales/first/is.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/is.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/is.json', { with: { type: 'json' } }),
  },
  it: {
    first: () => import('../../locales/first/it.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/it.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/it.json', { with: { type: 'json' } }),
  },
  lt: {
    first: () => import('../../locales/first/lt.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/lt.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/lt.json', { with: { type: 'json' } }),
  },
  lv: {
    first: () => import('../../locales/first/lv.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/lv.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/lv.json', { with: { type: 'json' } }),
  },
  mt: {
    first: () => import('../../locales/first/mt.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/mt.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/mt.json', { with: { type: 'json' } }),
  },
  nl: {
    first: () => import('../../locales/first/nl.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/nl.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/nl.json', { with: { type: 'json' } }),
  },
  no: {
    first: () => import('../../locales/first/no.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/no.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/no.json', { with: { type: 'json' } }),
  },
  pl: {
    first: () => import('../../locales/first/pl.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/pl.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/pl.json', { with: { type: 'json' } }),
  },
  pt: {
    first: () => import('../../locales/first/pt.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/pt.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/pt.json', { with: { type: 'json' } }),
  },
  ro: {
    first: () => import('../../locales/first/ro.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/ro.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/ro.json', { with: { type: 'json' } }),
  },
  sk: {
    first: () => import('../../locales/first/sk.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/sk.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/sk.json', { with: { type: 'json' } }),
  },
  sl: {
    first: () => import('../../locales/first/sl.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/sl.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/sl.json', { with: { type: 'json' } }),
  },
  sv: {
    first: () => import('../../locales/first/sv.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/sv.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/sv.json', { with: { type: 'json' } }),
  },
  tr: {
    first: () => import('../../locales/first/tr.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/tr.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/tr.json', { with: { type: 'json' } }),
  },
  uk: {
    first: () => import('../../locales/first/uk.json', { with: { type: 'json' } }),
    choices: () => import('../../locales/choices/uk.json', { with: { type: 'json' } }),
    rest: () => import('../../locales/rest/uk.json', { with: { type: 'json' } }),
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<Part, LocaleFile>>>>;

/** Dates, names and units of languages that some browsers do not know. */
export const formatFiles = {
  ga: () => import('../../locales/formats/ga.json', { with: { type: 'json' } }),
  is: () => import('../../locales/formats/is.json', { with: { type: 'json' } }),
  mt: () => import('../../locales/formats/mt.json', { with: { type: 'json' } }),
} as const satisfies Readonly<Record<string, LocaleFile>>;
