import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const specialCategory: Rule = {
  id: 'PC016',
  name: 'special-category-condition',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 9(2) GDPR',
  looksFor: 'Special categories of data without a condition of Art. 9(2).',
  why: said(
    'Gesundheit, Religion, Herkunft und dergleichen dürfen nur unter einer Bedingung des Art. 9 Abs. 2 verarbeitet werden.',
    'Health, religion, origin and the like may be processed only under a condition of Art. 9(2).',
  ),
  mend: said(
    'Ergänzen Sie die Bedingung, zum Beispiel gdpr:9-2-a oder gdpr:9-2-b.',
    'Add the condition, such as gdpr:9-2-a or gdpr:9-2-b.',
  ),
  good: {
    'dataCategories[3].special': true,
    'activities[3].legalBasis': [{ basis: 'gdpr:6-1-b' }, { basis: 'gdpr:9-2-b' }],
  },
  bad: { 'dataCategories[3].special': true },
  *check(context) {
    for (const { it, bases, keys, label } of context.blocks) {
      const special = it.data.find((id) => context.data.get(id)?.special === true);
      if (special === undefined || [...bases].some((basis) => basis.startsWith('gdpr:9-2-'))) continue;
      const found = about(
        label,
        `verarbeitet besondere Daten („${special}“) ohne Bedingung nach Art. 9 Abs. 2.`,
        `processes special data ("${special}") without a condition of Art. 9(2).`,
      );
      yield { keys: [...keys, 'legalBasis'], found };
    }
  },
};
