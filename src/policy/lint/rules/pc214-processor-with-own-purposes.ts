import type { Text } from '../../types.ts';
import { type Keys, type Said, about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const ownPurposeWords =
  /(?:für|zu) eigene[nr]? Zwecke|eigene Profile|(?:for|to) (?:its|their|his) own purposes|own profiles/i;

const pursues = (label: Said, names: string): Said =>
  about(
    label,
    `nennt eigene Zwecke von Auftragsverarbeitern: ${names}.`,
    `tells purposes of their own of processors: ${names}.`,
  );

export const processorOwnPurposes: Rule = {
  id: 'PC214',
  name: 'processor-with-own-purposes',
  severity: 'error',
  provenance: 'ours',
  source: 'Art. 4(7), 28(10) GDPR',
  looksFor: 'A processor that uses the data for purposes of its own.',
  why: said(
    'Wer eigene Zwecke verfolgt, ist insoweit Verantwortlicher; ein Auftrag deckt das nicht.',
    'Whoever pursues purposes of its own is a controller; a contract of processing does not cover that.',
  ),
  mend: said(
    'Setzen Sie role auf "controller" oder "joint-controller", oder streichen Sie ownPurposes.',
    'Set role to "controller" or "joint-controller", or remove ownPurposes.',
  ),
  good: { 'services[1].ownPurposes': { de: 'Zählwerk vergleicht Websites.', en: 'Zählwerk compares websites.' } },
  bad: {
    'services[2].ownPurposes': {
      de: 'Northmap verbessert damit seine Karten.',
      en: 'Northmap improves its maps with it.',
    },
  },
  *check(context) {
    for (const { it, keys, label } of context.services) {
      const party = context.parties.get(it.provider);
      const words = allWords(it.profiling?.text).some((text) => ownPurposeWords.test(text));
      if (party?.role !== 'processor' || !(it.ownPurposes || words)) continue;
      const field = it.ownPurposes ? 'ownPurposes' : 'profiling';
      yield { keys: [...keys, field], found: pursues(label, party.name) };
    }
    for (const { it, keys, label, receivers } of context.activities) {
      const texts: [Keys, Text | undefined, readonly string[]][] = [
        [[...keys, 'profiling', 'text'], it.profiling?.text, it.profiling?.by ?? [...receivers]],
        ...(it.notes ?? []).map((note, at): [Keys, Text, readonly string[]] => [
          [...keys, 'notes', at],
          note,
          [...receivers],
        ]),
      ];
      for (const [place, text, ids] of texts) {
        const parties = ids.flatMap((id) => context.parties.get(id) ?? []);
        if (parties.length === 0 || !parties.every(({ role }) => role === 'processor')) continue;
        if (!allWords(text).some((words) => ownPurposeWords.test(words))) continue;
        yield { keys: place, found: pursues(label, parties.map(({ name }) => name).join(', ')) };
      }
    }
  },
};
