import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const safeguardDiffers: Rule = {
  id: 'PC207',
  name: 'safeguard-differs',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(f) GDPR',
  looksFor: 'The same recipient in the same country under different safeguards, with nothing in common.',
  why: said(
    'Mit einem Empfänger gilt meist ein Vertrag; zwei verschiedene Garantien widersprechen sich.',
    'One recipient mostly has one contract; two different safeguards contradict each other.',
  ),
  mend: said(
    'Nennen Sie überall dieselbe Garantie, oder beide als mechanism und fallback.',
    'Name the same safeguard everywhere, or both as mechanism and fallback.',
  ),
  good: {
    'activities[1].transfers': [
      {
        country: 'US',
        recipients: ['northmap'],
        mechanism: 'scc',
        copyUrl: '/clauses',
        scc: { decision: '(EU) 2021/914', module: 2 },
      },
    ],
  },
  bad: {
    'activities[1].transfers': [{ country: 'US', recipients: ['northmap'], mechanism: 'bcr', copyUrl: '/rules' }],
  },
  *check(context) {
    const seen = new Map<string, readonly (string | undefined)[]>();
    for (const { block, transfer, keys } of transfersOf(context)) {
      const { country, mechanism, fallback } = transfer;
      for (const id of new Set(transfer.recipients)) {
        const before = seen.get(`${id} ${country}`);
        if (!before) seen.set(`${id} ${country}`, [mechanism, fallback]);
        else if (!before.includes(mechanism) && !(fallback && before.includes(fallback))) {
          yield {
            keys: [...keys, 'mechanism'],
            found: about(
              block.label,
              `nennt für „${id}“ ${mechanism}, sonst gilt ${before[0]}.`,
              `names ${mechanism} for "${id}", elsewhere it is ${before[0]}.`,
            ),
          };
        }
      }
    }
  },
};
