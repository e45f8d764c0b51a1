import { isThirdCountry } from '../../eea.ts';
import { decisionByCountry } from '../data/adequacy.ts';
import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const adequacyListed: Rule = {
  id: 'PC031',
  name: 'adequacy-listed',
  severity: 'error',
  provenance: 'checked S12-S16',
  source: 'Art. 45 GDPR',
  looksFor: 'Adequacy claimed for a country without a decision, or with one that has expired.',
  why: said(
    'Ein Angemessenheitsbeschluss ist eine Tatsache mit Datum; ohne ihn fehlt der Übermittlung die Grundlage.',
    'An adequacy decision is a dated fact; without it the transfer has no basis.',
  ),
  mend: said('Nennen Sie eine andere Garantie, zum Beispiel scc.', 'Name another safeguard, such as scc.'),
  good: {
    'parties[2].country': 'CH',
    'services[2].transfers': [{ country: 'CH', recipients: ['northmap'], mechanism: 'adequacy' }],
  },
  bad: {
    'parties[2].country': 'IN',
    'services[2].transfers': [{ country: 'IN', recipients: ['northmap'], mechanism: 'adequacy' }],
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.mechanism !== 'adequacy' || !isThirdCountry(transfer.country)) continue;
      const decision = decisionByCountry.get(transfer.country);
      const expired = decision?.expires != null && decision.expires < context.today;
      if (decision && !expired && decision.adopted <= context.today) continue;
      const found = expired
        ? about(
            block.label,
            `nennt für ${transfer.country} einen abgelaufenen Beschluss (${decision.expires}).`,
            `names an expired decision for ${transfer.country} (${decision.expires}).`,
          )
        : about(
            block.label,
            `nennt für ${transfer.country} Angemessenheit; einen Beschluss dazu gibt es nicht.`,
            `claims adequacy for ${transfer.country}; there is no such decision.`,
          );
      yield { keys: [...keys, 'mechanism'], found };
    }
  },
};
