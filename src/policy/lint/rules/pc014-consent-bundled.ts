import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const consentBundled: Rule = {
  id: 'PC014',
  name: 'consent-bundled',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Art. 4(11), recitals 32, 43 GDPR; EDPB Guidelines 05/2020',
  looksFor:
    'One switch for more than three purposes, or for several where special categories or a transfer on consent hide among them.',
  why: said(
    'Eine Einwilligung gilt je Zweck; wer mehrere unverbundene Zwecke an einen Schalter hängt, erhält keine freie.',
    'Consent is given for each purpose; tying unrelated purposes to one switch leaves no free choice.',
  ),
  mend: said('Teilen Sie den Dienst in Schalter je Zweck.', 'Split the service into one switch for each purpose.'),
  good: { 'services[1].purposes': ['reach'] },
  bad: { 'services[1].purposes': ['reach', 'map', 'letter', 'hiring'] },
  *check(context) {
    for (const block of context.services) {
      const { it } = block;
      const purposes = new Set(it.purposes).size;
      if (it.choice !== 'consent' || purposes < 2) continue;
      const hidden =
        block.bases.has('gdpr:49-1-a') ||
        it.data.some((id) => context.data.get(id)?.special === true) ||
        it.transfers.some(({ mechanism }) => mechanism === 'art49-1-a');
      if (!hidden && purposes <= 3) continue;
      const found = about(
        block.label,
        `bündelt ${purposes} Zwecke unter einem Schalter.`,
        `ties ${purposes} purposes to one switch.`,
      );
      yield { keys: [...block.keys, 'purposes'], severity: hidden ? 'error' : 'warning', found };
    }
  },
};
