import { controls, openSettings, press, waysIn } from '../../visitor/choices.ts';
import { allAre, allowed } from '../decisions.ts';
import { googleConsent } from '../in-page/signals.ts';
import type { Rule } from '../rule.ts';
import { notOf, onlyOf, storedBy } from '../../visitor/traces.ts';
import { gatedRequests, short } from '../traces.ts';
import { waitForCenter } from '../../visitor/visitor.ts';

/** In milliseconds: so long a withdrawal may take to reach everything. */
const allowance = 1000;

export const withdrawEffective: Rule = {
  id: 'F18',
  name: 'withdraw-effective',
  title: 'What is withdrawn stops',
  reason: 'A switch that only moves is a lie.',
  passes: 'within a second and after a reload: no request to gated hosts, their items are gone, signals say no',
  basis: ['GDPR Art. 7(3)', '§ 25 TDDDG'],
  provenance: 'from memory',
  scope: 'once',
  async measure(visit) {
    const { site } = visit;
    const { optional, policy } = site.lookup;
    const required = policy.services.filter(({ choice }) => choice === 'required');
    const visitor = await visit.enter();
    const { page, requests } = visitor;
    const accept = controls(page, 'accept-all');
    if ((await accept.count()) === 0 && (await waysIn(page).count()) > 0) await openSettings(page);
    if ((await accept.count()) === 0) return { notMeasured: 'nothing can be accepted' };
    await press(page, accept.first());
    if (!(await allAre(site, page, 'granted'))) return { notMeasured: 'accepting everything was not taken' };
    await page.waitForLoadState('networkidle');

    await openSettings(page);
    await press(page, controls(page, 'refuse-all').first());
    await page.waitForTimeout(allowance);
    const findings: string[] = [];
    let seen = requests.length;

    const look = async (when: string): Promise<void> => {
      const running = await allowed(site, page);
      if (running.length > 0) findings.push(`${when} ${running.join(', ')} may still run`);
      const left = onlyOf(optional, notOf(required, await storedBy(visitor)));
      if (left.length > 0) findings.push(`${when} ${left.join(', ')} still lies in the browser`);
      const granted = Object.entries(await page.evaluate(googleConsent)).filter(([, state]) => state === 'granted');
      if (granted.length > 0)
        findings.push(`${when} Google is still told "granted" for ${granted.map(([type]) => type).join(', ')}`);
      const asked = short(gatedRequests(site, requests.slice(seen), required));
      if (asked.length > 0) findings.push(`${when} ${asked.join(', ')} is still asked`);
      seen = requests.length;
    };

    await page.waitForTimeout(allowance);
    await look('a second after withdrawal');
    await page.reload();
    await waitForCenter(page);
    await page.waitForLoadState('networkidle');
    await look('after a reload');
    return findings;
  },
};
