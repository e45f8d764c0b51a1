import type { Page } from 'playwright-core';
import { pickText } from '../../i18n/languages.ts';
import { recipientsOf } from '../../policy/summary.ts';
import type { Service, Text } from '../../policy/types.ts';
import { openSettings, press, refuseAll } from '../../visitor/choices.ts';
import { wordsOf } from '../in-page/words.ts';
import { isOwn } from '../../visitor/pages.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import type { Visit } from '../visit.ts';

const textIn = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().evaluate(wordsOf)).map(({ text }) => text).join(' ');

/** What a person must be able to read about a service: each fact by its name, and the texts that tell it. */
function factsOf({ lookup }: Site, service: Service, language: string): Record<string, readonly string[]> {
  const say = (text: Text): string => pickText(text, [language]).text.replace(/\s+/g, ' ').trim();
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  const party = lookup.parties.get(service.provider);
  return {
    provider: party && service.provider !== 'controller' ? [party.legalName, party.address] : [],
    purposes: service.purposes.map((id) => say(lookup.purposes.get(id)?.title ?? id)),
    data: service.data.map((id) => say(lookup.dataCategories.get(id)?.title ?? id)),
    'stored items': service.cookies.map(({ name, pattern }) => name ?? pattern ?? ''),
    recipients: recipientsOf(service).map((id) => lookup.parties.get(id)?.name ?? id),
    'third countries': service.transfers.map(({ country }) => countries.of(country) ?? country),
    'legal basis': service.legalBasis.processing.map((code) => /:(\d+)/.exec(code)?.[1] ?? ''),
    retention: service.retention.flatMap(({ period }) => /\d+/.exec(period ?? '')?.[0] ?? []),
  };
}

async function missingIn(visit: Visit, page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const service of visit.site.lookup.policy.services) {
    const place = `privacy-settings [service="${service.id}"]`;
    const entry = page.locator(place).first();
    if ((await entry.count()) === 0) {
      findings.push(`"${service.id}" is not in the settings`);
      continue;
    }
    const summary = entry.locator('summary').first();
    if ((await summary.count()) > 0) await press(page, summary);
    const shown = (await textIn(page, place)).replace(/\s+/g, ' ');
    const missing = Object.entries(factsOf(visit.site, service, visit.layout.language))
      .filter(([, texts]) => texts.some((text) => !shown.includes(text)))
      .map(([name]) => name);
    if (missing.length > 0) findings.push(`two steps do not lead to ${missing.join(', ')} of "${service.id}"`);
    if ((await summary.count()) > 0) await summary.click();
  }
  return findings;
}

/** Every area that is offered shows something. */
async function emptyViews(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  const entries = page.locator('[data-view], privacy-footer a[href^="#privacy-"]').filter({ visible: true });
  for (let at = 0; at < (await entries.count()); at++) {
    const name = (await entries.nth(at).innerText()).trim();
    await press(page, entries.nth(at));
    const words = await textIn(page, 'privacy-dialog');
    if (words.split(' ').length < 20) findings.push(`"${name}" leads to a place where nothing is told`);
    await page.keyboard.press('Escape');
  }
  return findings;
}

async function deadLinks(visit: Visit, page: Page): Promise<readonly string[]> {
  const links = await page
    .locator('privacy-center a, privacy-footer a, privacy-settings a, privacy-notice a')
    .evaluateAll((found) =>
      found.map((it) => ({
        text: it.textContent!.trim(),
        href: it.getAttribute('href') ?? '',
        full: (it as HTMLAnchorElement).href,
      })),
    );
  const findings: string[] = [];
  const own = new Set<string>();
  for (const { text, href, full } of links) {
    if (href === '' || href === '#') findings.push(`the link "${text}" leads nowhere`);
    else if (/^https?:/.test(full) && isOwn(full, visit.site.url)) own.add(full.replace(/#.*/, ''));
  }
  for (const address of own) {
    const answer = await page.request.get(address);
    if (!answer.ok()) findings.push(`${address} answers ${answer.status()}`);
  }
  return findings;
}

export const noMaze: Rule = {
  id: 'F22',
  name: 'no-maze',
  title: 'Every fact is two steps away at most, and no link is dead',
  reason: 'What takes a search is read by nobody.',
  passes: 'each service tells all its facts after one click in the settings; every area has content; own links answer',
  basis: ['EDPB Guidelines 03/2022, "privacy maze" and "dead end"', 'WP260 rev.01'],
  provenance: 'checked',
  scope: 'once',
  async measure(visit) {
    const { page } = await visit.enter();
    await refuseAll(page);
    await openSettings(page);
    const missing = await missingIn(visit, page);
    const links = await deadLinks(visit, page);
    await page.keyboard.press('Escape');
    return [...missing, ...links, ...(await emptyViews(page))];
  },
};
