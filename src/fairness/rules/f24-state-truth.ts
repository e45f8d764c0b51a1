import type { Page } from 'playwright-core';
import { readStored, storageKey } from '../../stores/consent/stored.ts';
import { controls, openSettings, press } from '../../visitor/choices.ts';
import { allowed, consentIds } from '../decisions.ts';
import { googleConsent } from '../in-page/signals.ts';
import { switchesOf } from '../in-page/switches.ts';
import type { Rule } from '../rule.ts';
import type { Visit } from '../visit.ts';

/** In milliseconds: within this time two tabs agree. */
const allowance = 1000;

/** The services whose switches are on: where there are two for one service, both must be. */
async function shown(page: Page): Promise<readonly string[]> {
  const switches = await page.locator('privacy-settings').first().evaluate(switchesOf);
  const alone = switches.filter(({ services }) => services.length === 1);
  const off = new Set(alone.flatMap(({ on, services }) => (on ? [] : services)));
  return [...new Set(alone.flatMap(({ services }) => services))].filter((id) => !off.has(id));
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

const list = (ids: readonly string[]): string => (ids.length > 0 ? ids.join(', ') : 'nothing');

/** What Google's tags should have been told, by the policy and what may run. */
function signalFaults({ site }: Visit, running: readonly string[], told: Record<string, string>): readonly string[] {
  const types = (ids: readonly string[] | undefined): ReadonlySet<string> =>
    new Set(
      site.lookup.optional
        .filter(({ id }) => ids === undefined || ids.includes(id))
        .flatMap(({ signals }) => signals?.googleConsentMode ?? []),
    );
  const on = types(running);
  return [...types(undefined)]
    .filter((type) => told[type] !== undefined && (told[type] === 'granted') !== on.has(type))
    .map((type) => `Google is told "${told[type]}" for ${type}`);
}

async function faultsIn(visit: Visit, page: Page, where: string): Promise<readonly string[]> {
  const { id } = visit.site.lookup.policy;
  const running = await allowed(visit.site, page);
  const switches = await shown(page);
  const text = await page.evaluate((key) => localStorage.getItem(key), storageKey(id));
  const stored = readStored(text, id);
  const kept = stored
    ? [...stored.decisions].filter(([, { granted }]) => granted).map(([service]) => service)
    : running;
  return [
    ...(same(switches, running)
      ? []
      : [`${where} the switches show ${list(switches)} on, running is ${list(running)}`]),
    ...(same(kept, running) ? [] : [`${where} stored as granted is ${list(kept)}, running is ${list(running)}`]),
    ...signalFaults(visit, running, await page.evaluate(googleConsent)).map((it) => `${where} ${it}`),
  ];
}

async function move(page: Page, service: string): Promise<void> {
  const control = page
    .locator(`privacy-settings [service="${service}"] :is([role=switch], input[type=checkbox])`)
    .first();
  await press(page, control);
  await press(page, controls(page, 'save').first());
  await openSettings(page);
}

export const stateTruth: Rule = {
  id: 'F24',
  name: 'state-truth',
  title: 'What is shown, what is stored and what is signalled are the same',
  reason: 'A switch that shows something else than what happens is a lie, in every tab.',
  passes: 'switches, stored choices and signals agree after a change, in a second tab within one second',
  basis: ['EDPB Guidelines 03/2022, "fickle" and "left in the dark"'],
  provenance: 'checked',
  scope: 'once',
  async measure(visit) {
    const [service] = consentIds(visit.site);
    if (service === undefined) return { notMeasured: 'no service needs consent' };
    const { page, openTab } = await visit.enter();
    const other = await openTab();
    const findings: string[] = [];
    await openSettings(other);
    await page.bringToFront();
    await openSettings(page);
    if ((await controls(page, 'save').count()) === 0)
      return { notMeasured: 'a choice for one service cannot be saved' };
    for (const what of ['allowed', 'taken back']) {
      await move(page, service);
      await other.waitForTimeout(allowance);
      findings.push(...(await faultsIn(visit, page, `after "${service}" was ${what}`)));
      findings.push(...(await faultsIn(visit, other, `in another tab, after "${service}" was ${what},`)));
    }
    return findings;
  },
};
