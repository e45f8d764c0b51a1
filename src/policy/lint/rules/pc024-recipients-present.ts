import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const recipientsPresent: Rule = {
  id: 'PC024',
  name: 'recipients-present',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(1)(e) GDPR',
  looksFor: 'An activity without recipients that does not say that there are none.',
  why: said(
    'Wer Daten erhält, muss genannt werden; auch „niemand“ ist eine Angabe.',
    'Whoever receives data must be named; "nobody" is a statement too.',
  ),
  mend: said(
    'Nennen Sie die Empfänger, oder sagen Sie in recipientNote, dass es keine gibt.',
    'Name the recipients, or say in recipientNote that there are none.',
  ),
  good: {
    'activities[3].recipients': [],
    'activities[3].recipientNote': { de: 'Niemand außer uns.', en: 'Nobody but us.' },
  },
  bad: { 'activities[3].recipients': [] },
  schema: /\.recipients$/,
  *check(context) {
    for (const { it, keys, label } of context.activities) {
      if (it.recipients.length > 0 || it.recipientNote) continue;
      if (context.servicesOf.get(it.id)?.some(({ receivers }) => receivers.size > 0)) continue;
      yield { keys: [...keys, 'recipients'], found: about(label, 'nennt keine Empfänger.', 'names no recipients.') };
    }
  },
};
