import { about, said } from '../finding.ts';
import { createMentions } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const unnamedNote =
  /(?:vom|dem|der|den|unser[e]?[mnr]?) (?:Anbieter|Dienstleister)n? (?:unserer|unseres|für)\b|(?:the|our) (?:provider|vendor)s? of our\b/i;

export const unnamedInWords: Rule = {
  id: 'PC247',
  name: 'recipient-unnamed-in-words',
  severity: 'warning',
  provenance: 'naming from memory',
  source: 'Art. 13(1)(e) GDPR; WP260 rev.01',
  looksFor:
    'A recipient that the words of an activity mention without a name, such as "the provider of our staff software".',
  why: said(
    'Namen gehen vor; eine Umschreibung genügt nur, wo es keinen Namen gibt.',
    'Names come first; a description suffices only where there is no name.',
  ),
  mend: said('Nennen Sie das Unternehmen in parties und recipients.', 'Name the company in parties and recipients.'),
  good: {
    'activities[3].recipientNote': {
      de: 'Der Anbieter unserer Personalsoftware ist Rechenhof.',
      en: 'The provider of our staff software is Rechenhof.',
    },
  },
  bad: {
    'activities[3].recipientNote': {
      de: 'Auch der Anbieter unserer Personalsoftware.',
      en: 'Also the provider of our staff software.',
    },
  },
  *check({ policy, activities }) {
    const mentionsIn = createMentions(policy);
    for (const { it, keys, label } of activities) {
      const words = allWords(it.recipientNote).find((text) => unnamedNote.test(text) && mentionsIn(text).length === 0);
      if (words === undefined) continue;
      yield {
        keys: [...keys, 'recipientNote'],
        found: about(
          label,
          `umschreibt einen Empfänger: „${unnamedNote.exec(words)?.[0]} …“`,
          `describes a recipient without a name: "${unnamedNote.exec(words)?.[0]} …"`,
        ),
      };
    }
  },
};
