import { said } from '../finding.ts';
import { type Rule, heldBySchema } from '../rule.ts';

export const storageDuration: Rule = {
  id: 'PC022',
  name: 'storage-duration',
  severity: 'error',
  provenance: 'from memory',
  source: 'C-673/17 (Planet49)',
  looksFor: 'An item without a lifetime, or that does not say whether third parties get at it. The schema refuses it.',
  why: said(
    'Wie lange ein Cookie lebt und ob Dritte es lesen, gehört zur Information vor der Einwilligung.',
    'How long a cookie lives and whether third parties read it belongs to the information before consent.',
  ),
  mend: said('Ergänzen Sie lifetime und thirdPartyAccess.', 'Add lifetime and thirdPartyAccess.'),
  good: { 'services[1].cookies[0].lifetime': 'P3M' },
  bad: { 'services[1].cookies[0].lifetime': undefined },
  schema: /\.cookies\[\d+\]\.(lifetime|thirdPartyAccess)$/,
  check: heldBySchema,
};
