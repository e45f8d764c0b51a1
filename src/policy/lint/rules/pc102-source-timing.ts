import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const timing =
  /\bMonats?\b|\bMonaten\b|\bFrist|innerhalb|binnen|spätestens|erste[nrs]? (?:Kontakt|Mitteilung|Nachricht)|\bmonth|\bwithin\b|at the latest|first (?:contact|communication|message)/i;

export const sourceTiming: Rule = {
  id: 'PC102',
  name: 'source-timing',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Art. 14(3) GDPR',
  looksFor: 'Data from others, and not a word on when people are told.',
  why: said(
    'Wer Daten aus anderer Hand hat, muss spätestens nach einem Monat oder beim ersten Kontakt informieren.',
    'Whoever has data from others must inform within one month or at the first contact.',
  ),
  mend: said('Sagen Sie in source.text, wann Sie informieren.', 'Say in source.text when you inform people.'),
  good: {
    'activities[3].source': {
      text: {
        de: 'Netzwerke; wir informieren Sie beim ersten Kontakt.',
        en: 'Networks; we inform you at the first contact.',
      },
      publiclyAccessible: true,
    },
  },
  bad: {
    'activities[3].source': {
      text: { de: 'Berufliche Netzwerke.', en: 'Professional networks.' },
      publiclyAccessible: true,
    },
  },
  *check({ activities }) {
    for (const { it, keys, label } of activities) {
      if (!it.source) continue;
      const texts = [it.source.text, it.description, it.dataNote, ...(it.notes ?? [])].flatMap(allWords);
      if (texts.some((text) => timing.test(text))) continue;
      const found = about(
        label,
        'sagt nicht, wann über Daten aus anderer Hand informiert wird.',
        'does not say when people are told about data from others.',
      );
      yield { keys: [...keys, 'source', 'text'], found };
    }
  },
};
