import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords, inWords } from '../texts.ts';

const telling =
  /Lichtbild|Passbild|Bewerbungsfoto|Nationalität|Staatsangehörigkeit|Familienstand|Personenstand|photograph|nationality|citizenship|marital status/i;

export const specialInferred: Rule = {
  id: 'PC254',
  name: 'special-data-inferred',
  severity: 'info',
  provenance: 'from memory',
  source: 'Art. 9(1), recital 51 GDPR; C-184/20',
  looksFor:
    'An activity with two or more of photograph, nationality and marital status, not marked special or not special, without a condition of Art. 9(2).',
  why: said(
    'Aus Bild, Staatsangehörigkeit und Familienstand lässt sich auf Herkunft, Religion oder Sexualleben schließen; auch mittelbare Angaben können besondere sein.',
    'Picture, nationality and marital status allow conclusions about origin, religion or sex life; indirect data can be special too.',
  ),
  mend: said(
    'Verzichten Sie auf die Angaben, oder setzen Sie special: true mit einer Bedingung des Art. 9 Abs. 2, false, wenn Sie das geprüft haben.',
    'Do without the data, or set special: true with a condition of Art. 9(2), false if you have looked into it.',
  ),
  good: {
    'dataCategories[2].title': { de: 'Staatsangehörigkeit', en: 'Nationality' },
    'dataCategories[3].title': { de: 'Lebenslauf mit Lichtbild', en: 'Curriculum vitae with photograph' },
    'dataCategories[2].special': false,
  },
  bad: {
    'dataCategories[2].title': { de: 'Staatsangehörigkeit', en: 'Nationality' },
    'dataCategories[3].title': { de: 'Lebenslauf mit Lichtbild', en: 'Curriculum vitae with photograph' },
  },
  *check(context) {
    for (const { it, bases, keys, label } of context.activities) {
      if ([...bases].some((basis) => basis.startsWith('gdpr:9-2-'))) continue;
      const kinds = it.data.flatMap((id, at) => {
        const kind = context.data.get(id);
        const asks = kind?.special === undefined && allWords(kind?.title).some((text) => telling.test(text));
        return kind && asks ? [{ at, title: kind.title }] : [];
      });
      if (kinds.length < 2) continue;
      const names = (language: string) => kinds.map(({ title }) => inWords(title, language)).join(', ');
      yield {
        keys: [...keys, 'data', kinds[0]!.at],
        found: about(label, `verarbeitet zusammen: ${names('de')}.`, `processes together: ${names('en')}.`),
      };
    }
  },
};
