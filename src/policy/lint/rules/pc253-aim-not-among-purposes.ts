import type { LintContext, ServiceBlock } from '../context.ts';
import { topics } from '../data/topics.ts';
import { about, said } from '../finding.ts';
import { itemName } from '../item-name.ts';
import { activityOf } from '../neighbours.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const denied = /\b(?:keine?[mnrs]?|nicht|nie|ohne|no|not|never|without)\b[^.,;:]{0,40}$/i;

/** Whether a text says that something serves an aim, and not that it does not. */
function saysSo(text: string, aim: RegExp): boolean {
  const at = text.search(aim);
  return at >= 0 && !denied.test(text.slice(0, at));
}

/** What a service and its activity tell of their aims. */
function aimsInWords(context: LintContext, block: ServiceBlock): string {
  const ids = [...block.it.purposes, ...(activityOf(context, block)?.it.purposes ?? [])];
  return [
    ...ids.flatMap((id) => {
      const purpose = context.purposes.get(id);
      return [...allWords(purpose?.title), ...allWords(purpose?.description)];
    }),
    ...allWords(block.it.ownPurposes),
  ].join('\n');
}

/** Where a service says by the way what it serves: at its profiling and at its items. */
const remarks = ({ it, keys }: ServiceBlock) => [
  {
    keys: [...keys, 'profiling', 'text'],
    words: allWords(it.profiling?.text),
    of: said('den Profilen', 'its profiles'),
  },
  ...it.cookies.map((item, at) => ({
    keys: [...keys, 'cookies', at, 'purpose'],
    words: allWords(item.purpose),
    of: said(`„${itemName(item)}“`, `"${itemName(item)}"`),
  })),
];

export const aimNotAmongPurposes: Rule = {
  id: 'PC253',
  name: 'aim-not-among-purposes',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 5(1)(b), 13(1)(c) GDPR',
  looksFor:
    'A service whose profiling or items serve advertising or surveys, of which neither its purposes nor those of its activity nor its provider’s own purposes tell.',
  why: said(
    'Wer die Zwecke liest, um zu entscheiden, erfährt von diesem nichts: er steht nur in einer Tabelle oder beim Profiling.',
    'Whoever reads the purposes to decide learns nothing of this one: it stands only in a table or at the profiling.',
  ),
  mend: said(
    'Nennen Sie den Zweck beim Dienst; ist es der des Anbieters, in ownPurposes.',
    "Name the purpose at the service; if it is the provider's, in ownPurposes.",
  ),
  good: {
    'services[2].profiling': {
      text: { de: 'Northmap bildet Profile für Werbung.', en: 'Northmap makes profiles for advertising.' },
    },
    'services[2].ownPurposes': { de: 'Northmap wirbt für andere.', en: 'Northmap advertises for others.' },
    'parties[2].role': 'controller',
    'services[2].transfers[0].scc.module': 1,
  },
  bad: {
    'services[1].cookies[0].purpose': {
      de: 'Enthält eine Kennung, mit der Umfragen gezeigt werden.',
      en: 'Holds an identifier by which surveys are shown.',
    },
  },
  *check(context) {
    for (const block of context.services) {
      const aims = aimsInWords(context, block);
      const places = remarks(block);
      for (const { name, serves, told } of topics) {
        if (told.test(aims)) continue;
        const place = places.find(({ words }) => words.some((text) => saysSo(text, serves)));
        if (!place) continue;
        yield {
          keys: place.keys,
          found: about(
            block.label,
            `nennt ${name.de} bei ${place.of.de}, aber nicht unter den Zwecken.`,
            `names ${name.en} at ${place.of.en}, but not among its purposes.`,
          ),
        };
      }
    }
  },
};
