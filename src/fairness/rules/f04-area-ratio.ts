import { noPair, pairsOf } from '../pairs.ts';
import { rounded } from '../compare.ts';
import { lookAt } from '../in-page/look.ts';
import type { Rule } from '../rule.ts';

export const areaRatio: Rule = {
  id: 'F04',
  name: 'area-ratio',
  title: 'Yes and no are of one size',
  reason: 'The larger target is hit sooner and looks like the answer that is expected.',
  passes: 'area of "no" divided by that of "yes" is between 0.9 and 1.1',
  basis: ['EDPB task force report, 17 Jan 2023, types D and E', 'CNIL 2020 (size)'],
  provenance: 'checked',
  scope: 'every layout',
  async measure(visit) {
    const findings: string[] = [];
    const pairs = await pairsOf(visit);
    for (const { layer, accept, refuse } of pairs) {
      const ratio = (await refuse.evaluate(lookAt)).area / (await accept.evaluate(lookAt)).area;
      if (!(ratio >= 0.9 && ratio <= 1.1))
        findings.push(`in the ${layer} "no" has ${rounded(ratio)} times the area of "yes"`);
    }
    return pairs.length > 0 ? findings : noPair;
  },
};
