import { isThirdCountry } from '../../eea.ts';
import { partyName, transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const recipientInside: Rule = {
  id: 'PC208',
  name: 'transfer-recipient-in-eea',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 13(1)(e)-(f), 44 GDPR',
  looksFor: 'A transfer to a third country whose recipients all sit inside the EEA.',
  why: said(
    'Wer dort empfängt, bleibt offen: die Tochter hier ist es nicht.',
    'Who receives the data there stays open: it is not the subsidiary here.',
  ),
  mend: said(
    'Nennen Sie das Unternehmen im Drittland, oder sagen Sie in note, dass dort nur Server stehen.',
    'Name the company in the third country, or say in note that only servers stand there.',
  ),
  good: { 'services[2].transfers[0].recipients': ['northmap'] },
  bad: { 'services[2].transfers[0].recipients': ['zaehlwerk'] },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      const { country, recipients } = transfer;
      const places = recipients.map((id) => context.parties.get(id)?.country);
      if (recipients.length === 0 || places.some((it) => it === undefined || isThirdCountry(it))) continue;
      const names = recipients.map((id) => partyName(context, id)).join(', ');
      yield {
        keys: [...keys, 'recipients'],
        found: about(
          block.label,
          `gibt Daten nach ${country}, aber an Empfänger im EWR: ${names}.`,
          `sends data to ${country}, but to recipients inside the EEA: ${names}.`,
        ),
      };
    }
  },
};
