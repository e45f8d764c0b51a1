import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords, inWords } from '../texts.ts';

const sensitive =
  /Gesundheit|Religi|Gewerkschaft|biometri|genetisch|ethnisch|sexuell|politische Meinung|\bhealth\b|religi|trade union|biometric|genetic|ethnic|sexual|political opinion/i;

export const specialUnmarked: Rule = {
  id: 'PC246',
  name: 'special-data-unmarked',
  severity: 'warning',
  provenance: 'checked S2',
  source: 'Art. 9(1) GDPR',
  looksFor: 'A kind of data that sounds like a special category but is not marked special.',
  why: said(
    'Ohne die Markierung fragt niemand nach der Bedingung des Art. 9 Abs. 2.',
    'Without the mark nobody asks for the condition of Art. 9(2).',
  ),
  mend: said(
    'Setzen Sie special auf true, oder auf false, wenn es keine ist.',
    'Set special to true, or to false if it is none.',
  ),
  good: {
    'dataCategories[3].title': { de: 'Angaben zur Gesundheit', en: 'Health' },
    'dataCategories[3].special': false,
  },
  bad: { 'dataCategories[3].title': { de: 'Angaben zur Gesundheit', en: 'Health' } },
  *check({ policy }) {
    for (const [at, { title, special }] of policy.dataCategories.entries()) {
      if (special !== undefined || !allWords(title).some((text) => sensitive.test(text))) continue;
      const found = said(
        `„${inWords(title, 'de')}“ ist nicht als besondere Kategorie markiert.`,
        `"${inWords(title, 'en')}" is not marked as a special category.`,
      );
      yield { keys: ['dataCategories', at, 'special'], found };
    }
  },
};
