import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const transferWithoutRecipient: Rule = {
  id: 'PC201',
  name: 'transfer-without-recipient',
  severity: 'error',
  provenance: 'ours',
  source: 'Art. 13(1)(e)-(f) GDPR',
  looksFor: 'A transfer to a country in which nobody receives anything.',
  why: said(
    'Ein Land ohne Empfänger ist eine Behauptung, die niemand prüfen kann.',
    'A country without a recipient is a claim that nobody can check.',
  ),
  mend: said(
    'Nennen Sie die Empfänger der Übermittlung, oder streichen Sie das Land.',
    'Name the recipients of the transfer, or remove the country.',
  ),
  good: { 'services[2].transfers[0].recipients': ['northmap'] },
  bad: {
    'activities[1].transfers': [
      {
        country: 'SG',
        recipients: [],
        mechanism: 'scc',
        copyUrl: '/clauses',
        scc: { decision: '(EU) 2021/914', module: 2 },
      },
    ],
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.recipients.length > 0) continue;
      yield {
        keys: [...keys, 'recipients'],
        found: about(
          block.label,
          `nennt ${transfer.country} ohne Empfänger.`,
          `names ${transfer.country} without a recipient.`,
        ),
      };
    }
  },
};
