import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const accessDeclared: Rule = {
  id: 'PC018',
  name: 'device-access-declared',
  severity: 'error',
  provenance: 'checked S9, S18',
  source: '§ 25(1) TDDDG; EDPB Guidelines 2/2023',
  looksFor: 'A service that loads something from other hosts and declares neither items nor a basis for device access.',
  why: said(
    'Schon ein fremdes Skript, Bild oder Video greift auf das Endgerät zu.',
    "A third party's script, image or video already accesses the device.",
  ),
  mend: said(
    'Nennen Sie die Gegenstände in cookies und die Grundlage in legalBasis.device.',
    'Name the items in cookies and the basis in legalBasis.device.',
  ),
  good: { 'services[2].legalBasis.device': 'tdddg:25-1' },
  bad: { 'services[2].legalBasis.device': undefined },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      if (!it.hosts?.length || it.cookies.length > 0 || it.legalBasis.device) continue;
      const found = about(
        label,
        `lädt von ${it.hosts[0]} und erklärt keinen Zugriff.`,
        `loads from ${it.hosts[0]} and declares no access.`,
      );
      yield { keys: [...keys, 'legalBasis', 'device'], found };
    }
  },
};
