import { enrichers } from '../data/vendor-facts.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { inWords } from '../texts.ts';

export const enrichedWithoutSource: Rule = {
  id: 'PC252',
  name: 'enriched-without-source',
  severity: 'info',
  provenance: 'from memory',
  source: 'Art. 14(1)(d), 14(2)(f) GDPR',
  looksFor: 'A service that is known to add data from elsewhere, in an activity that names no source.',
  why: said(
    'Was nicht von der Person selbst kommt, muss mit seiner Quelle genannt werden.',
    'What does not come from the person must be told with its source.',
  ),
  mend: said(
    'Fragen Sie den Anbieter nach der Quelle, und nennen Sie sie in source der Tätigkeit.',
    'Ask the provider for the source, and name it in source of the activity.',
  ),
  good: {
    'services[1].title': 'Lead Forensics',
    'activities[1].source': {
      text: {
        de: 'Verzeichnisse von Unternehmen, binnen eines Monats mitgeteilt',
        en: 'Company directories, told within a month',
      },
      publiclyAccessible: true,
    },
  },
  bad: { 'services[1].title': 'Lead Forensics' },
  *check(context) {
    for (const { it, keys, label } of context.services) {
      const { name = '', legalName = '' } = context.parties.get(it.provider) ?? {};
      if (!enrichers.test([inWords(it.title, 'en'), name, legalName].join(' '))) continue;
      if (context.activityOf.get(it.activity)?.it.source) continue;
      yield {
        keys: [...keys, 'activity'],
        found: about(
          label,
          'ergänzt Daten aus anderen Quellen; die Tätigkeit nennt keine.',
          'adds data from other sources; its activity names none.',
        ),
      };
    }
  },
};
