import { keyFaults, placeholderFaults } from './forms.ts';
import { glossaryFaults } from './glossary.ts';
import { leftoverFaults } from './leftover.ts';
import { tags } from '../../src/i18n/tags.ts';
import { faultIn, readLocale, type Fault, type Locale } from './locale.ts';
import { choiceFaults, endFaults } from './manner.ts';
import { typographyFaults } from './typography.ts';

/** What a locale is held against: the two originals. */
export interface Originals {
  readonly english: Locale;
  readonly german: Locale;
}

/** What is looked at in a locale: one line each. */
export const checks: Readonly<Record<string, (locale: Locale, originals: Originals) => readonly Fault[]>> = {
  'has every key in the plural forms of its language, and no other': (locale, { english }) =>
    keyFaults(locale, english),
  'keeps the placeholders': (locale, { english }) => placeholderFaults(locale, english),
  'leaves nothing in English': (locale, { english, german }) => leftoverFaults(locale, english, german),
  'is set as its language sets texts': typographyFaults,
  'ends its texts as the English do': (locale, { english }) => endFaults(locale, english),
  'gives both answers like length': choiceFaults,
  'has a glossary and uses its terms': glossaryFaults,
};

/** A language that is in the list is offered. */
const listFaults = (locale: Locale): readonly Fault[] =>
  (tags as readonly string[]).includes(locale.tag)
    ? []
    : [faultIn(locale, '', 'no page can use it yet', 'add its line to src/i18n/tags.ts, then run npm run locales')];

/** Everything that is wrong with a locale, file by file. A file that cannot be read is one fault. */
export function faultsOf(tag: string): readonly Fault[] {
  const originals = { english: readLocale('en'), german: readLocale('de') };
  try {
    const locale = readLocale(tag);
    return [listFaults, ...Object.values(checks)].flatMap((check) => check(locale, originals));
  } catch (reason) {
    return [{ file: `locales/${tag}.json`, key: '', what: String(reason), mend: 'write the file: docs/languages.md' }];
  }
}
