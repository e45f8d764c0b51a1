import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const unitedStates = /\bUSA\b|Vereinigten? Staaten|\bUnited States\b|\bUS\b/;
const inadequate =
  /unzureichend|kein(?:em|en|es)? (?:angemessenes?|angemessenen|ausreichendes?) (?:Schutz|Datenschutz)|nicht angemessen|inadequate|insufficient(?:ly)? protect|no adequate (?:level|protection)/i;
const knowsFramework =
  /Data Privacy Framework|\bDPF\b|Rahmenbeschluss|Angemessenheitsbeschluss|adequacy decision|2023\/1795/i;

/** The Data Privacy Framework: Decision (EU) 2023/1795. */
const since = '2023-07-10';

export const calledInadequate: Rule = {
  id: 'PC209',
  name: 'us-called-inadequate',
  severity: 'warning',
  provenance: 'checked S12, S16',
  source: '(EU) 2023/1795; Art. 45 GDPR',
  looksFor: 'A text that calls the United States inadequate without a word on the Data Privacy Framework.',
  why: said(
    'Seit dem 10. Juli 2023 gilt das für Teilnehmer des Data Privacy Framework nicht mehr.',
    'Since 10 July 2023 this is no longer so for participants of the Data Privacy Framework.',
  ),
  mend: said(
    'Sehen Sie nach, ob der Empfänger teilnimmt, und sagen Sie es.',
    'Look up whether the recipient participates, and say so.',
  ),
  good: {
    'services[2].transfers[0].note': {
      de: 'Ohne Teilnahme am Data Privacy Framework gälte der Schutz in den USA als unzureichend.',
      en: 'Without the Data Privacy Framework protection in the USA would count as inadequate.',
    },
  },
  bad: {
    'services[2].transfers[0].note': {
      de: 'Die USA gelten als Land mit unzureichendem Schutz.',
      en: 'The USA count as a country with inadequate protection.',
    },
  },
  *check({ texts, today }) {
    if (today < since) return;
    const found = texts.filter(
      ({ text }) =>
        !knowsFramework.test(text) && text.split(/[.;]/).some((it) => unitedStates.test(it) && inadequate.test(it)),
    );
    const [first] = found;
    if (!first) return;
    yield {
      keys: first.keys,
      found: said(
        `Die USA heißen hier unzureichend geschützt (${found.length}-mal in der Policy).`,
        `The United States are called inadequate here (${found.length} times in the policy).`,
      ),
    };
  },
};
