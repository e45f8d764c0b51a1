import { said } from '../finding.ts';
import { nearDuplicates } from '../near-duplicates.ts';
import type { Rule } from '../rule.ts';

function duplicate(name: string): string {
  return `Die so erhobenen Angaben über Ihren Besuch unserer Seiten werden von ${name} gespeichert und ausgewertet, damit wir erkennen, welche Bauteile gesucht werden, wie lange Besucher bleiben und wo sie die Seiten wieder verlassen.`;
}

export const nearDuplicate: Rule = {
  id: 'PC232',
  name: 'near-duplicate-text',
  severity: 'info',
  provenance: 'ours: at least 25 words, four fifths in common',
  source: 'Art. 12(1) GDPR (concise)',
  looksFor: 'Two long texts that are almost, but not quite, the same.',
  why: said(
    'Fast gleiche Absätze sind meist kopiert; der Unterschied ist dann ein Fehler, oder man sucht ihn vergeblich.',
    'Paragraphs that are almost the same are mostly copies; then the difference is a mistake, or people look for it in vain.',
  ),
  mend: said(
    'Gleichen Sie die Texte an, oder machen Sie den Unterschied deutlich.',
    'Make the texts the same, or the difference plain.',
  ),
  good: {},
  bad: {
    'services[1].description': { de: duplicate('Zählwerk'), en: 'Counts visits.' },
    'services[2].description': { de: duplicate('Northmap'), en: 'Shows a map.' },
  },
  *check({ texts }) {
    for (const { keys, other } of nearDuplicates(texts)) {
      const place = other.join('.');
      yield { keys, found: said(`Fast derselbe Text steht bei ${place}.`, `Almost the same text stands at ${place}.`) };
    }
  },
};
