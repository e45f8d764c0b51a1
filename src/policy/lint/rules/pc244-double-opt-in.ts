import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { inWords } from '../texts.ts';

export const doubleOptIn: Rule = {
  id: 'PC244',
  name: 'double-opt-in',
  severity: 'warning',
  provenance: 'checked S27 (practice, not statute)',
  source: 'Art. 7(1) GDPR; § 7 UWG; BGH on the double opt-in procedure',
  looksFor: 'A newsletter by e-mail on consent without double opt-in.',
  why: said(
    'Ohne bestätigte Anmeldung lässt sich die Einwilligung kaum beweisen, und Fremde können Adressen eintragen.',
    'Without a confirmed sign-up consent can hardly be proven, and strangers can enter addresses.',
  ),
  mend: said(
    'Bestätigen Sie Anmeldungen, und setzen Sie doubleOptIn auf true.',
    'Confirm sign-ups, and set doubleOptIn to true.',
  ),
  good: { 'newsletters[0].doubleOptIn': true },
  bad: { 'newsletters[0].doubleOptIn': false },
  *check({ policy }) {
    for (const [at, { channel, legalBasis, doubleOptIn: confirmed, title }] of policy.newsletters.entries()) {
      if (confirmed || channel !== 'email' || !legalBasis.includes('gdpr:6-1-a')) continue;
      const found = said(
        `„${inWords(title, 'de')}“ bestätigt Anmeldungen nicht.`,
        `"${inWords(title, 'en')}" does not confirm sign-ups.`,
      );
      yield { keys: ['newsletters', at, 'doubleOptIn'], found };
    }
  },
};
