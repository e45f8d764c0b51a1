import { controls } from '../../visitor/choices.ts';
import { allowed } from '../decisions.ts';
import { wordsOf } from '../in-page/words.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Rule } from '../rule.ts';
import { waitForCenter } from '../../visitor/visitor.ts';

export const signalRespect: Rule = {
  id: 'F27',
  name: 'signal-respect',
  title: 'A browser that has said no is not asked to say yes',
  reason: 'Global Privacy Control is an answer; asking again tries to undo it.',
  passes: 'with the signal on: no question, now and on reload; nothing runs; one neutral notice at most',
  basis: ['GDPR Art. 21(5)', 'W3C Global Privacy Control'],
  provenance: 'checked',
  scope: 'every language',
  async measure(visit) {
    const { page } = await visit.enter({ gpc: true });
    const findings: string[] = [];
    for (const when of ['at first', 'on reload']) {
      const offers = await controls(page, 'accept-all').count();
      if (offers > 0) findings.push(`${when} the page offers to accept all`);
      const running = await allowed(visit.site, page);
      if (running.length > 0) findings.push(`${when} ${running.length} services run`);
      const layers = await page.locator('privacy-center').evaluateAll((roots) => roots.length);
      for (let at = 0; at < layers; at++) {
        const words = (await page.locator('privacy-center').nth(at).evaluate(wordsOf))
          .map(({ text }) => text)
          .join(' ');
        const pull = lexiconOf(visit.layout.language).steering.exec(words);
        if (pull) findings.push(`${when} the page says "${pull[0]}"`);
      }
      await page.reload();
      await waitForCenter(page, visit.layout.language);
    }
    return findings;
  },
};
