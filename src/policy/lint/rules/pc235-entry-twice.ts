import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const entryTwice: Rule = {
  id: 'PC235',
  name: 'entry-twice',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 12(1) GDPR (concise)',
  looksFor:
    'The same purpose, kind of data or recipient twice in one list; two kinds of data or two purposes with the same title.',
  why: said(
    'Doppelte Einträge lassen zweifeln, ob etwas anderes gemeint war.',
    'Double entries raise the doubt whether something else was meant.',
  ),
  mend: said('Streichen Sie einen der beiden.', 'Remove one of the two.'),
  good: { 'activities[1].data': ['visits', 'connection'] },
  bad: { 'activities[1].data': ['connection', 'visits', 'connection'] },
  *check({ policy, blocks }) {
    for (const { it, keys, label } of blocks) {
      for (const field of ['purposes', 'data', 'recipients'] as const) {
        const twice = it[field].find((id, at) => new Set(it[field].slice(0, at)).has(id));
        if (twice !== undefined)
          yield { keys: [...keys, field], found: about(label, `nennt „${twice}“ zweimal.`, `names "${twice}" twice.`) };
      }
    }
    for (const list of ['purposes', 'dataCategories', 'services', 'activities'] as const) {
      const seen = new Set<string>();
      for (const [at, { title }] of policy[list].entries()) {
        const key = JSON.stringify(title).toLowerCase();
        if (seen.has(key))
          yield {
            keys: [list, at, 'title'],
            found: said(
              `Der Titel ${JSON.stringify(title)} steht zweimal.`,
              `The title ${JSON.stringify(title)} stands twice.`,
            ),
          };
        seen.add(key);
      }
    }
  },
};
