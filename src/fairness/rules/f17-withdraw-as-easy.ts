import { controls, press, waysIn } from '../../visitor/choices.ts';
import { allAre } from '../decisions.ts';
import { nextPages } from '../../visitor/pages.ts';
import type { Rule } from '../rule.ts';
import { waitForCenter } from '../../visitor/visitor.ts';
import { pressesTo } from '../ways.ts';

/** So many further pages are looked at for the way in. */
const pages = 2;

const fields = 'input:not([type=checkbox], [type=radio], [type=search]), textarea';

export const withdrawAsEasy: Rule = {
  id: 'F17',
  name: 'withdraw-as-easy',
  title: 'Taking everything back is as easy as giving it',
  reason: 'A consent that is hard to take back was not free.',
  passes:
    'a way in can be seen on every page; two actions withdraw all, at most one more than giving; no login, no reason',
  basis: ['GDPR Art. 7(3)', 'EDPB task force report, 17 Jan 2023, type K', 'DSK guidance v1.2'],
  provenance: 'checked',
  scope: 'every viewport',
  async measure(visit) {
    const given = await pressesTo(visit, 'accept-all');
    if (given === Infinity) return { notMeasured: 'nothing can be accepted' };
    const findings: string[] = [];
    const { page, openTab } = await visit.enter();
    for (const address of await nextPages(page, pages)) {
      const next = await openTab(address);
      if ((await waysIn(next).count()) === 0) findings.push(`${address} shows no way to the settings`);
      await next.close();
    }
    const accept = controls(page, 'accept-all');
    if ((await accept.count()) === 0) await press(page, waysIn(page).first());
    await press(page, accept.first());
    await page.reload();
    await waitForCenter(page);

    let actions = 0;
    const refuse = controls(page, 'refuse-all');
    if ((await refuse.count()) === 0) {
      if ((await waysIn(page).count()) === 0) return [...findings, 'after accepting there is no way back in'];
      await press(page, waysIn(page).first());
      actions++;
    }
    if ((await page.locator(`privacy-settings :is(${fields})`).filter({ visible: true }).count()) > 0)
      findings.push('something has to be filled in first');
    if ((await refuse.count()) === 0) return [...findings, 'the settings offer no way to refuse all'];
    await press(page, refuse.first());
    actions++;
    if (!(await allAre(visit.site, page, 'refused')))
      findings.push(`after ${actions} actions not everything is withdrawn`);
    if (actions > given + 1) findings.push(`withdrawing takes ${actions} actions, giving ${given}`);
    return findings;
  },
};
