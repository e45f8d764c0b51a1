import { noPair, pairsOf } from '../pairs.ts';
import { rounded } from '../compare.ts';
import { lookAt, type Look } from '../in-page/look.ts';
import type { Rule } from '../rule.ts';

const needed = { text: 4.5, edge: 3 } as const;
const names = { text: 'its words', edge: 'its edge' } as const;

function compare(yes: Look, no: Look, kind: keyof typeof needed): readonly string[] {
  const [one, other] = [yes[kind], no[kind]];
  const low = Object.entries({ yes: one, no: other })
    .filter(([, ratio]) => ratio < needed[kind])
    .map(
      ([word, ratio]) => `"${word}" has a contrast of ${rounded(ratio)}:1 for ${names[kind]}, needed ${needed[kind]}:1`,
    );
  const apart = Math.abs(one - other) > 0.1 * Math.max(one, other);
  return apart
    ? [...low, `the contrast of ${names[kind]} is ${rounded(one)}:1 for yes and ${rounded(other)}:1 for no`]
    : low;
}

export const contrastParity: Rule = {
  id: 'F05',
  name: 'contrast-parity',
  title: 'Yes and no can be read equally well',
  reason: 'Pale letters hide an answer from everyone, and from people with weak eyes altogether.',
  passes: 'words 4.5:1, edge 3:1 for both; the ratios of the two differ by 10 % at most',
  basis: ['EDPB task force report, 17 Jan 2023, type E', 'WCAG 2.2, 1.4.3 and 1.4.11'],
  provenance: 'checked',
  scope: 'every layout',
  async measure(visit) {
    const findings: string[] = [];
    const pairs = await pairsOf(visit);
    for (const { layer, accept, refuse } of pairs) {
      const [yes, no] = [await accept.evaluate(lookAt), await refuse.evaluate(lookAt)];
      if (yes.picture || no.picture) findings.push(`in the ${layer} a picture lies behind the words of a choice`);
      findings.push(
        ...(['text', 'edge'] as const).flatMap((kind) => compare(yes, no, kind)).map((it) => `in the ${layer} ${it}`),
      );
    }
    return pairs.length > 0 ? findings : noPair;
  },
};
