import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const dpfFallback: Rule = {
  id: 'PC034',
  name: 'dpf-fallback',
  severity: 'info',
  provenance: 'checked S16',
  source: 'C-703/25 P (appeal against T-553/23, pending)',
  looksFor: 'Only the Data Privacy Framework, with nothing to fall back on.',
  why: said(
    'Über das DPF wird noch gestritten; fällt es, fehlt die Grundlage von heute auf morgen.',
    'The DPF is still before the court; if it falls, the basis is gone overnight.',
  ),
  mend: said(
    'Vereinbaren Sie zusätzlich scc und nennen Sie es als fallback.',
    'Agree on scc as well and name it as fallback.',
  ),
  good: { 'services[2].transfers[0].fallback': 'bcr' },
  bad: { 'services[2].transfers[0].fallback': undefined },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.mechanism !== 'dpf' || transfer.fallback !== undefined) continue;
      yield {
        keys: [...keys, 'fallback'],
        found: about(block.label, 'stützt sich allein auf das DPF.', 'rests on the DPF alone.'),
      };
    }
  },
};
