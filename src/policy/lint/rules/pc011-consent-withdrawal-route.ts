import { isConsented } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';
import { hasControl } from '../ways-out.ts';

export const withdrawalRoute: Rule = {
  id: 'PC011',
  name: 'consent-withdrawal-route',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 7(3), 13(2)(c) GDPR',
  looksFor: 'Consent without a way to take it back: no switch, no control, no text; a newsletter nobody can leave.',
  why: said(
    'Widerrufen muss so einfach sein wie einwilligen, und man muss vorher wissen, wie.',
    'Taking consent back must be as easy as giving it, and people must know how beforehand.',
  ),
  mend: said(
    'Ergänzen Sie withdrawal oder controls, bei Newslettern unsubscribe.',
    'Add withdrawal or controls, for newsletters unsubscribe.',
  ),
  good: {
    'activities[1].withdrawal': {
      de: 'Schalten Sie den Dienst in den Einstellungen aus.',
      en: 'Switch the service off in the settings.',
    },
  },
  bad: { 'newsletters[0].unsubscribe': {} },
  *check(context) {
    for (const block of context.activities) {
      if (!isConsented(block) || block.it.withdrawal || hasControl(block)) continue;
      if (context.servicesOf.get(block.it.id)?.some(({ it }) => it.choice === 'consent')) continue;
      const found = about(
        block.label,
        'sagt nicht, wie man die Einwilligung widerruft.',
        'does not say how to withdraw consent.',
      );
      yield { keys: [...block.keys, 'withdrawal'], found };
    }
    for (const [at, { unsubscribe, title }] of context.policy.newsletters.entries()) {
      if (unsubscribe.endpoint || unsubscribe.accountUrl || unsubscribe.email) continue;
      const [name] = allWords(title);
      const found = said(
        `Der Newsletter „${name}“ nennt keinen Weg zum Abbestellen.`,
        `The newsletter "${name}" names no way to unsubscribe.`,
      );
      yield { keys: ['newsletters', at, 'unsubscribe'], found };
    }
  },
};
