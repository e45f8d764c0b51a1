import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const provisionConsequence: Rule = {
  id: 'PC045',
  name: 'provision-consequence',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(2)(e) GDPR',
  looksFor: 'Data that must be given, without what happens otherwise.',
  why: said(
    'Muss man Daten angeben, so muss man wissen, was sonst geschieht.',
    'Whoever must give data must know what happens otherwise.',
  ),
  mend: said('Ergänzen Sie provision.consequence.', 'Add provision.consequence.'),
  good: {
    'activities[3].provision': {
      required: 'contractual',
      consequence: { de: 'Sonst kein Vertrag.', en: 'Otherwise no contract.' },
    },
  },
  bad: { 'activities[3].provision': { required: 'contractual' } },
  *check({ activities }) {
    for (const { it, keys, label } of activities) {
      if (it.provision.required === 'none' || it.provision.consequence) continue;
      yield {
        keys: [...keys, 'provision', 'consequence'],
        found: about(
          label,
          'verlangt Daten und sagt nicht, was ohne sie geschieht.',
          'requires data and does not say what happens without it.',
        ),
      };
    }
  },
};
