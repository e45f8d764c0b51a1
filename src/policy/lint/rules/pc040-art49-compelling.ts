import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const compelling: Rule = {
  id: 'PC040',
  name: 'art49-compelling',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 49(1) subparagraph 2 GDPR',
  looksFor: 'A transfer on compelling interests that does not tell them.',
  why: said(
    'Wer sich auf zwingende Interessen beruft, muss sie den Betroffenen nennen.',
    'Whoever relies on compelling interests must tell them.',
  ),
  mend: said('Ergänzen Sie compellingInterest.', 'Add compellingInterest.'),
  good: {
    'services[2].transfers': [
      {
        country: 'US',
        recipients: ['northmap'],
        mechanism: 'art49-compelling',
        compellingInterest: { de: 'Einmalige Abwehr einer Klage.', en: 'Defence against one lawsuit.' },
      },
    ],
  },
  bad: { 'services[2].transfers': [{ country: 'US', recipients: ['northmap'], mechanism: 'art49-compelling' }] },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.mechanism !== 'art49-compelling' || transfer.compellingInterest) continue;
      yield {
        keys: [...keys, 'compellingInterest'],
        found: about(block.label, 'nennt die zwingenden Interessen nicht.', 'does not tell the compelling interests.'),
      };
    }
  },
};
