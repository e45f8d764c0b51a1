import { isThirdCountry } from '../../eea.ts';
import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const needlessTransfer: Rule = {
  id: 'PC206',
  name: 'transfer-inside-eea',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 44 GDPR',
  looksFor: 'A transfer to a country of the EEA.',
  why: said(
    'Innerhalb des EWR gibt es keine Drittlandübermittlung; der Eintrag verwirrt.',
    'Inside the EEA there is no transfer to a third country; the entry confuses.',
  ),
  mend: said('Streichen Sie den Eintrag.', 'Remove the entry.'),
  good: { 'services[1].transfers': [] },
  bad: { 'services[1].transfers': [{ country: 'IE', recipients: ['zaehlwerk'], mechanism: 'adequacy' }] },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (isThirdCountry(transfer.country)) continue;
      yield {
        keys: [...keys, 'country'],
        found: about(
          block.label,
          `nennt ${transfer.country} als Drittland.`,
          `names ${transfer.country} as a third country.`,
        ),
      };
    }
  },
};
