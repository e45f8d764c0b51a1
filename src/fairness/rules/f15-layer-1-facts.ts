import { pickText } from '../../i18n/languages.ts';
import { summarize } from '../../policy/summary.ts';
import { consentIds } from '../decisions.ts';
import { controls } from '../../visitor/choices.ts';
import { wordsOf } from '../in-page/words.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

/** What must be found in the words of the banner, by the policy. */
function factsOf(
  { lookup }: Site,
  ids: readonly string[],
  language: string,
): Record<string, (words: string) => boolean> {
  const { one, withdrawal } = lexiconOf(language);
  const asked = lookup.optional.filter(({ id }) => ids.includes(id));
  const { purposes, independentRecipients, thirdCountries } = summarize(lookup, asked);
  const titles = (texts: readonly Parameters<typeof pickText>[0][]): string[] =>
    texts.map((text) => pickText(text, [language]).text);
  const categories = titles(
    lookup.groups
      .filter(({ services }) => services.some((it) => asked.includes(it)))
      .map(({ category }) => category.title),
  );
  const named = titles([...purposes].map((id) => lookup.purposes.get(id)?.title ?? id));
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  const count = independentRecipients.size;
  const all = (list: readonly string[]) => (words: string) => list.every((it) => words.includes(it));
  return {
    'the purposes': (words) => all(categories)(words) || all(named)(words),
    'how many companies decide themselves about the data': (words) =>
      count === 0 || (count === 1 ? one : new RegExp(`(?<!\\d)${count}(?!\\d)`)).test(words),
    'that data leaves the EU and EEA': (words) =>
      thirdCountries.size === 0 || [...thirdCountries].some((code) => words.includes(countries.of(code) ?? code)),
    'that consent can be withdrawn': (words) => withdrawal.test(words),
  };
}

export const layer1Facts: Rule = {
  id: 'F15',
  name: 'layer-1-facts',
  title: 'The banner tells the five facts that a decision needs',
  reason: 'Nobody can agree to what they have not been told.',
  passes:
    'purposes, number of independent recipients, third countries, withdrawal and a way to details, in sight at 1440×900',
  basis: ['VG Hannover 10 A 5385/22', 'DSK guidance v1.2', 'GDPR Art. 4(11), 7(3)'],
  provenance: 'checked',
  scope: 'every language',
  async measure(visit) {
    const page = await visit.banner();
    const banner = page.locator('privacy-banner').first();
    if ((await controls(page, 'accept-all', 'banner').count()) === 0) return { notMeasured: 'no banner is shown' };
    const words = (await banner.evaluate(wordsOf))
      .filter(({ inSight }) => inSight)
      .map(({ text }) => text)
      .join(' ');
    const facts = factsOf(visit.site, consentIds(visit.site), visit.layout.language);
    const missing = Object.entries(facts).flatMap(([fact, isIn]) =>
      isIn(words) ? [] : [`the banner does not tell ${fact}`],
    );
    const ways = await banner.locator('[data-action=settings], a[href]').filter({ visible: true }).count();
    return ways > 0 ? missing : [...missing, 'the banner shows no way to the details'];
  },
};
