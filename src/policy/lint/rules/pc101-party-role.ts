import { said } from '../finding.ts';
import { type Rule, heldBySchema } from '../rule.ts';

export const partyRole: Rule = {
  id: 'PC101',
  name: 'party-role',
  severity: 'info',
  provenance: 'from memory',
  source: 'Art. 4(7), 4(8), 26, 28 GDPR',
  looksFor: 'A party that is neither processor nor controller. The schema refuses it.',
  why: said('Davon hängt ab, an wen man sich wenden muss.', 'Whom to turn to depends on it.'),
  mend: said('Ergänzen Sie role.', 'Add role.'),
  good: { 'parties[0].role': 'processor' },
  bad: { 'parties[0].role': undefined },
  schema: /^\$\.parties\[\d+\]\.role$/,
  check: heldBySchema,
};
