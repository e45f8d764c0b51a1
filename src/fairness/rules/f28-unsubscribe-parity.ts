import type { Page } from 'playwright-core';
import { controls, press, refuseAll, waysTo } from '../../visitor/choices.ts';
import type { Rule } from '../rule.ts';
import type { Visit } from '../visit.ts';
import type { Visitor } from '../../visitor/visitor.ts';

/** An address that nobody has (RFC 2606). */
const address = 'fairness@example.com';

/** More presses than this are no way. */
const furthest = 3;

const desk = (page: Page) => page.locator('privacy-newsletter').filter({ visible: true });

/** Opens the newsletter desk, if a way leads there. */
async function openDesk({ page }: Visitor): Promise<boolean> {
  if ((await controls(page, 'accept-all', 'banner').count()) > 0) await refuseAll(page);
  const way = waysTo(page, 'newsletter');
  if ((await way.count()) === 0) return false;
  await press(page, way.first());
  await desk(page).locator('[data-act]').first().waitFor();
  return true;
}

const statesIn = (page: Page): Promise<string> =>
  desk(page)
    .locator('[data-state]')
    .evaluateAll((found) => found.map((it) => (it as HTMLElement).dataset['state']).join());

/** How many presses it takes until a newsletter stands otherwise than before; `Infinity` where that is not offered. */
async function pressesTo(visit: Visit, act: string): Promise<{ presses: number; asked: readonly string[] }> {
  const visitor = await visit.enter();
  const { page, questions } = visitor;
  const none = { presses: Infinity, asked: questions };
  if (!(await openDesk(visitor))) return none;
  const email = desk(page).locator('input[autocomplete=email], input[type=email]').filter({ visible: true });
  if ((await email.count()) > 0) await email.first().fill(address);
  const before = await statesIn(page);
  for (let presses = 1; presses <= furthest; presses++) {
    const control = desk(page).locator(act).filter({ visible: true });
    if ((await control.count()) === 0) return none;
    await press(page, control.first());
    if ((await statesIn(page)) !== before) return { presses, asked: questions };
  }
  return none;
}

export const unsubscribeParity: Rule = {
  id: 'F28',
  name: 'unsubscribe-parity',
  title: 'Leaving a newsletter is as easy as joining it',
  reason: 'Advertising ends when the person says so, not when they have explained themselves.',
  passes: 'no more steps out than in; no login, no reason, no "are you sure"',
  basis: ['GDPR Art. 7(3), 21(2)-(3)', '§ 7 UWG'],
  provenance: 'from memory',
  scope: 'once',
  async measure(visit) {
    if (visit.site.lookup.policy.newsletters.length === 0) return { notMeasured: 'the policy has no newsletter' };
    const visitor = await visit.enter();
    if (!(await openDesk(visitor))) return ['no way on the page leads to the newsletters'];
    const findings: string[] = [];
    const inTopics = desk(visitor.page).locator('[part=topics]');
    const demands = await inTopics
      .locator('input[type=password], textarea, select, [required]:not([autocomplete=email])')
      .count();
    if (demands > 0) findings.push('something besides the address is asked before one may leave');
    const out = await pressesTo(visit, '[data-act=leave-all], [data-act=leave]');
    const into = await pressesTo(visit, '[data-act=join]');
    findings.push(...out.asked.map((question) => `leaving is questioned: "${question}"`));
    if (out.presses === Infinity) findings.push('one cannot leave here');
    else if (out.presses > into.presses) findings.push(`leaving takes ${out.presses} presses, joining ${into.presses}`);
    return findings;
  },
};
