import { faultIn, type Fault, type Locale } from './locale.ts';

/** A look that a text of a language must not have. */
interface Rule {
  readonly found: RegExp;
  readonly what: string;
  readonly mend: string;
}

/** How a language is set. */
interface Typography {
  /** Quotation marks, opening and closing; the first pair is the one to use. */
  readonly quotes: readonly string[];
  readonly rules?: readonly Rule[];
}

const everywhere: readonly Rule[] = [
  { found: /"/, what: 'a straight quotation mark', mend: 'use those of the language' },
  { found: /'/, what: 'a straight apostrophe', mend: 'write ’' },
  { found: / {2}|^\s|\s$/, what: 'a space too many', mend: 'leave one between words and none at the ends' },
  { found: /\.\.\./, what: 'three stops', mend: 'write …' },
  { found: / - /, what: 'a hyphen as a dash', mend: 'write –, or two sentences' },
  { found: /^$/, what: 'no text', mend: 'write it' },
];

const noSpaceBefore: Rule = {
  found: /[\s][.,;:!?؟،؛](?!\w)/,
  what: 'a space before a mark',
  mend: 'put the mark to the word',
};

const french: readonly Rule[] = [
  {
    found: /(?<![\u202f\u00a0])(?<!^)[;!?»]|(?<![\u202f\u00a0\d])(?<!\bhttps?):(?!\/)/,
    what: 'no no-break space before ; : ! ? »',
    mend: 'put U+202F before ; ! ? and U+00A0 before : »',
  },
  { found: /«(?![\u202f\u00a0])/, what: 'no no-break space after «', mend: 'put U+00A0 there' },
  { found: / [.,]/, what: 'a space before a mark', mend: 'put the mark to the word' },
];

const polite: Rule = {
  found: /(?<!^|[.!?:;] |[„“])\b(Sie|Ihnen|Ihre?[mnrs]?)\b/,
  what: 'the polite form',
  mend: 'say du, dir, dein',
};

/** One line a language. */
const table: Readonly<Record<string, Typography>> = {
  ar: {
    quotes: ['«»', '“”'],
    rules: [{ found: /[?,;]/, what: 'a Latin mark', mend: 'write ؟ ، ؛' }],
  },
  bg: { quotes: ['„“'], rules: [{ found: /[ыэё]/i, what: 'a Russian letter', mend: 'write the Bulgarian word' }] },
  cs: { quotes: ['„“'] },
  da: { quotes: ['””', '»«', '„“', '“”'] },
  de: { quotes: ['„“'] },
  'de-x-du': { quotes: ['„“'], rules: [polite] },
  'de-x-leicht': { quotes: ['„“'] },
  el: { quotes: ['«»'], rules: [{ found: /\?/, what: 'a Latin question mark', mend: 'write ;' }] },
  en: { quotes: ['“”'] },
  es: {
    quotes: ['«»', '“”'],
    rules: [{ found: /^[^¿]*\?|^[^¡]*!/, what: 'a question without ¿', mend: 'open it with ¿ (¡)' }],
  },
  et: { quotes: ['„“', '„”'] },
  fi: { quotes: ['””'] },
  fr: { quotes: ['«»'], rules: french },
  ga: { quotes: ['“”'] },
  hr: { quotes: ['„”', '„“', '»«'] },
  hu: { quotes: ['„”'] },
  is: { quotes: ['„“'] },
  it: { quotes: ['«»', '“”'] },
  lt: { quotes: ['„“'] },
  lv: { quotes: ['“”', '„”', '„“', '«»'] },
  mt: { quotes: ['“”'] },
  nl: { quotes: ['“”', '„”'] },
  no: { quotes: ['«»'] },
  pl: { quotes: ['„”'] },
  pt: { quotes: ['«»', '“”'] },
  ro: {
    quotes: ['„”'],
    rules: [{ found: /[şţ]/i, what: 'a letter with a cedilla', mend: 'write ș and ț, with a comma' }],
  },
  sk: { quotes: ['„“'] },
  sl: { quotes: ['„“', '»«'] },
  sv: { quotes: ['””'] },
  tr: { quotes: ['“”'] },
  uk: {
    quotes: ['«»', '„“'],
    rules: [{ found: /[ыэёъ]/i, what: 'a Russian letter', mend: 'write the Ukrainian word' }],
  },
};

/** The quotation marks of a text that do not stand in pairs of its language. */
const strayQuotes = (text: string, pairs: readonly string[]): string =>
  pairs.reduce((marks, pair) => marks.replaceAll(pair, ''), (text.match(/[“”„«»‹›‚]/g) ?? []).join(''));

function textFaults(locale: Locale, key: string, text: string, { quotes, rules = [] }: Typography): readonly Fault[] {
  const shown = text.replace(/\{\{\w+\}\}/g, 'x');
  const all = [...everywhere, ...(locale.tag === 'fr' ? [] : [noSpaceBefore]), ...rules];
  const stray = strayQuotes(text, quotes);
  return [
    ...all
      .filter(({ found }) => found.test(shown))
      .map(({ what, mend }) => faultIn(locale, key, `${what}: "${text}"`, mend)),
    ...(stray === ''
      ? []
      : [faultIn(locale, key, `${stray} in "${text}"`, `quote as "${locale.tag}" does: ${quotes.join(' or ')}`)]),
  ];
}

/** Marks, spaces and letters as the language sets them. */
export function typographyFaults(locale: Locale): readonly Fault[] {
  const typography = table[locale.tag];
  if (!typography)
    return [faultIn(locale, '', 'no typographic rules', 'add a line to the table in .config/locales/typography.ts')];
  return [...locale.texts].flatMap(([key, text]) => textFaults(locale, key, text, typography));
}
