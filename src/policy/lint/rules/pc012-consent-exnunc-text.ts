import { isConsented } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const saysExNunc = /Zukunft|rechtmäßig|Rechtmäßigkeit|\blawful|\bfuture\b/i;

export const exNuncText: Rule = {
  id: 'PC012',
  name: 'consent-exnunc-text',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 7(3) sentences 2-3, 13(2)(c) GDPR',
  looksFor:
    'Consent given outside the settings (a form, a newsletter) whose withdrawal text does not say that what happened before stays lawful. The settings say so themselves.',
  why: said(
    'Vor der Einwilligung muss man wissen, dass der Widerruf für die Zukunft wirkt.',
    'Before giving consent people must know that withdrawal works for the future.',
  ),
  mend: said(
    'Ergänzen Sie den Satz in withdrawal oder in consent.exNunc.',
    'Add the sentence to withdrawal or to consent.exNunc.',
  ),
  good: {
    'activities[2].withdrawal': undefined,
    'consent.exNunc': { de: 'Der Widerruf wirkt für die Zukunft.', en: 'Withdrawal works for the future.' },
  },
  bad: { 'activities[2].withdrawal': { de: 'Klicken Sie auf den Link.', en: 'Follow the link.' } },
  *check(context) {
    if (context.policy.consent?.exNunc) return;
    for (const block of context.activities) {
      if (!isConsented(block) || context.servicesOf.get(block.it.id)?.some(({ it }) => it.choice === 'consent'))
        continue;
      const texts = allWords(block.it.withdrawal);
      if (texts.length > 0 && texts.every((text) => saysExNunc.test(text))) continue;
      const found = about(
        block.label,
        'sagt nicht, dass der Widerruf für die Zukunft wirkt.',
        'does not say that withdrawal works for the future.',
      );
      yield { keys: [...block.keys, 'withdrawal'], found };
    }
  },
};
