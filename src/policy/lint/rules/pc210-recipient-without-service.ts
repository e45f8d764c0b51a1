import { partyName } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const recipientElsewhere: Rule = {
  id: 'PC210',
  name: 'recipient-without-service',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(e) GDPR',
  looksFor: 'An activity that rests on consent alone and names a recipient whose services do not run in it.',
  why: said(
    'Die Einwilligung wird je Dienst gegeben; ein Empfänger ohne Dienst erhält Daten, denen niemand zustimmen kann.',
    'Consent is given for each service; a recipient without one receives data nobody can agree to.',
  ),
  mend: said(
    'Ergänzen Sie den Dienst in der Tätigkeit, oder streichen Sie den Empfänger.',
    'Add the service to the activity, or remove the recipient.',
  ),
  good: { 'activities[1].recipients': ['zaehlwerk'] },
  bad: { 'activities[1].recipients': ['zaehlwerk', 'northmap', 'rechenhof'] },
  *check(context) {
    for (const { it, bases, keys, label, receivers } of context.activities) {
      const services = context.servicesOf.get(it.id) ?? [];
      const article6 = [...bases].filter((basis) => basis.startsWith('gdpr:6-'));
      if (services.length === 0 || article6.some((basis) => basis !== 'gdpr:6-1-a')) continue;
      const served = new Set(services.flatMap((block) => [...block.receivers]));
      for (const id of receivers) {
        if (served.has(id)) continue;
        const name = partyName(context, id);
        yield {
          keys: [...keys, 'recipients'],
          found: about(
            label,
            `nennt ${name} als Empfänger, aber keinen Dienst dazu.`,
            `names ${name} as a recipient but no service for it.`,
          ),
        };
      }
    }
  },
};
