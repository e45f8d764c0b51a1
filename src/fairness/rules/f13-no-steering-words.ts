import { layers } from '../../visitor/choices.ts';
import { pageOf } from '../pairs.ts';
import { wordsOf } from '../in-page/words.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Rule } from '../rule.ts';

/** So many words are read before people decide. */
const firstWords = 60;

export const noSteeringWords: Rule = {
  id: 'F13',
  name: 'no-steering-words',
  title: 'No word praises yes or regrets no',
  reason: 'Guilt, flattery and haste move people past their own judgement.',
  passes: 'no word of the list in the choices and in the first 60 words',
  basis: ['EDPB Guidelines 03/2022, "emotional steering"'],
  provenance: 'checked',
  scope: 'every language',
  async measure(visit) {
    const { steering } = lexiconOf(visit.layout.language);
    const findings: string[] = [];
    for (const layer of layers) {
      const page = await pageOf(visit, layer);
      for (const element of await page.locator(`privacy-${layer}`).all()) {
        const words = (await element.evaluate(wordsOf)).map(({ text }) => text).join(' ');
        const first = words.split(' ').slice(0, firstWords).join(' ');
        const choices = await element.locator('[data-action]').allInnerTexts();
        findings.push(
          ...[first, ...choices]
            .map((text) => steering.exec(text)?.[0])
            .filter((hit) => hit !== undefined)
            .map((hit) => `the ${layer} says "${hit}"`),
        );
      }
    }
    return findings;
  },
};
