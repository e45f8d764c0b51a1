import type { Locator, Page } from 'playwright-core';
import { keysIn } from '../../i18n/keys.ts';
import { locales } from '../../i18n/locales.ts';
import { press, refuseAll, waysTo } from '../../visitor/choices.ts';
import { wordsOf } from '../in-page/words.ts';
import { languageOf, lexicons } from '../lexicon.ts';
import type { Rule } from '../rule.ts';
import type { Visit } from '../visit.ts';
import { rendered } from '../../visitor/visitor.ts';

/** All texts in a value, of one language where a text has several. */
function textsIn(value: unknown, language: string): readonly string[] {
  if (typeof value === 'string') return [value.replace(/\s+/g, ' ').trim()];
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Record<string, unknown>)[language];
  if (typeof own === 'string') return textsIn(own, language);
  return Object.values(value).flatMap((it) => textsIn(it, language));
}

interface Texts {
  /** Texts of another language that are not of this one as well. */
  readonly foreign: ReadonlySet<string>;
  /** The names of the center's texts, such as `banner.title`: what is seen where a text is missing. */
  readonly keys: ReadonlySet<string>;
}

/** The parts of a locale. */
async function localeOf(language: string): Promise<readonly object[]> {
  const { first, choices, rest } = locales[language as keyof typeof locales];
  return (await Promise.all([first(), choices(), rest()])).map((part) => part.default);
}

async function textsOf({ site, layout }: Visit): Promise<Texts> {
  const of = async (language: string): Promise<readonly string[]> => [
    ...textsIn(await localeOf(language), language),
    ...textsIn(site.lookup.policy, language),
  ];
  const own = new Set(await of(layout.language));
  const others = Object.keys(lexicons).filter((it) => it !== layout.language);
  const texts = (await Promise.all(others.map(of))).flat();
  return {
    foreign: new Set(texts.filter((text) => !own.has(text))),
    keys: new Set((await localeOf(layout.language)).flatMap((part) => keysIn(part)).filter((key) => key.includes('.'))),
  };
}

async function faultsIn(place: Locator, language: string, { foreign, keys }: Texts): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const element of await place.all()) {
    for (const { text, language: said } of await element.evaluate(wordsOf)) {
      const marked = said.split('-')[0] !== language;
      const guessed = languageOf(text);
      if (keys.has(text)) findings.push(`"${text}" is the name of a text, not the text`);
      else if (!marked && (foreign.has(text) || (guessed !== undefined && guessed !== language)))
        findings.push(`"${text.slice(0, 80)}" is not in "${language}" and not marked`);
      else if (marked && guessed === language) findings.push(`"${text.slice(0, 80)}" is marked as "${said}"`);
    }
  }
  return findings;
}

const openAll = (page: Page): Promise<void> =>
  page.locator('privacy-settings details, privacy-notice details').evaluateAll((found) => {
    for (const it of found) (it as HTMLDetailsElement).open = true;
  });

export const languageConsistent: Rule = {
  id: 'F23',
  name: 'language-consistent',
  title: 'Banner, settings, notice and errors speak one language',
  reason: 'Who is asked in one language must not be told the consequences in another.',
  passes: 'no text of another language, unless it is marked as such; no raw text name',
  basis: ['EDPB Guidelines 03/2022, "language discontinuity"', 'WCAG 2.2, 3.1.2'],
  provenance: 'from memory',
  scope: 'every language',
  async measure(visit) {
    const { language } = visit.layout;
    const texts = await textsOf(visit);
    const findings = [
      ...(await faultsIn((await visit.banner()).locator('privacy-banner, privacy-footer'), language, texts)),
    ];
    const { page } = await visit.enter();
    await refuseAll(page);
    for (const view of ['settings', 'notice', 'rights', 'newsletter']) {
      const way = waysTo(page, view);
      if ((await way.count()) === 0) continue;
      await press(page, way.first());
      await openAll(page);
      await rendered(page);
      findings.push(...(await faultsIn(page.locator('privacy-dialog'), language, texts)));
      await page.keyboard.press('Escape');
    }
    if (visit.site.policySrc) {
      const { page: broken } = await visit.enter({ broken: true });
      findings.push(...(await faultsIn(broken.locator('privacy-footer'), language, texts)));
    }
    return [...new Set(findings)];
  },
};
