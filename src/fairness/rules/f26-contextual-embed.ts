import type { Locator } from 'playwright-core';
import { pickText } from '../../i18n/languages.ts';
import { thirdCountriesOf } from '../../policy/summary.ts';
import { differences, rounded } from '../compare.ts';
import { lookAt, type Look } from '../in-page/look.ts';
import { wordsOf } from '../in-page/words.ts';
import type { Rule } from '../rule.ts';
import type { Visit } from '../visit.ts';

/** The three choices of a placeholder, by their hooks. */
const actions = ['load-once', 'allow', 'link'] as const;

async function missingFacts(
  { site: { lookup }, layout: { language } }: Visit,
  embed: Locator,
): Promise<readonly string[]> {
  const service = lookup.services.get((await embed.getAttribute('service')) ?? '');
  if (!service) return [];
  const words = (await embed.evaluate(wordsOf)).map(({ text }) => text).join(' ');
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  const third = thirdCountriesOf(service).map((code) => countries.of(code) ?? code);
  const data = service.data.map((id) => pickText(lookup.dataCategories.get(id)?.title ?? id, [language]).text);
  const says = (texts: readonly string[]): boolean => texts.length === 0 || texts.some((text) => words.includes(text));
  return [
    ...(says([lookup.parties.get(service.provider)?.name ?? service.provider]) ? [] : ['who provides it']),
    ...(says(data) ? [] : ['what data goes there']),
    ...(says(third) ? [] : ['to which countries']),
  ].map((fact) => `the place of "${service.id}" does not say ${fact}`);
}

async function unequal(embed: Locator, name: string): Promise<readonly string[]> {
  const controls = actions.map((action) => embed.locator(`[data-action=${action}]`).filter({ visible: true }));
  const absent: string[] = [];
  for (const [at, control] of controls.entries())
    if ((await control.count()) === 0) absent.push(`the place of "${name}" does not offer "${actions[at]}"`);
  if (absent.length > 0) return absent;
  const looks: Look[] = [];
  for (const control of controls) looks.push(await control.first().evaluate(lookAt));
  const [first] = actions;
  return actions.slice(1).flatMap((action, at) => {
    const [one, other] = [looks[0]!, looks[at + 1]!];
    const ratio = other.area / one.area;
    return [
      ...differences(one, other, [first, action]),
      ...(Math.abs(ratio - 1) > 0.1 ? [`${action} has ${rounded(ratio)} times the area of ${first}`] : []),
    ].map((it) => `in the place of "${name}" ${it}`);
  });
}

export const contextualEmbed: Rule = {
  id: 'F26',
  name: 'contextual-embed',
  title: 'A placeholder tells what would load, and offers the way without it',
  reason: 'Whoever wants one film should not have to allow a company for ever, nor be kept from the film.',
  passes: 'names provider, data and country; "once", "always" and a plain link out look alike and are of one size',
  basis: ['GDPR Art. 13 (information at collection)', 'GDPR Art. 49'],
  provenance: 'from memory',
  scope: 'every layout',
  async measure(visit) {
    const page = await visit.banner();
    if ((await page.locator('privacy-embed').count()) === 0) return { notMeasured: 'the page embeds nothing' };
    const findings: string[] = [];
    for (const embed of await page.locator('privacy-embed').all()) {
      const name = (await embed.getAttribute('service')) ?? '';
      findings.push(...(await missingFacts(visit, embed)), ...(await unequal(embed, name)));
    }
    return findings;
  },
};
