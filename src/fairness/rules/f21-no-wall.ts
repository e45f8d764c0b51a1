import type { Page } from 'playwright-core';
import { controls, openSettings, press } from '../../visitor/choices.ts';
import { wordsOf } from '../in-page/words.ts';
import type { Rule } from '../rule.ts';
import type { Visit } from '../visit.ts';

async function pageAfter(visit: Visit, action: 'accept-all' | 'refuse-all'): Promise<Page | undefined> {
  const { page } = await visit.enter();
  if ((await controls(page, action).count()) === 0) await openSettings(page);
  if ((await controls(page, action).count()) === 0) return undefined;
  await press(page, controls(page, action).first());
  await page.waitForLoadState('networkidle');
  return page;
}

/** The center's own words change with the choice, and so does what stands in an embed. */
const ours =
  'privacy-center, privacy-footer, privacy-banner, privacy-dialog, privacy-embed, privacy-settings, privacy-notice';

const textOf = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('body').evaluate(wordsOf, ours)).map(({ text }) => text);

/** What hinders a person from reading on. */
async function hindrances(page: Page): Promise<readonly string[]> {
  const covered = await page.evaluate(() => {
    const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return hit?.localName.startsWith('privacy-') || hit?.closest('[inert], [aria-hidden=true]') !== null;
  });
  const before = await page.evaluate(() => document.scrollingElement!.scrollHeight > innerHeight);
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 400);
  const moved =
    !before ||
    (await page
      .waitForFunction(() => scrollY > 0, undefined, { timeout: 1000 })
      .then(
        () => true,
        () => false,
      ));
  return [...(covered ? ['something lies over the page'] : []), ...(moved ? [] : ['the page cannot be scrolled'])];
}

export const noWall: Rule = {
  id: 'F21',
  name: 'no-wall',
  title: 'Who refuses reads the same page',
  reason: 'Consent that is the price of entry is not free. (Pay-or-consent needs a review of its own.)',
  passes: 'the text of the page is the same after "no" and after "yes", embeds left aside; nothing covers it',
  basis: ['GDPR Art. 7(4)', 'EDPB Guidelines 05/2020', 'EDPB Opinion 08/2024'],
  provenance: 'from memory',
  scope: 'once',
  async measure(visit) {
    const [no, yes] = [await pageAfter(visit, 'refuse-all'), await pageAfter(visit, 'accept-all')];
    if (!no || !yes) return { notMeasured: 'all can neither be accepted nor refused' };
    const refused = new Set(await textOf(no));
    const missing = (await textOf(yes)).filter((text) => !refused.has(text));
    return [
      ...missing.slice(0, 3).map((text) => `only after "yes" one reads: "${text.slice(0, 80)}"`),
      ...(await hindrances(no)),
    ];
  },
};
