import { type Keys, said } from '../finding.ts';
import { firstWord } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { serverPlacesIn } from '../server-places.ts';

export const serversElsewhere: Rule = {
  id: 'PC241',
  name: 'server-place-differs',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(f), 44 GDPR',
  looksFor: 'The servers of one company inside the EU in one text and outside in another.',
  why: said(
    'Davon hängt ab, ob es eine Drittlandübermittlung gibt; beides zugleich stimmt nicht.',
    'Whether there is a transfer to a third country depends on it; both at once is not true.',
  ),
  mend: said('Klären Sie den Ort, und sagen Sie überall dasselbe.', 'Find out the place, and say the same everywhere.'),
  good: {
    'services[0].description': {
      de: 'Die Server von Rechenhof stehen in Deutschland.',
      en: 'The servers of Rechenhof are in Germany.',
    },
    'activities[0].description': {
      de: 'Die Server von Rechenhof stehen in der EU.',
      en: 'The servers of Rechenhof are in the EU.',
    },
  },
  bad: {
    'activities[1].description': {
      de: 'Die Server von Northmap stehen in den USA.',
      en: 'The servers of Northmap are in the USA.',
    },
    'services[2].description': {
      de: 'Die Server von Northmap stehen in der EU.',
      en: 'The servers of Northmap are in the EU.',
    },
  },
  *check({ texts }) {
    const seen = new Map<string, { outside: boolean; keys: Keys }>();
    const told = new Set<string>();
    for (const placed of texts) {
      const { keys } = placed;
      for (const { name, isOutside: outside } of serverPlacesIn(placed)) {
        const before = seen.get(firstWord(name));
        if (!before) seen.set(firstWord(name), { outside, keys });
        else if (before.outside !== outside && !told.has(firstWord(name))) {
          told.add(firstWord(name));
          const place = before.keys.join('.');
          yield {
            keys,
            found: said(
              `Die Server von ${name} stehen hier anderswo als bei ${place}.`,
              `The servers of ${name} stand elsewhere here than at ${place}.`,
            ),
          };
        }
      }
    }
  },
};
