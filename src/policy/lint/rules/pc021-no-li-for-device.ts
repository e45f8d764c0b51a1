import { isExempt } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const noInterestForDevice: Rule = {
  id: 'PC021',
  name: 'no-li-for-device',
  severity: 'error',
  provenance: 'checked S7',
  source: '§ 25 TDDDG; EDPB cookie banner task force, type H',
  looksFor: 'Items on the device that are not exempt, in a service that rests on Art. 6(1)(f) instead of consent.',
  why: said(
    'Ein berechtigtes Interesse trägt den Zugriff auf das Gerät nie; ohne Einwilligung ist auch die Verarbeitung danach nicht gedeckt.',
    'A legitimate interest never carries device access; without consent the later processing is not covered either.',
  ),
  mend: said(
    'Stützen Sie den Dienst auf Einwilligung oder begründen Sie eine Ausnahme.',
    'Rest the service on consent or give the reason for an exemption.',
  ),
  good: { 'services[1].legalBasis.processing': ['gdpr:6-1-a'] },
  bad: {
    'services[1].legalBasis.processing': ['gdpr:6-1-f'],
    'services[1].legitimateInterest': { de: 'Wir wollen zählen.', en: 'We want to count.' },
  },
  *check({ services }) {
    for (const { it, bases, keys, label } of services) {
      if (it.cookies.length === 0 || isExempt(it.legalBasis.device)) continue;
      if (!bases.has('gdpr:6-1-f') || bases.has('gdpr:6-1-a')) continue;
      const found = about(
        label,
        'stützt nicht ausgenommene Einträge auf ein berechtigtes Interesse.',
        'rests items that are not exempt on a legitimate interest.',
      );
      yield { keys: [...keys, 'legalBasis', 'processing'], found };
    }
  },
};
