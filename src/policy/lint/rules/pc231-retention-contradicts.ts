import { lifetimeSeconds } from '../../duration.ts';
import type { Block } from '../context.ts';
import { about, said } from '../finding.ts';
import { lifetimeWords } from '../lifetime-words.ts';
import type { Hit, Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const range = /\d+ ?(?:-|–|bis|to) ?\d+ (?:Jahre|Monate|Tage|years|months|days)/i;

function* retentionConflicts({ it, keys, label }: Block): Generator<Hit> {
  const seen = new Map<string, string>();
  for (const [at, { about: part, criteria }] of it.retention.entries()) {
    const words = [...allWords(part), ...allWords(criteria)].find((text) => range.test(text));
    if (words === undefined) continue;
    yield {
      keys: [...keys, 'retention', at],
      found: about(
        label,
        `nennt eine Spanne, ohne zu sagen, was wie lange: „${words}“.`,
        `names a range without saying what for how long: "${words}".`,
      ),
    };
  }
  for (const [at, { period, data, about: part }] of it.retention.entries()) {
    if (period === undefined) continue;
    for (const id of data ?? ['']) {
      const key = JSON.stringify([id, part ?? '']);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, period);
      else if (lifetimeSeconds(before) !== lifetimeSeconds(period)) {
        yield {
          keys: [...keys, 'retention', at],
          found: about(
            label,
            `nennt für dasselbe ${lifetimeWords(before).de} und ${lifetimeWords(period).de}.`,
            `names ${lifetimeWords(before).en} and ${lifetimeWords(period).en} for the same thing.`,
          ),
        };
      }
    }
  }
}

export const retentionContradicts: Rule = {
  id: 'PC231',
  name: 'retention-contradicts',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(2)(a) GDPR',
  looksFor: 'Two periods for the same data in one block, with nothing that tells them apart; a range of periods.',
  why: said(
    'Gilt die kürzere oder die längere Frist? Das muss man erkennen können.',
    'Does the shorter or the longer period hold? People must be able to tell.',
  ),
  mend: said('Sagen Sie in data oder about, wofür welche Frist gilt.', 'Say in data or about what each period is for.'),
  good: {
    'activities[3].retention': [
      { period: 'P6M', data: ['cv'] },
      { period: 'P1Y', data: ['email'] },
    ],
  },
  bad: { 'activities[3].retention': [{ period: 'P6M' }, { period: 'P1Y' }] },
  check: ({ blocks }) => blocks.flatMap((block) => [...retentionConflicts(block)]),
};
