import { commonKey } from '../../src/i18n/keys.ts';
import { faultIn, type Fault, type Locale } from './locale.ts';

/** The plural forms that a language asks for, by CLDR. */
const pluralForms = (tag: string): readonly string[] => new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

/** Texts that may be said of none: where nobody receives data and nothing is stored. */
const saidOfNone = new Set(['banner.recipientsText', 'settings.summaryRecipients', 'settings.summaryCookies']);

/** Whether a form "one" is said of 1 alone: only then may it leave the number out. In Croatian it is said of 21 as well, in French of 0. */
function oneIsOnlyOne(tag: string, key: string): boolean {
  const rules = new Intl.PluralRules(tag);
  const others = Array.from({ length: 200 }, (_, at) => at + 2);
  const counts = saidOfNone.has(commonKey(key)) ? [0, ...others] : others;
  return counts.every((count) => rules.select(count) !== 'one');
}

/** Every key of the English locale in the forms of the language, and no other. */
export function keyFaults(locale: Locale, english: Locale): readonly Fault[] {
  const forms = pluralForms(locale.tag);
  const counted = new Set([...english.texts.keys()].filter((key) => key !== commonKey(key)).map(commonKey));
  const wanted = new Set(
    [...english.texts.keys()]
      .map(commonKey)
      .flatMap((key) => (counted.has(key) ? forms.map((form) => `${key}_${form}`) : [key])),
  );
  const missing = [...wanted].filter((key) => !locale.texts.has(key));
  const spare = [...locale.texts.keys()].filter((key) => !wanted.has(key));
  return [
    ...missing.map((key) =>
      faultIn(
        locale,
        key,
        counted.has(commonKey(key)) ? `this plural form of "${locale.tag}" is missing` : 'this key is missing',
        `write it; English: "${english.texts.get(key) ?? english.texts.get(`${commonKey(key)}_other`)}"`,
      ),
    ),
    ...spare.map((key) =>
      faultIn(locale, key, 'no text has this key', `take it out; plural forms of "${locale.tag}": ${forms.join(', ')}`),
    ),
  ];
}

const placeholdersIn = (text: string): readonly string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

function placeholderFault(locale: Locale, english: Locale, key: string, text: string): Fault | undefined {
  const model = english.texts.get(key) ?? english.texts.get(`${commonKey(key)}_other`);
  if (model === undefined) return undefined;
  const whole = placeholdersIn(english.texts.get(`${commonKey(key)}_other`) ?? model);
  const mayOmit = key.endsWith('_one') && oneIsOnlyOne(locale.tag, key);
  const keep = (names: readonly string[]): string =>
    names.filter((name) => !mayOmit || name !== '{{count}}').join(' ') || 'none';
  const wanted = keep(key.endsWith('_one') && !mayOmit ? whole : placeholdersIn(model));
  const found = keep(placeholdersIn(text));
  const why = key.endsWith('_one') && !mayOmit ? ` ("one" in "${locale.tag}" is not said of 1 alone)` : '';
  return found === wanted
    ? undefined
    : faultIn(locale, key, `placeholders: ${found}${why}`, `use exactly these: ${wanted}; English: "${model}"`);
}

/** The placeholders of the English text, whole, and nothing that looks like one. */
export function placeholderFaults(locale: Locale, english: Locale): readonly Fault[] {
  return [...locale.texts].flatMap(([key, text]) => {
    const broken = /[{}]|\$t\(|%[sd]\b/.exec(text.replace(/\{\{\w+\}\}/g, ''));
    if (broken) return [faultIn(locale, key, `a broken placeholder: "${text}"`, 'write {{name}} as in English')];
    return placeholderFault(locale, english, key, text) ?? [];
  });
}
