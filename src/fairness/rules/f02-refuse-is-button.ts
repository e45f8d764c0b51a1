import { noPair, pairsOf } from '../pairs.ts';
import { differences } from '../compare.ts';
import { lookAt } from '../in-page/look.ts';
import type { Rule } from '../rule.ts';

const shape = /^(display|padding-|border-)/;

export const refuseIsButton: Rule = {
  id: 'F02',
  name: 'reject-is-button',
  title: 'Refusing is a button like accepting, not a link in a text',
  reason: 'A link in a paragraph is overlooked beside a button; that is what it is put there for.',
  passes: 'no link, not in a paragraph; display, padding and border as those of "yes"',
  basis: ['EDPB task force report, 17 Jan 2023, type C', 'CNIL formal notices, 12 Dec 2024'],
  provenance: 'checked',
  scope: 'every layout',
  async measure(visit) {
    const findings: string[] = [];
    const pairs = await pairsOf(visit);
    for (const { layer, accept, refuse } of pairs) {
      const inText = await refuse.evaluate((it) => it.closest('a, p, li, label')?.localName);
      if (inText) findings.push(`in the ${layer} "no" stands in <${inText}>`);
      const different = differences(await accept.evaluate(lookAt), await refuse.evaluate(lookAt));
      findings.push(...different.filter((it) => shape.test(it)).map((it) => `in the ${layer} ${it}`));
    }
    return pairs.length > 0 ? findings : noPair;
  },
};
