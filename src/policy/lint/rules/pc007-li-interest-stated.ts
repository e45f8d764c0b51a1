import { about, said } from '../finding.ts';
import { activityOf } from '../neighbours.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';
import { saysOnly, wordSet } from '../words.ts';

const emptyInterest = wordSet(
  'werkzeug nach stand technik ' +
    'berechtigtes berechtigte berechtigten berechtigter interesse interessen zweck zwecke zwecken verarbeitung abbilden abbildet darstellen darstellt liegt liegen ' +
    'überwiegend überwiegende überwiegenden genannte genannten oben beschriebenen beschrieben vor haben hieran daran ' +
    'tool state art legitimate interest interests purpose purposes processing reflect represent above mentioned described overriding prevailing have these',
);

export const interestStated: Rule = {
  id: 'PC007',
  name: 'li-interest-stated',
  severity: 'error',
  provenance: 'checked S2, S4',
  source: 'Art. 13(1)(d) GDPR; C-252/21; C-394/23',
  looksFor:
    'Art. 6(1)(f) without the interest pursued, or with one that only repeats the words of the law or names a means.',
  why: said(
    'Das berechtigte Interesse muss bei der Erhebung benannt sein; sonst trägt es die Verarbeitung nicht.',
    'The legitimate interest must be told at collection; otherwise it does not carry the processing.',
  ),
  mend: said(
    'Sagen Sie in legitimateInterest, was Sie erreichen wollen.',
    'Say in legitimateInterest what you want to achieve.',
  ),
  good: {
    'activities[0].legitimateInterest': {
      de: 'Wir wollen Ausfälle früh bemerken.',
      en: 'We want to notice outages early.',
    },
  },
  bad: { 'activities[0].legitimateInterest': undefined },
  *check(context) {
    for (const block of context.blocks) {
      if (!block.bases.has('gdpr:6-1-f')) continue;
      const activity = activityOf(context, block);
      const own = block.it.legitimateInterest;
      if (!own && activity?.bases.has('gdpr:6-1-f')) continue;
      const texts = allWords(own ?? activity?.it.legitimateInterest);
      if (texts.length > 0 && !texts.some((text) => saysOnly(text, emptyInterest))) continue;
      const found =
        texts.length === 0
          ? about(
              block.label,
              'beruft sich auf ein berechtigtes Interesse und nennt keines.',
              'relies on a legitimate interest and names none.',
            )
          : about(block.label, `nennt als Interesse nur: „${texts[0]}“`, `names as its interest only: "${texts[0]}"`);
      yield { keys: [...block.keys, 'legitimateInterest'], severity: texts.length === 0 ? 'error' : 'warning', found };
    }
  },
};
