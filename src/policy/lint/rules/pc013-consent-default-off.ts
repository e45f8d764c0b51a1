import { asksDevice } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const defaultOff: Rule = {
  id: 'PC013',
  name: 'consent-default-off',
  severity: 'error',
  provenance: 'checked S7 (pre-ticked boxes)',
  source: 'Art. 4(11), recital 32 GDPR; C-673/17; § 25(1) TDDDG',
  looksFor: 'A service that rests on consent but is always on, or on until someone objects.',
  why: said(
    'Was auf Einwilligung beruht, darf vor dem Ja nicht laufen; ein vorbelegter Schalter ist keine Einwilligung.',
    'What rests on consent must not run before the yes; a switch that is already on is no consent.',
  ),
  mend: said('Setzen Sie choice auf "consent".', 'Set choice to "consent".'),
  good: { 'services[1].choice': 'consent' },
  bad: { 'services[1].choice': 'objection' },
  fixable: true,
  *check({ services }) {
    for (const { it, bases, keys, label } of services) {
      if (it.choice === 'consent' || !(asksDevice(it.legalBasis.device) || bases.has('gdpr:6-1-a'))) continue;
      const found = about(
        label,
        `beruht auf Einwilligung, ist aber "${it.choice}".`,
        `rests on consent but is "${it.choice}".`,
      );
      yield { keys: [...keys, 'choice'], found, edits: [{ keys: [...keys, 'choice'], value: 'consent' }] };
    }
  },
};
