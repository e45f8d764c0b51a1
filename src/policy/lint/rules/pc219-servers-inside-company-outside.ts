import { isThirdCountry } from '../../eea.ts';
import { said } from '../finding.ts';
import { firstWord } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { serverPlacesIn } from '../server-places.ts';

export const companyOutside: Rule = {
  id: 'PC219',
  name: 'servers-inside-company-outside',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 13(1)(e)-(f), 44 GDPR',
  looksFor: 'Servers inside the EU of a company that the policy knows outside the EEA alone.',
  why: said(
    'Vertragspartner ist dann oft eine Tochter im EWR, die hier fehlt; und der Zugriff von außen bleibt offen.',
    'The contract is then often with a subsidiary inside the EEA, which is missing here; and access from outside stays open.',
  ),
  mend: said(
    'Nennen Sie die Gesellschaft, mit der Sie den Vertrag haben, und sagen Sie, wer von wo zugreift.',
    'Name the company you have the contract with, and say who has access from where.',
  ),
  good: {
    'services[0].description': {
      de: 'Die Server von Rechenhof stehen in der EU.',
      en: 'The servers of Rechenhof are in the EU.',
    },
  },
  bad: {
    'services[2].description': {
      de: 'Die Server von Northmap stehen in der EU.',
      en: 'The servers of Northmap are in the EU.',
    },
  },
  *check({ texts, policy }) {
    const places = new Map<string, string[]>();
    for (const { name, legalName, country } of policy.parties)
      for (const word of new Set([firstWord(name), firstWord(legalName)])) {
        const known = places.get(word);
        if (known) known.push(country);
        else places.set(word, [country]);
      }
    const told = new Set<string>();
    for (const placed of texts) {
      for (const { name, isOutside } of serverPlacesIn(placed)) {
        const word = firstWord(name);
        const countries = places.get(word);
        if (isOutside || told.has(word) || !countries?.every(isThirdCountry)) continue;
        told.add(word);
        yield {
          keys: placed.keys,
          found: said(
            `Die Server von ${name} stehen in der EU, genannt ist aber nur eine Gesellschaft in ${countries.join(', ')}.`,
            `The servers of ${name} stand in the EU, but only a company in ${countries.join(', ')} is named.`,
          ),
        };
      }
    }
  },
};
