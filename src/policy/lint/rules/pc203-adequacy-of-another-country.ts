import { isThirdCountry } from '../../eea.ts';
import { transfersOf } from '../context.ts';
import { adequacy } from '../data/adequacy.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const numberOf = /\b\d{4}\/\d+/g;

const codeOfNumber = new Map(
  adequacy.entries.flatMap(({ code, decision }) => (decision.match(numberOf) ?? []).map((it) => [it, code])),
);

const codesOfDay = new Map(adequacy.entries.map(({ code, adopted }) => [adopted, code]));

export const otherDecision: Rule = {
  id: 'PC203',
  name: 'adequacy-of-another-country',
  severity: 'error',
  provenance: 'decisions as in the list of adequacy decisions',
  source: 'Art. 45 GDPR',
  looksFor: 'An adequacy decision, its date or a text about it that belongs to another country.',
  why: said(
    'Der Beschluss über ein anderes Land trägt diese Übermittlung nicht.',
    'The decision on another country does not carry this transfer.',
  ),
  mend: said('Nennen Sie den Beschluss für dieses Land.', 'Name the decision on this country.'),
  good: {
    'parties[2].country': 'NZ',
    'services[2].transfers': [
      {
        country: 'NZ',
        recipients: ['northmap'],
        mechanism: 'adequacy',
        decision: '2013/65/EU',
        adoptedOn: '2012-12-19',
      },
    ],
  },
  bad: {
    'parties[2].country': 'GB',
    'services[2].transfers': [
      {
        country: 'GB',
        recipients: ['northmap'],
        mechanism: 'adequacy',
        decision: '2013/65/EU',
        adoptedOn: '2012-12-19',
      },
    ],
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.mechanism !== 'adequacy' && transfer.mechanism !== 'dpf') continue;
      const { country, decision, adoptedOn, note } = transfer;
      const texts = [decision ?? '', ...allWords(note)];
      const numbered = texts.flatMap((text) => text.match(numberOf) ?? []).flatMap((it) => codeOfNumber.get(it) ?? []);
      const dated = adoptedOn === undefined ? [] : [codesOfDay.get(adoptedOn) ?? country];
      const named = texts.flatMap((text) => [...context.countriesIn(text)]).filter(isThirdCountry);
      const other = [...numbered, ...dated, ...named].find((code) => code !== country);
      if (other === undefined) continue;
      yield {
        keys,
        found: about(
          block.label,
          `stützt ${country} auf einen Beschluss über ${other}.`,
          `rests ${country} on a decision about ${other}.`,
        ),
      };
    }
  },
};
