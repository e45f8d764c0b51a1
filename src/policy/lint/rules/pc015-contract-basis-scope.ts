import { isMarketing } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const contractScope: Rule = {
  id: 'PC015',
  name: 'contract-basis-scope',
  severity: 'warning',
  provenance: 'checked S4 (necessity)',
  source: 'Art. 6(1)(b) GDPR; C-252/21; C-394/23; EDPB Guidelines 2/2019',
  looksFor: 'Art. 6(1)(b) alone for profiling or direct marketing.',
  why: said(
    'Auf den Vertrag stützt sich nur, was für ihn objektiv unerlässlich ist; Werbung und Profile sind es nicht.',
    'Only what is objectively indispensable for the contract rests on it; advertising and profiles are not.',
  ),
  mend: said(
    'Nennen Sie die Grundlage für diesen Zweck, meist eine Einwilligung.',
    'Name the basis for this purpose, mostly consent.',
  ),
  good: { 'services[0].legalBasis.processing': ['gdpr:6-1-b'] },
  bad: { 'activities[3].purposes': ['hiring', 'letter'] },
  *check(context) {
    for (const block of context.blocks) {
      if (block.bases.size !== 1 || !block.bases.has('gdpr:6-1-b')) continue;
      if (!isMarketing(context, block) && !block.it.profiling) continue;
      const found = about(
        block.label,
        'stützt Werbung oder Profile allein auf den Vertrag (Art. 6 Abs. 1 lit. b).',
        'rests advertising or profiles on the contract alone (Art. 6(1)(b)).',
      );
      yield { keys: [...block.keys, 'legalBasis'], found };
    }
  },
};
