import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const automatedDecision: Rule = {
  id: 'PC041',
  name: 'adm-explicit',
  severity: 'error',
  provenance: 'checked S2; judgments from memory',
  source: 'Art. 13(2)(f), 22(3) GDPR; C-634/21; C-203/22',
  looksFor:
    'Automated decisions without logic, significance, consequences and human review. Whether there are any, the schema asks.',
  why: said(
    'Entscheidet eine Maschine, muss man wissen, wie, mit welchen Folgen, und wie ein Mensch dazukommt.',
    'Where a machine decides people must know how, with what consequences, and how to reach a human.',
  ),
  mend: said(
    'Ergänzen Sie logic, significance, consequences und humanReview.',
    'Add logic, significance, consequences and humanReview.',
  ),
  good: {
    'activities[3].automatedDecision': {
      exists: true,
      logic: { de: 'Punkte für Zeugnisse', en: 'Points for references' },
      significance: { de: 'Einladung oder nicht', en: 'Invitation or not' },
      consequences: { de: 'Absage', en: 'Refusal' },
      humanReview: { de: 'Schreiben Sie uns.', en: 'Write to us.' },
    },
  },
  bad: { 'activities[3].automatedDecision': { exists: true } },
  schema: /\.automatedDecision(\.exists)?$/,
  *check({ blocks }) {
    for (const { it, keys, label } of blocks) {
      if (!it.automatedDecision.exists) continue;
      const missing = (['logic', 'significance', 'consequences', 'humanReview'] as const).filter(
        (field) => !it.automatedDecision[field],
      );
      if (missing.length === 0) continue;
      const list = missing.join(', ');
      yield {
        keys: [...keys, 'automatedDecision'],
        found: about(label, `entscheidet automatisch; es fehlt: ${list}.`, `decides automatically; missing: ${list}.`),
      };
    }
  },
};
