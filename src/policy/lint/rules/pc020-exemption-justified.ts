import { isExempt } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const exemptionJustified: Rule = {
  id: 'PC020',
  name: 'exemption-justified',
  severity: 'warning',
  provenance: 'checked S7, S9',
  source: '§ 25(2) TDDDG; EDPB cookie banner task force, type I',
  looksFor: 'Device access without consent and without a word on why the requested service needs it.',
  why: said(
    '„Technisch erforderlich“ ist nur, ohne was der gewünschte Dienst nicht ginge; das will begründet sein.',
    '"Strictly necessary" is only that without which the requested service would not work; that wants a reason.',
  ),
  mend: said('Begründen Sie die Ausnahme in exemption.', 'Give the reason in exemption.'),
  good: {
    'services[0].exemption': undefined,
    'services[0].cookies[0].exemption': { de: 'Hält die Anmeldung.', en: 'Keeps the sign-in.' },
  },
  bad: { 'services[0].exemption': undefined },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      if (!isExempt(it.legalBasis.device) || it.exemption) continue;
      if (it.cookies.length > 0 && it.cookies.every(({ exemption }) => exemption)) continue;
      yield {
        keys: [...keys, 'exemption'],
        found: about(label, 'begründet die Ausnahme nicht.', 'gives no reason for the exemption.'),
      };
    }
  },
};
