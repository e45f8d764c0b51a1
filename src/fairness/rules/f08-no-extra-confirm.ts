import { controls, press } from '../../visitor/choices.ts';
import { allAre } from '../decisions.ts';
import type { Rule } from '../rule.ts';

const boxes = 'dialog[open], [role=dialog], [role=alertdialog], [popover]:popover-open';

export const noExtraConfirm: Rule = {
  id: 'F08',
  name: 'no-extra-confirm',
  title: 'Refusing asks nothing back',
  reason: 'A second question after "no" says that the answer was wrong.',
  passes: 'after one click on "no" all is refused and no box is open',
  basis: ['EDPB Guidelines 03/2022, "longer than necessary"'],
  provenance: 'checked',
  scope: 'once',
  async measure(visit) {
    const { page, questions } = await visit.enter();
    const refuse = controls(page, 'refuse-all');
    if ((await refuse.count()) === 0) return { notMeasured: 'nothing to refuse is offered' };
    await press(page, refuse.first());
    const open = await page.locator(boxes).filter({ visible: true }).count();
    return [
      ...questions.map((question) => `the browser asks "${question}"`),
      ...(open > 0 ? [`${open} ${open === 1 ? 'box is' : 'boxes are'} open after "no"`] : []),
      ...((await allAre(visit.site, page, 'refused')) ? [] : ['after one click on "no" not everything is refused']),
    ];
  },
};
