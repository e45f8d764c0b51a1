import type { Rule } from '../rule.ts';
import { notOf, storedBy } from '../../visitor/traces.ts';
import { gatedRequests, short } from '../traces.ts';

export const nothingBeforeChoice: Rule = {
  id: 'F19',
  name: 'nothing-before-choice',
  title: 'Nothing runs and nothing is stored before a choice',
  reason: 'Consent comes first; what has been sent cannot be called back.',
  passes: 'no request to other hosts and no stored item, except those of services that need no consent',
  basis: ['§ 25(1) TDDDG', 'CJEU C-673/17'],
  provenance: 'checked',
  scope: 'once',
  async measure(visit) {
    const visitor = await visit.enter();
    const { page, requests } = visitor;
    await page.mouse.wheel(0, 600);
    await page.waitForLoadState('networkidle');
    // What can be objected to runs until somebody does; that is no consent (F09 looks at its use of the device).
    const mayRun = visit.site.lookup.policy.services.filter(({ choice }) => choice !== 'consent');
    const asked = short(gatedRequests(visit.site, requests, mayRun));
    const stored = notOf(mayRun, await storedBy(visitor, true));
    return [
      ...asked.map((address) => `${address} is asked before a choice`),
      ...stored.map((name) => `"${name}" is stored before a choice`),
    ];
  },
};
