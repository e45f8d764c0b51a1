import { decisionByCountry } from '../data/adequacy.ts';
import { transfersOf } from '../context.ts';
import { addDays } from '../days.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const adequacyExpiring: Rule = {
  id: 'PC035',
  name: 'adequacy-expiring',
  severity: 'warning',
  provenance: 'from memory; the 180 days are ours',
  source: 'Art. 45(3) GDPR',
  looksFor: 'An adequacy decision that expires within 180 days.',
  why: said('Danach fehlt der Übermittlung die Grundlage.', 'After that the transfer has no basis.'),
  mend: said('Vereinbaren Sie rechtzeitig eine andere Garantie.', 'Agree on another safeguard in time.'),
  good: {
    'parties[2].country': 'GB',
    'services[2].transfers': [{ country: 'GB', recipients: ['northmap'], mechanism: 'adequacy' }],
  },
  bad: {
    today: '2031-10-01',
    'parties[2].country': 'GB',
    'services[2].transfers': [{ country: 'GB', recipients: ['northmap'], mechanism: 'adequacy' }],
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      const expires = transfer.mechanism === 'adequacy' ? decisionByCountry.get(transfer.country)?.expires : undefined;
      if (expires == null || expires < context.today || addDays(context.today, 180) < expires) continue;
      yield {
        keys: [...keys, 'mechanism'],
        found: about(
          block.label,
          `stützt sich auf einen Beschluss, der am ${expires} ausläuft.`,
          `rests on a decision that expires on ${expires}.`,
        ),
      };
    }
  },
};
