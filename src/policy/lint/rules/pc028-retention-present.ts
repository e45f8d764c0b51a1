import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const retentionPresent: Rule = {
  id: 'PC028',
  name: 'retention-present',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(2)(a) GDPR',
  looksFor: 'No period and no criteria for how long data is kept.',
  why: said(
    'Die Dauer der Speicherung oder die Kriterien dafür gehören in die Information.',
    'The period of storage, or the criteria for it, belong in the notice.',
  ),
  mend: said(
    'Ergänzen Sie in retention eine Dauer (period) oder Kriterien (criteria).',
    'Add a period or criteria in retention.',
  ),
  good: {
    'activities[3].retention': [
      { criteria: { de: 'Sechs Monate nach der Absage.', en: 'Six months after the refusal.' } },
    ],
  },
  bad: { 'activities[3].retention': [] },
  schema: /\.retention$/,
  *check(context) {
    for (const block of context.blocks) {
      const { it, keys, label } = block;
      const covered =
        block.kind === 'service' && (context.activityOf.get(block.it.activity)?.it.retention.length ?? 0) > 0;
      if (it.retention.length === 0 && !covered) {
        yield {
          keys: [...keys, 'retention'],
          found: about(label, 'sagt nicht, wie lange gespeichert wird.', 'does not say how long data is kept.'),
        };
      }
      for (const [at, entry] of it.retention.entries()) {
        if (entry.period !== undefined || entry.criteria !== undefined) continue;
        const found = about(
          label,
          'hat eine Speicherdauer ohne Dauer und ohne Kriterien.',
          'has a retention entry with neither period nor criteria.',
        );
        yield { keys: [...keys, 'retention', at], found };
      }
    }
  },
};
