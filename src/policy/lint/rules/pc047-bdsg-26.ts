import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const bdsg26: Rule = {
  id: 'PC047',
  name: 'bdsg-26',
  severity: 'warning',
  provenance: 'checked S35',
  source: 'C-34/21 (30 March 2023); § 26 BDSG',
  looksFor: '§ 26 BDSG as the only basis for applicants or staff.',
  why: said(
    'Nach dem EuGH trägt eine Vorschrift wie § 26 Abs. 1 BDSG wohl nicht allein; offen ist es bis heute.',
    'After the Court of Justice a provision like § 26(1) BDSG probably does not carry alone; the question is still open.',
  ),
  mend: said(
    'Stellen Sie Art. 6 Abs. 1 lit. b DSGVO (gdpr:6-1-b) daneben.',
    'Put Art. 6(1)(b) GDPR (gdpr:6-1-b) beside it.',
  ),
  good: { 'activities[3].legalBasis': [{ basis: 'gdpr:6-1-b' }, { basis: 'bdsg:26' }] },
  bad: { 'activities[3].legalBasis': [{ basis: 'bdsg:26' }] },
  *check({ blocks }) {
    for (const { bases, keys, label } of blocks) {
      if (!bases.has('bdsg:26') || bases.has('gdpr:6-1-b')) continue;
      yield { keys: [...keys, 'legalBasis'], found: about(label, 'stützt sich auf § 26 BDSG.', 'rests on § 26 BDSG.') };
    }
  },
};
