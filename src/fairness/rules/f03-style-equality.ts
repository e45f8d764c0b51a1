import type { Locator, Page } from 'playwright-core';
import { noPair, pairsOf } from '../pairs.ts';
import { differences } from '../compare.ts';
import { lookAt } from '../in-page/look.ts';
import type { Rule } from '../rule.ts';

const rest = async (page: Page): Promise<void> => {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    (active as HTMLElement | null)?.blur();
  });
};

/** The states of a control, each by what a person does. */
const states: Readonly<Record<string, (page: Page, control: Locator) => Promise<void>>> = {
  'at rest': rest,
  'under the pointer': (_page, control) => control.hover(),
  'in focus': async (page, control) => {
    // After a key the browser shows where the focus is.
    await page.keyboard.press('Shift');
    await control.focus();
  },
};

export const styleEquality: Rule = {
  id: 'F03',
  name: 'style-equality',
  title: 'Yes and no look the same',
  reason: 'Colour, weight and size draw the eye; what is drawn to one answer is taken from the other.',
  passes: 'all computed styles are identical at rest, under the pointer and in focus; only the words differ',
  basis: ['EDPB task force report, 17 Jan 2023, types D and E', 'CNIL 2020 and formal notices, 12 Dec 2024'],
  provenance: 'checked',
  scope: 'every layout',
  async measure(visit) {
    const findings: string[] = [];
    const pairs = await pairsOf(visit);
    for (const { layer, page, accept, refuse } of pairs) {
      await page.bringToFront();
      for (const [state, reach] of Object.entries(states)) {
        await rest(page);
        await reach(page, accept);
        const yes = await accept.evaluate(lookAt);
        await rest(page);
        await reach(page, refuse);
        const no = await refuse.evaluate(lookAt);
        findings.push(...differences(yes, no).map((it) => `in the ${layer}, ${state}: ${it}`));
      }
      await rest(page);
    }
    return pairs.length > 0 ? findings : noPair;
  },
};
