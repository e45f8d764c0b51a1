import { authorityOf } from '../../rights/authorities.ts';
import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const complaintRight: Rule = {
  id: 'PC043',
  name: 'complaint-right',
  severity: 'error',
  provenance: 'checked S2, S32',
  source: 'Art. 13(2)(d), 77 GDPR',
  looksFor: 'No supervisory authority, or one that is not in the directory and so cannot be shown by name.',
  why: said(
    'Das Beschwerderecht muss genannt werden; hilfreich ist es nur mit Namen und Adresse der Behörde.',
    'The right to complain must be told; it helps only with the name and address of the authority.',
  ),
  mend: said(
    'Nennen Sie den Code der Behörde Ihres Sitzes, zum Beispiel DE-BY.',
    'Give the code of the authority of your seat, such as DE-BY.',
  ),
  good: { supervisoryAuthority: 'DE-BY' },
  bad: { supervisoryAuthority: 'DE-XX' },
  schema: /^\$\.supervisoryAuthority$/,
  check: ({ policy: { supervisoryAuthority: code } }) =>
    authorityOf(code)
      ? []
      : [
          {
            keys: ['supervisoryAuthority'],
            severity: 'warning',
            found: said(
              `„${code}“ steht nicht im Verzeichnis der Behörden.`,
              `"${code}" is not in the directory of authorities.`,
            ),
          },
        ],
};
