import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const accessBasis: Rule = {
  id: 'PC019',
  name: 'device-access-basis',
  severity: 'error',
  provenance: 'checked S9',
  source: '§ 25 TDDDG',
  looksFor: 'Items on the device without a basis for device access.',
  why: said(
    'Für alles, was auf dem Gerät liegt oder gelesen wird, braucht es Einwilligung oder eine Ausnahme, neben der Grundlage der DSGVO.',
    'Whatever lies on the device or is read from it needs consent or an exemption, beside the basis of the GDPR.',
  ),
  mend: said('Ergänzen Sie legalBasis.device.', 'Add legalBasis.device.'),
  good: { 'services[1].legalBasis.device': 'tdddg:25-1' },
  bad: { 'services[1].legalBasis.device': undefined },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      if (it.cookies.length === 0 || it.legalBasis.device) continue;
      const found = about(
        label,
        `nutzt ${it.cookies.length} Einträge auf dem Gerät ohne Grundlage dafür.`,
        `uses ${it.cookies.length} items on the device without a basis for it.`,
      );
      yield { keys: [...keys, 'legalBasis', 'device'], found };
    }
  },
};
