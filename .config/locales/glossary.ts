import { existsSync, readFileSync } from 'node:fs';
import type { Fault, Locale } from './locale.ts';

/** A legal term in a language. */
interface Term {
  readonly term: string;
  /** The article that the term is taken from. */
  readonly source: string;
  /** Whether the official text in this language was seen; else the term is from memory. */
  readonly checked: boolean;
}

interface Glossary {
  readonly language: string;
  /** ISO 8601. */
  readonly asOf: string;
  readonly terms: Readonly<Record<string, Term>>;
}

/** Every term and the article of the GDPR that it is taken from. */
const articles: Readonly<Record<string, string>> = {
  'personal-data': '4(1)',
  'data-subject': '4(1)',
  processing: '4(2)',
  'restriction-of-processing': '4(3)',
  profiling: '4(4)',
  controller: '4(7)',
  processor: '4(8)',
  recipient: '4(9)',
  'third-party': '4(10)',
  consent: '4(11)',
  'supervisory-authority': '4(21)',
  contract: '6(1)(b)',
  'legal-obligation': '6(1)(c)',
  'vital-interests': '6(1)(d)',
  'public-interest': '6(1)(e)',
  'legitimate-interests': '6(1)(f)',
  'withdrawal-of-consent': '7(3)',
  'special-categories': '9(1)',
  'storage-period': '13(2)(a)',
  'right-of-access': '15',
  'right-to-rectification': '16',
  'right-to-erasure': '17',
  'right-to-restriction': '18',
  'right-to-data-portability': '20',
  'right-to-object': '21',
  'direct-marketing': '21(2)',
  'automated-decision': '22',
  'joint-controllers': '26',
  'data-protection-officer': '37',
  transfer: '44',
  'third-country': '44',
  'adequacy-decision': '45',
  'appropriate-safeguards': '46',
  'standard-data-protection-clauses': '46(2)(c)',
  'binding-corporate-rules': '47',
  derogations: '49',
  complaint: '77',
};

const sources: ReadonlyMap<string, string> = new Map([
  ...Object.entries(articles).map(([id, article]) => [id, `GDPR Art. ${article}`] as const),
  ['terminal-equipment', 'ePrivacy Directive Art. 5(3)'],
]);

/** Where a locale must use the term of its glossary: a text that names just this thing. */
const usedIn: Readonly<Record<string, string>> = {
  consent: 'basis.gdpr-6-1-a',
  'legitimate-interests': 'basis.gdpr-6-1-f',
  'vital-interests': 'basis.gdpr-6-1-d',
  profiling: 'service.profiling',
  recipient: 'service.recipients',
  'data-protection-officer': 'notice.officer',
  'adequacy-decision': 'mechanism.adequacy',
  'binding-corporate-rules': 'mechanism.bcr',
  'personal-data': 'notice.shortWho_other',
};

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The parts of words that inflection leaves alone: the first six in ten letters of each long word. */
const stemsOf = (term: string): readonly string[] =>
  (plain(term).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, Math.max(3, Math.ceil(word.length * 0.6))));

/** Whether a text uses a term: at least half of its words, in whatever form. */
function uses(text: string, term: string): boolean {
  const stems = stemsOf(term);
  return stems.filter((stem) => plain(text).includes(stem)).length * 2 >= stems.length;
}

function termFaults(file: string, terms: Glossary['terms']): readonly Fault[] {
  const spare = Object.keys(terms).filter((id) => !sources.has(id));
  return [
    ...spare.map((key) => ({ file, key, what: 'no term has this id', mend: 'take it out' })),
    ...[...sources].flatMap(([key, source]) => {
      const term = terms[key];
      if (!term?.term) return [{ file, key, what: 'this term is missing', mend: `write it, from ${source}` }];
      if (term.source !== source) return [{ file, key, what: `source "${term.source}"`, mend: `write "${source}"` }];
      return typeof term.checked === 'boolean'
        ? []
        : [{ file, key, what: 'it does not say whether it was checked', mend: 'write "checked": true or false' }];
    }),
  ];
}

/** A glossary of all terms, and a locale that uses them. */
export function glossaryFaults(locale: Locale): readonly Fault[] {
  const file = `locales/glossary/${locale.tag}.json`;
  if (!existsSync(file)) return [{ file, key: '', what: 'there is no glossary', mend: 'write it: docs/languages.md' }];
  const { language, asOf, terms } = JSON.parse(readFileSync(file, 'utf8')) as Glossary;
  const head = language === locale.tag && /^\d{4}-\d\d-\d\d$/.test(asOf);
  const unused = Object.entries(usedIn).flatMap(([id, key]) => {
    const { term = '' } = terms[id] ?? {};
    const text = locale.texts.get(key) ?? '';
    if (uses(text, term)) return [];
    const what = `"${term}" (${id}) is not in "${text}"`;
    return [{ file: locale.file, key, what, mend: `use the term, or correct it in ${file}` }];
  });
  return [
    ...(head ? [] : [{ file, key: 'language', what: 'language or asOf is wrong', mend: `"${locale.tag}", a day` }]),
    ...termFaults(file, terms),
    ...unused,
  ];
}
