import { openSettings } from '../../visitor/choices.ts';
import { optionalIds } from '../decisions.ts';
import type { Root } from '../../visitor/in-page/center.ts';
import { switchesOf } from '../in-page/switches.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Rule } from '../rule.ts';

/** The services whose switches are moved: the first of each kind of place tells the manner of all. */
const tried = 5;

export const noDoubleNegative: Rule = {
  id: 'F14',
  name: 'no-double-negative',
  title: 'On means allowed, for every switch',
  reason: 'Whoever has to work out what "on" means has been left in the dark.',
  passes: 'the name of each switch is in the positive; moved on, its service is allowed',
  basis: ['EDPB Guidelines 03/2022, "ambiguous wording or information"'],
  provenance: 'checked',
  scope: 'every language',
  async measure(visit) {
    const { negative } = lexiconOf(visit.layout.language);
    const { page } = await visit.enter();
    await openSettings(page);
    const titles = new Set(visit.site.lookup.policy.services.map(({ title }) => title));
    const settings = page.locator('privacy-settings').first();
    const switches = await settings.evaluate(switchesOf);
    const findings = switches
      .filter(({ name }) => negative.test(name) && !titles.has(name))
      .map(({ name }) => `a switch is called "${name}"`);
    if (switches.some(({ name }) => name === '')) findings.push('a switch has no name');

    const isOn = (id: string): boolean => document.querySelector<Root>('privacy-center')!.center!.isOn(id);
    for (const id of optionalIds(visit.site).slice(0, tried)) {
      const control = settings
        .locator(`[service="${id}"] [role=switch], [service="${id}"] input[type=checkbox]`)
        .first();
      if ((await control.count()) === 0) continue;
      const wanted = !(await control.isChecked());
      await control.click();
      if ((await page.evaluate(isOn, id)) !== wanted)
        findings.push(
          `"${id}" is ${wanted ? 'not allowed' : 'allowed'} although its switch says ${wanted ? 'on' : 'off'}`,
        );
    }
    return findings;
  },
};
