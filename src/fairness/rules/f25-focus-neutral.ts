import type { Page } from 'playwright-core';
import { controls, layers, openSettings, type Layer } from '../../visitor/choices.ts';
import { lookAt } from '../in-page/look.ts';
import type { Rule } from '../rule.ts';

/** What has focus, by its hook or its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return (active as HTMLElement | null)?.dataset['action'] ?? active?.localName ?? '';
  });

/** Whether Tab reaches "no" right before or right after "yes". */
async function isBeside(page: Page, layer: Layer): Promise<boolean> {
  const accept = controls(page, 'accept-all', layer).first();
  for (const key of ['Shift+Tab', 'Tab']) {
    await accept.focus();
    await page.keyboard.press(key);
    if ((await focused(page)) === 'refuse-all') return true;
  }
  return false;
}

export const focusNeutral: Rule = {
  id: 'F25',
  name: 'focus-neutral',
  title: 'Focus, order and motion favour no answer',
  reason: 'Whoever presses Enter without looking must not have agreed.',
  passes:
    'focus begins on no answer; Tab reaches "no" right before or right after "yes"; no autofocus, nothing moves by itself',
  basis: ['EDPB Guidelines 03/2022, "deceptive snugness" (by analogy)'],
  provenance: 'from memory',
  scope: 'every viewport',
  async measure(visit) {
    const findings: string[] = [];
    const { page } = await visit.enter();
    for (const layer of layers) {
      if (layer === 'settings') await openSettings(page);
      if ((await controls(page, 'accept-all', layer).count()) === 0) continue;
      const start = await focused(page);
      if (start === 'accept-all') findings.push(`in the ${layer} focus begins on "yes"`);
      const auto = await page.locator(`privacy-${layer} [data-action][autofocus]`).count();
      if (auto > 0) findings.push(`in the ${layer} an answer has autofocus`);
      for (const action of ['accept-all', 'refuse-all'] as const) {
        const control = controls(page, action, layer).first();
        if ((await control.count()) === 0) continue;
        const { style } = await control.evaluate(lookAt);
        if (style['animation-name'] !== 'none') findings.push(`in the ${layer} ${action} moves by itself`);
      }
      if (!(await isBeside(page, layer))) findings.push(`in the ${layer} Tab does not reach "no" beside "yes"`);
    }
    return findings;
  },
};
