import type { Locator } from 'playwright-core';
import { controls } from '../../visitor/choices.ts';
import { noPair, pairsOf } from '../pairs.ts';
import { sightOf, type Sight } from '../in-page/sight.ts';
import type { Rule } from '../rule.ts';

const seen = ({ inside, uncovered }: Sight): boolean => inside && uncovered;
const sight = (control: Locator): Promise<Sight> => control.evaluate(sightOf);

/** Neither answer is put behind the other by something between them. */
const together = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => {
    const answers = [...(element.parentElement?.querySelectorAll('[data-action]') ?? [])].map(
      (it) => (it as HTMLElement).dataset['action'],
    );
    return Math.abs(answers.indexOf('accept-all') - answers.indexOf('refuse-all')) === 1;
  });

export const sameViewport: Rule = {
  id: 'F06',
  name: 'same-viewport',
  title: 'Yes and no are seen together without scrolling',
  reason: 'What lies below the edge of the screen is not an answer that was offered.',
  passes: 'in the banner both in sight at once, at 200 % zoom as well; in the settings never one without the other',
  basis: ['VG Hannover 10 A 5385/22 (information below the fold)'],
  provenance: 'checked',
  scope: 'every layout',
  async measure(visit) {
    const findings: string[] = [];
    const pairs = await pairsOf(visit);
    for (const { layer, accept, refuse } of pairs) {
      const [yes, no] = [await sight(accept), await sight(refuse)];
      if (layer === 'banner' && !(seen(yes) && seen(no)))
        findings.push(`in the banner ${seen(yes) ? 'no' : seen(no) ? 'yes' : 'neither answer'} is out of sight`);
      if (layer === 'settings' && seen(yes) !== seen(no))
        findings.push(`in the settings only ${seen(yes) ? 'yes' : 'no'} is in sight`);
      if (!(await together(accept))) findings.push(`in the ${layer} something stands between yes and no`);
    }
    // 320 CSS pixels are what 400 % zoom leaves of 1280: that page is zoomed already.
    if (visit.layout.viewport.width > 320 && visit.layout.theme === 'light') {
      const { page } = await visit.enter({ zoom: 2 });
      for (const action of ['accept-all', 'refuse-all'] as const) {
        const control = controls(page, action, 'banner');
        if ((await control.count()) > 0 && !seen(await sight(control.first())))
          findings.push(`in the banner, at 200 % zoom: ${action} is out of sight`);
      }
    }
    return pairs.length > 0 ? findings : noPair;
  },
};
