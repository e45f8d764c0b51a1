import { controls, layers } from '../../visitor/choices.ts';
import { pageOf } from '../pairs.ts';
import { wordsOf } from '../in-page/words.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Rule } from '../rule.ts';

export const labelTruth: Rule = {
  id: 'F12',
  name: 'label-truth',
  title: 'The words say that this is about consent',
  reason: '"OK" and "optimal experience" hide what the click does.',
  passes:
    'the accepting button says accept or consent; the heading names the decision; "Einwilligung" (consent) occurs',
  basis: ['VG Hannover 10 A 5385/22 (heading, missing word "Einwilligung")', 'GDPR Art. 7(2)'],
  provenance: 'checked',
  scope: 'every language',
  async measure(visit) {
    const { accept, decision, consent } = lexiconOf(visit.layout.language);
    const findings: string[] = [];
    for (const layer of layers) {
      const labels = await controls(await pageOf(visit, layer), 'accept-all', layer).allInnerTexts();
      findings.push(
        ...labels.filter((label) => !accept.test(label)).map((label) => `in the ${layer} "yes" is called "${label}"`),
      );
    }
    const banner = (await visit.banner()).locator('privacy-banner');
    const words = (await banner.first().evaluate(wordsOf)).map(({ text }) => text).join(' ');
    if (words === '') return { notMeasured: 'no banner is shown' };
    const heading = await banner.locator('h1, h2, h3, [role=heading]').filter({ visible: true }).allInnerTexts();
    if (!decision.test(heading.join(' '))) findings.push(`the heading "${heading.join(' ')}" names no decision`);
    if (!consent.test(words)) findings.push('the banner does not call consent by its name');
    return findings;
  },
};
