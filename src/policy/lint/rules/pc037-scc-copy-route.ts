import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

export const sccCopyRoute: Rule = {
  id: 'PC037',
  name: 'scc-copy-route',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(1)(f), 46(2)(b)-(c), 47 GDPR',
  looksFor: 'Standard contractual clauses or binding corporate rules without a way to get a copy.',
  why: said(
    'Man muss erfahren, wo man eine Kopie der Garantien erhält.',
    'People must learn where to get a copy of the safeguards.',
  ),
  mend: said(
    'Ergänzen Sie copyUrl, oder sagen Sie in note, wo es die Kopie gibt.',
    'Add copyUrl, or say in note where to get the copy.',
  ),
  good: {
    'services[2].transfers[0].mechanism': 'scc',
    'services[2].transfers[0].copyUrl': undefined,
    'services[2].transfers[0].note': { de: 'Eine Kopie senden wir auf Anfrage.', en: 'We send a copy on request.' },
  },
  bad: { 'services[2].transfers[0].mechanism': 'scc', 'services[2].transfers[0].copyUrl': undefined },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.mechanism !== 'scc' && transfer.mechanism !== 'bcr') continue;
      if (transfer.copyUrl || allWords(transfer.note).some((text) => /\bKopie|\bcopy|\bcopies/i.test(text))) continue;
      yield {
        keys: [...keys, 'copyUrl'],
        found: about(
          block.label,
          'sagt nicht, wo es eine Kopie der Klauseln gibt.',
          'does not say where to get a copy of the clauses.',
        ),
      };
    }
  },
};
