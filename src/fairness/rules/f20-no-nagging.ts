import type { Page } from 'playwright-core';
import { controls, openSettings, press } from '../../visitor/choices.ts';
import { allAre, optionalIds } from '../decisions.ts';
import { statesOf } from '../../visitor/in-page/center.ts';
import { nextPages } from '../../visitor/pages.ts';
import type { Policy } from '../../policy/types.ts';
import type { Rule } from '../rule.ts';
import type { Visit } from '../visit.ts';
import { waitForCenter } from '../../visitor/visitor.ts';

const day = 86_400_000;

/** In days: the CNIL calls six months good practice. */
const sixMonths = 182;

const isAsked = async (page: Page): Promise<boolean> => (await controls(page, 'accept-all', 'banner').count()) > 0;

async function reload(page: Page): Promise<void> {
  await page.reload();
  await waitForCenter(page);
}

async function answer(page: Page, action: 'accept-all' | 'refuse-all'): Promise<void> {
  if ((await controls(page, action).count()) === 0) await openSettings(page);
  await press(page, controls(page, action).first());
}

/** After how many of the given days a person is asked again; nothing where they are not. */
async function askedAfter(
  visit: Visit,
  action: 'accept-all' | 'refuse-all',
  days: readonly number[],
): Promise<number | undefined> {
  const { page } = await visit.enter();
  await answer(page, action);
  const now = Date.now();
  for (const later of days) {
    await page.clock.setFixedTime(now + later * day);
    await reload(page);
    if (await isAsked(page)) return later;
  }
  return undefined;
}

/** Whether a new service asks only for itself. `undefined` where the policy is not loaded from an address. */
async function asksOnlyForNew(visit: Visit): Promise<string | undefined> {
  const { context, page } = await visit.enter();
  const { policySrc, lookup } = visit.site;
  const model = lookup.optional.find(({ choice }) => choice === 'consent');
  if (!policySrc || !model) return undefined;
  await answer(page, 'refuse-all');
  await context.route(policySrc, async (route) => {
    const response = await route.fetch();
    const policy = (await response.json()) as Policy;
    const services = [...policy.services, { ...model, id: 'fairness-new-service' }];
    await route.fulfill({ response, json: { ...policy, version: `${policy.version}-new`, services } });
  });
  await reload(page);
  if (!(await isAsked(page))) return 'a new service that needs consent is not asked about';
  await answer(page, 'accept-all');
  const states = await page.evaluate(statesOf, optionalIds(visit.site));
  const overruled = Object.entries(states).filter(([, state]) => state === 'granted');
  return overruled.length > 0
    ? `asked about one new service, "yes" also overrules ${overruled.length} refusals`
    : undefined;
}

export const noNagging: Rule = {
  id: 'F20',
  name: 'no-nagging',
  title: 'A refusal is remembered as long as a consent',
  reason: 'Who is asked until they agree has not agreed.',
  passes:
    'no new question on reload, on the next page, the next day and for six months; later no sooner than after "yes"; a new service asks for itself alone',
  basis: ['CNIL (six months)', 'VG Hannover 10 A 5385/22 (repetition)', 'Digital Omnibus draft COM(2025) 837'],
  provenance: 'checked',
  scope: 'once',
  async measure(visit) {
    const { page, openTab } = await visit.enter();
    if (!(await isAsked(page))) return { notMeasured: 'no banner is shown' };
    const findings: string[] = [];
    await answer(page, 'refuse-all');
    if (!(await allAre(visit.site, page, 'refused'))) return { notMeasured: 'a refusal is not taken' };
    await reload(page);
    if (await isAsked(page)) findings.push('asked again on reload');
    for (const address of await nextPages(page, 1)) {
      if (await isAsked(await openTab(address))) findings.push('asked again on the next page');
    }
    const refused = await askedAfter(visit, 'refuse-all', [1, 30, sixMonths, 400, 800]);
    const accepted = await askedAfter(visit, 'accept-all', [400, 800]);
    if (refused !== undefined && refused <= sixMonths) findings.push(`asked again ${refused} days after "no"`);
    else if (refused !== undefined && refused < (accepted ?? Infinity))
      findings.push(`"no" is asked about again sooner than "yes"`);
    const renewed = await asksOnlyForNew(visit);
    return renewed === undefined ? findings : [...findings, renewed];
  },
};
