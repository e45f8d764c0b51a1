import type { ServiceBlock } from '../context.ts';
import { said } from '../finding.ts';
import { grouped } from '../../grouped.ts';
import type { Rule } from '../rule.ts';
import { inWords } from '../texts.ts';

/** Shorter lists are alike because every request carries the same. */
const shortest = 10;
/** Fewer companies may really receive the same. */
const fewest = 3;

const everything = 'connection visits email cv a b c d e f'.split(' ');
const kinds = everything.map((id, at) => ({ id, title: { de: `Angabe ${at}`, en: `Entry ${at}` } }));

const copyOf = (id: string, provider: string) => ({
  id,
  title: { de: `Zähler ${id}`, en: `Counter ${id}` },
  category: 'optional',
  activity: 'analysis',
  provider,
  choice: 'consent',
  purposes: ['reach'],
  data: everything,
  legalBasis: { processing: ['gdpr:6-1-a'] },
  cookies: [],
  recipients: [provider],
  transfers: [],
  automatedDecision: { exists: false },
  retention: [{ period: 'P1Y' }],
});

export const dataListCopied: Rule = {
  id: 'PC256',
  name: 'data-list-copied',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 5(1)(c), 13(1)(e) GDPR; EDPB Guidelines 05/2020 (what type of data)',
  looksFor:
    'Three or more services of different companies, each with a switch, with the same ten or more kinds of data.',
  why: said(
    'Wer einem Anbieter zustimmt, will wissen, was dieser erhält; eine gemeinsame Liste für alle sagt es von keinem.',
    'Whoever says yes to a provider wants to know what this one receives; one list for all tells it of none.',
  ),
  mend: said(
    'Nennen Sie bei jedem Dienst nur, was sein Anbieter erhält.',
    'Name at each service only what its provider receives.',
  ),
  good: { 'services[1].data': ['connection', 'visits'], 'services[2].data': ['connection', 'visits'] },
  bad: {
    dataCategories: kinds,
    'services[1].data': everything,
    'services[2].data': everything,
    'services[3]': copyOf('third', 'rechenhof'),
    'activities[1].services': ['statistics', 'maps', 'third'],
  },
  *check({ services }) {
    const asked = services.filter(({ it }) => it.choice !== 'required' && it.data.length >= shortest);
    const lists = grouped(asked, ({ it }) => JSON.stringify([...it.data].sort()));
    for (const alike of lists.values()) {
      if (new Set(alike.map(({ it }) => it.provider)).size < fewest) continue;
      const { it, keys } = alike[0]!;
      const names = (language: string) =>
        alike.map((block: ServiceBlock) => inWords(block.it.title, language)).join(', ');
      yield {
        keys: [...keys, 'data'],
        found: said(
          `${alike.length} Dienste nennen dieselben ${it.data.length} Datenarten: ${names('de')}.`,
          `${alike.length} services name the same ${it.data.length} kinds of data: ${names('en')}.`,
        ),
      };
    }
  },
};
