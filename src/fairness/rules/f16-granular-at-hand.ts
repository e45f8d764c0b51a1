import { openSettings } from '../../visitor/choices.ts';
import { consentIds } from '../decisions.ts';
import { controls, press } from '../../visitor/choices.ts';
import { switchesOf } from '../in-page/switches.ts';
import type { Rule } from '../rule.ts';

export const granularAtHand: Rule = {
  id: 'F16',
  name: 'granular-at-hand',
  title: 'A choice for each service is one click away',
  reason: 'All or nothing is no free choice between different purposes.',
  passes: 'after one click at most there is a switch for every service that needs consent',
  basis: ['EDPB Guidelines 05/2020 (granularity)', 'CNIL 2020'],
  provenance: 'checked',
  scope: 'every viewport',
  async measure(visit) {
    const { page } = await visit.enter();
    const fromBanner = controls(page, 'settings', 'banner');
    if ((await fromBanner.count()) > 0) await press(page, fromBanner.first());
    else await openSettings(page);
    const settings = page.locator('privacy-settings').filter({ visible: true });
    if ((await settings.count()) === 0) return ['one click in the banner does not lead to the settings'];
    const switches = await settings.first().evaluate(switchesOf);
    const alone = new Set(switches.flatMap(({ own, services }) => (own ? services : [])));
    const missing = consentIds(visit.site).filter((id) => !alone.has(id));
    return missing.map((id) => `"${id}" has no switch of its own`);
  },
};
