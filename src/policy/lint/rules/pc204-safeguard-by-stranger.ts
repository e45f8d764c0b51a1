import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import { createMentions, firstWord, namesOf } from '../mentions.ts';
import { near } from '../neighbours.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const nobody = { id: '', name: '', legalName: '', address: '', country: '', role: 'processor' } as const;

export const strangersSafeguard: Rule = {
  id: 'PC204',
  name: 'safeguard-by-stranger',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(f), 46 GDPR',
  looksFor:
    'A safeguard promised by a company that receives nothing here, or a transfer to a recipient whom the block does not name.',
  why: said(
    'Wer keine Daten erhält, kann sie auch nicht schützen; meist ist der Satz aus einem anderen Abschnitt kopiert.',
    'Who receives no data cannot protect it; mostly the sentence was copied from elsewhere.',
  ),
  mend: said('Nennen Sie den Empfänger, der die Garantie gibt.', 'Name the recipient that gives the safeguard.'),
  good: {
    'services[2].transfers[0].note': { de: 'Northmap verschlüsselt zusätzlich.', en: 'Northmap encrypts in addition.' },
  },
  bad: {
    'services[2].transfers[0].note': {
      de: 'Microsoft ergreift zusätzliche Maßnahmen.',
      en: 'Microsoft takes additional measures.',
    },
  },
  *check(context) {
    const mentionsIn = createMentions(context.policy);
    for (const { block, transfer, keys } of transfersOf(context)) {
      const ids = new Set([...near(context, block).flatMap(({ receivers }) => [...receivers]), 'controller']);
      const stranger = transfer.recipients.find((id) => !ids.has(id));
      const known = new Set(
        [...ids, ...transfer.recipients].flatMap((id) => [...namesOf(context.parties.get(id) ?? nobody)]),
      );
      if (stranger !== undefined) {
        yield {
          keys: [...keys, 'recipients'],
          found: about(
            block.label,
            `übermittelt an „${stranger}“, nennt ihn aber nicht als Empfänger.`,
            `transfers to "${stranger}" but does not name it as a recipient.`,
          ),
        };
      }
      for (const field of ['note', 'risk'] as const) {
        const mention = allWords(transfer[field])
          .flatMap(mentionsIn)
          .find(({ name }) => !known.has(firstWord(name)));
        if (!mention) continue;
        yield {
          keys: [...keys, field],
          found: about(
            block.label,
            `nennt ${mention.name}, das hier nichts erhält.`,
            `names ${mention.name}, which receives nothing here.`,
          ),
        };
      }
    }
  },
};
