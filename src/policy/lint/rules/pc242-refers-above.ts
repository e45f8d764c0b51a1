import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const elsewhereWords =
  /(?:siehe|Hinweise|Angaben|Informationen).{0,20}\boben\b|\bobige[nrs]?\b|\boben (?:genannt|bezeichnet|beschrieben|aufgeführt)|\b(?:see|as) above\b|above-mentioned|mentioned above|described above/i;

export const refersAbove: Rule = {
  id: 'PC242',
  name: 'refers-above',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 12(1) GDPR (easily accessible)',
  looksFor: 'A text that sends people to what stands "above".',
  why: said(
    'Die Texte stehen auch einzeln, in den Einstellungen und im Banner; dort gibt es kein Oben.',
    'The texts also stand alone, in the settings and the banner; there is no above.',
  ),
  mend: said(
    'Nennen Sie den Abschnitt beim Namen, oder wiederholen Sie die Angabe.',
    'Name the section, or repeat the information.',
  ),
  good: {
    'activities[0].objection': {
      de: 'Schreiben Sie an datenschutz@teilehafen.example.',
      en: 'Write to datenschutz@teilehafen.example.',
    },
  },
  bad: { 'activities[0].objection': { de: 'Siehe die Hinweise oben.', en: 'See the notes.' } },
  *check({ texts }) {
    for (const { keys, text } of texts) {
      const words = elsewhereWords.exec(text)?.[0];
      if (words !== undefined)
        yield { keys, found: said(`Der Text verweist: „${words}“.`, `The text refers: "${words}".`) };
    }
  },
};
