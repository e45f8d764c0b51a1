import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const article6 = /^(gdpr:6-|eprivacy:13-2$|uwg:|bdsg:26$)/;

export const basisPresent: Rule = {
  id: 'PC006',
  name: 'legal-basis-present',
  severity: 'error',
  provenance: 'checked S2, S26',
  source: 'Art. 13(1)(c), 6(1) GDPR; C-654/23 for Art. 13(2) ePrivacy',
  looksFor: 'A service or activity without a basis for processing; Art. 9 and Art. 49 do not replace Art. 6.',
  why: said(
    'Ohne Rechtsgrundlage ist die Verarbeitung verboten; § 25 TDDDG, Art. 9 und Art. 49 treten neben Art. 6, nicht an seine Stelle.',
    'Without a legal basis processing is forbidden; § 25 TDDDG, Art. 9 and Art. 49 stand beside Art. 6, not in its place.',
  ),
  mend: said('Ergänzen Sie die Grundlage nach Art. 6 Abs. 1 DSGVO.', 'Add the basis of Art. 6(1) GDPR.'),
  good: { 'activities[1].legalBasis': [{ basis: 'gdpr:6-1-a' }, { basis: 'tdddg:25-1' }] },
  bad: { 'activities[1].legalBasis': [{ basis: 'tdddg:25-1' }] },
  schema: /\.legalBasis(\.processing(\[\d+\])?|\[\d+\](\.basis)?)?$/,
  *check({ blocks }) {
    for (const { bases, keys, label } of blocks) {
      if ([...bases].some((basis) => article6.test(basis))) continue;
      const list = [...bases].join(', ');
      const found = about(
        label,
        `nennt keine Grundlage nach Art. 6 (nur ${list}).`,
        `names no basis of Art. 6 (only ${list}).`,
      );
      yield { keys: [...keys, 'legalBasis'], found };
    }
  },
};
