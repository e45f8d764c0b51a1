import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const oldClauses = /2001\/497|2004\/915|2010\/87/;

export const sccEdition: Rule = {
  id: 'PC038',
  name: 'scc-edition',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Implementing Decision (EU) 2021/914',
  looksFor: 'Standard contractual clauses of an old edition (an error), or without edition and module.',
  why: said(
    'Die alten Klauseln gelten seit Ende 2022 nicht mehr; ohne Modul bleibt offen, wer was schuldet.',
    'The old clauses ended in 2022; without the module it stays open who owes what.',
  ),
  mend: said(
    'Nennen Sie scc.decision "(EU) 2021/914" und das Modul (1 bis 4).',
    'Name scc.decision "(EU) 2021/914" and the module (1 to 4).',
  ),
  good: {
    'services[2].transfers[0].mechanism': 'scc',
    'services[2].transfers[0].scc': { decision: '(EU) 2021/914', module: 3 },
  },
  bad: {
    'services[2].transfers[0].mechanism': 'scc',
    'services[2].transfers[0].scc': { decision: '2010/87/EU', module: 2 },
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      const { mechanism, scc } = transfer;
      if (mechanism !== 'scc' && !scc) continue;
      const place = [...keys, 'scc'];
      if (scc && oldClauses.test(scc.decision)) {
        yield {
          keys: place,
          severity: 'error',
          found: about(block.label, `nennt alte Klauseln: ${scc.decision}.`, `names old clauses: ${scc.decision}.`),
        };
      } else if (scc?.module === undefined) {
        yield {
          keys: place,
          found: about(
            block.label,
            'nennt weder Ausgabe noch Modul der Klauseln.',
            'does not name edition and module of the clauses.',
          ),
        };
      }
    }
    for (const { keys, text } of context.texts) {
      const old = oldClauses.exec(text);
      if (!old) continue;
      yield {
        keys,
        severity: 'error',
        found: said(`Der Text nennt alte Klauseln: ${old[0]}.`, `The text names old clauses: ${old[0]}.`),
      };
    }
  },
};
