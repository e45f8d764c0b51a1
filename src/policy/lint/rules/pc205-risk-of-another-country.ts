import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const american =
  /US-(?:Behörden|amerikanisch|Geheimdienst|Recht)|amerikanische[rn]? Behörden|\bUS (?:authorities|agencies|law)|American authorities/;

export const riskElsewhere: Rule = {
  id: 'PC205',
  name: 'risk-of-another-country',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(f), 49(1)(a) GDPR',
  looksFor: 'The risk of access by US authorities told for a transfer to another country.',
  why: said(
    'Das Risiko hängt vom Land ab; wer überall US-Behörden nennt, hat das Land nicht geprüft.',
    'The risk depends on the country; naming US authorities everywhere shows that the country was not examined.',
  ),
  mend: said('Beschreiben Sie das Risiko dieses Landes.', 'Describe the risk of this country.'),
  good: {
    'services[2].transfers[0].risk': { de: 'US-Behörden können zugreifen.', en: 'US authorities may have access.' },
  },
  bad: {
    'parties[2].country': 'CN',
    'services[2].transfers': [
      {
        country: 'CN',
        recipients: ['northmap'],
        mechanism: 'scc',
        copyUrl: '/clauses',
        scc: { decision: '(EU) 2021/914', module: 1 },
        risk: { de: 'US-Behörden können zugreifen.', en: 'US authorities may have access.' },
      },
    ],
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.country === 'US') continue;
      for (const field of ['risk', 'note'] as const) {
        if (!allWords(transfer[field]).some((text) => american.test(text))) continue;
        yield {
          keys: [...keys, field],
          found: about(
            block.label,
            `nennt für ${transfer.country} das Risiko durch US-Behörden.`,
            `tells the risk of US authorities for ${transfer.country}.`,
          ),
        };
      }
    }
  },
};
