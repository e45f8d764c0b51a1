import { isThirdCountry } from '../../eea.ts';
import { partyName } from '../context.ts';
import { parentsOutside } from '../data/vendor-facts.ts';
import { about, said } from '../finding.ts';
import { firstWord } from '../mentions.ts';
import type { Rule } from '../rule.ts';

export const parentOutside: Rule = {
  id: 'PC218',
  name: 'parent-outside-eea',
  severity: 'info',
  provenance: 'from memory',
  source: 'Art. 13(1)(f), 44 GDPR',
  looksFor: 'A service of the European subsidiary of a group from a third country, with no word on a transfer.',
  why: said(
    'Meist hat die Mutter Zugriff; ob das eine Übermittlung ist, muss jemand entschieden haben.',
    'The parent mostly has access; somebody must have decided whether that is a transfer.',
  ),
  mend: said(
    'Fragen Sie den Anbieter, und nennen Sie die Übermittlung, wenn es eine gibt.',
    'Ask the provider, and name the transfer if there is one.',
  ),
  good: { 'parties[1].country': 'IE' },
  bad: {
    'parties[1].name': 'Meta',
    'parties[1].legalName': 'Meta Platforms Ireland Limited',
    'parties[1].country': 'IE',
  },
  *check(context) {
    for (const { it, keys, label } of context.services) {
      const party = context.parties.get(it.provider);
      const isSilent = it.transfers.length === 0 && party !== undefined && !isThirdCountry(party.country);
      if (!isSilent || ![party.name, party.legalName].some((name) => parentsOutside.has(firstWord(name)))) continue;
      yield {
        keys: [...keys, 'transfers'],
        found: about(
          label,
          `nennt keine Übermittlung, obwohl ${partyName(context, it.provider)} zu einem Konzern außerhalb des EWR gehört.`,
          `names no transfer although ${partyName(context, it.provider)} belongs to a group outside the EEA.`,
        ),
      };
    }
  },
};
