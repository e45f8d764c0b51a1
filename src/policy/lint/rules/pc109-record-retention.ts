import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const recordRetention: Rule = {
  id: 'PC109',
  name: 'record-retention',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Art. 5(1)(e), 7(1) GDPR',
  looksFor: 'Services with consent, and no word on how long the proof of consent is kept.',
  why: said(
    'Der Nachweis der Einwilligung ist selbst ein personenbezogenes Datum mit eigener Frist.',
    'The proof of consent is personal data itself, with its own period.',
  ),
  mend: said('Ergänzen Sie consent.record mit data und retention.', 'Add consent.record with data and retention.'),
  good: { 'consent.record.retention': [{ period: 'P3Y' }] },
  bad: { 'consent.record': undefined },
  check: ({ policy, services }) =>
    services.some(({ it }) => it.choice === 'consent') && !policy.consent?.record?.retention.length
      ? [
          {
            keys: ['consent', 'record', 'retention'],
            found: said(
              'Für den Nachweis der Einwilligung ist keine Dauer genannt.',
              'No period is given for the proof of consent.',
            ),
          },
        ]
      : [],
};
