import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const versioned: Rule = {
  id: 'PC048',
  name: 'policy-versioned',
  severity: 'warning',
  provenance: 'inference from articles checked S1, S2',
  source: 'Art. 7(1), 12(1) GDPR',
  looksFor:
    'No version or date (the schema refuses it), a list of changes that does not reach the present version, or a policy that has changed under the same version.',
  why: said(
    'Nachweisen lässt sich eine Einwilligung nur, wenn feststeht, welcher Text galt.',
    'Consent can be proven only where it is certain which text was in force.',
  ),
  mend: said(
    'Zählen Sie version hoch und tragen Sie die Änderung in changes ein.',
    'Count version up and enter the change in changes.',
  ),
  good: { changes: [{ version: '3', date: '2026-11-01', text: { de: 'Karte hinzugefügt.', en: 'Map added.' } }] },
  bad: {
    changes: [{ version: '2', date: '2026-01-01', text: { de: 'Statistik hinzugefügt.', en: 'Statistics added.' } }],
  },
  schema: /^\$\.(version|effectiveDate)$/,
  *check({ policy, previous }) {
    if (policy.changes.length > 0 && !policy.changes.some(({ version }) => version === policy.version)) {
      yield {
        keys: ['changes'],
        found: said(
          `Zur Version ${policy.version} steht nichts in changes.`,
          `changes says nothing about version ${policy.version}.`,
        ),
      };
    }
    if (previous?.version === policy.version && JSON.stringify(previous) !== JSON.stringify(policy)) {
      yield {
        keys: ['version'],
        severity: 'error',
        found: said(
          `Der Inhalt ist geändert, die Version ${policy.version} nicht.`,
          `The content has changed, version ${policy.version} has not.`,
        ),
      };
    }
  },
};
