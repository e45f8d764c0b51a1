import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const usNeedsDpf: Rule = {
  id: 'PC032',
  name: 'us-needs-dpf',
  severity: 'error',
  provenance: 'checked S12, S16',
  source: 'Implementing Decision (EU) 2023/1795',
  looksFor:
    'Adequacy claimed for the USA without the company on the Data Privacy Framework list; the framework named for another country.',
  why: said(
    'In den USA gilt die Angemessenheit nur für Unternehmen auf der Liste des Data Privacy Framework.',
    'In the USA adequacy holds only for companies on the Data Privacy Framework list.',
  ),
  mend: said(
    'Ergänzen Sie dpf.participant und dpf.checkedOn, oder nennen Sie scc.',
    'Add dpf.participant and dpf.checkedOn, or name scc.',
  ),
  good: { 'services[2].transfers[0].dpf': { participant: 'Northmap Inc.', checkedOn: '2026-09-01' } },
  bad: { 'services[2].transfers[0].dpf': undefined },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      const { country, mechanism, dpf } = transfer;
      if (mechanism === 'dpf' && country !== 'US') {
        yield {
          keys: [...keys, 'mechanism'],
          found: about(block.label, `nennt das DPF für ${country}.`, `names the DPF for ${country}.`),
        };
      }
      if (country !== 'US' || (mechanism !== 'adequacy' && mechanism !== 'dpf') || dpf) continue;
      const found = about(
        block.label,
        'nennt für die USA keinen Teilnehmer am DPF.',
        'names no participant in the DPF for the USA.',
      );
      yield { keys: [...keys, 'dpf'], found };
    }
  },
};
