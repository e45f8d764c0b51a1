import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const todoLeft: Rule = {
  id: 'PC248',
  name: 'todo-left',
  severity: 'error',
  provenance: 'ours',
  source: 'Art. 12(1), 13 GDPR',
  looksFor: 'A text, name or address that still says TODO.',
  why: said('Ein Platzhalter ist keine Information.', 'A placeholder is no information.'),
  mend: said('Setzen Sie die Angabe ein.', 'Put the information in.'),
  good: { 'parties[0].address': 'Serverweg 2, 90402 Nürnberg' },
  bad: { 'parties[0].address': 'TODO: address' },
  *check({ policy, texts }) {
    const names = policy.parties.flatMap(({ name, legalName, address }, at) =>
      Object.entries({ name, legalName, address }).map(([field, text]) => ({ keys: ['parties', at, field], text })),
    );
    for (const { keys, text } of [...names, ...texts]) {
      if (/\bTODO\b/.test(text))
        yield { keys, found: said(`Hier steht noch: „${text}“.`, `This still says: "${text}".`) };
    }
  },
};
