import { lifetimeWords } from '../i18n/lifetime-words.ts';
import { thirdCountriesOf } from '../policy/summary.ts';
import type { Activity, Retention, Service } from '../policy/types.ts';
import { named, type DisclosureContext } from './context.ts';
import { fact, laterFact, lines, type Fact, type Inline, type Line } from './document.ts';

/** How long a kind of data is kept, in words; criteria without a period are told where the service stands. */
function periodsOf({ words }: DisclosureContext, retention: readonly Retention[], data: string): readonly string[] {
  const fitting = retention.filter((it) => it.data === undefined || it.data.includes(data));
  return [...new Set(fitting.flatMap(({ period }) => (period === undefined ? [] : [lifetimeWords(words, period)])))];
}

function serviceLine(context: DisclosureContext, service: Service, data: string): Line {
  const { words, lookup } = context;
  const provider = lookup.parties.get(service.provider);
  const countries = [...new Set([...(provider ? [provider.country] : []), ...thirdCountriesOf(service)])];
  const periods = periodsOf(context, service.retention, data);
  return [
    { kind: 'strong', ...named(words, service.title) },
    ...(provider ? [` (${words.name(provider.name)})`] : []),
    `: ${words.list(countries.map((code) => words.country(code)))}`,
    ...(periods.length > 0 ? [`; ${words.list(periods)}`] : []),
  ];
}

function activityLine({ words }: DisclosureContext, { id, title }: Activity): readonly Inline[] {
  return [{ kind: 'link', url: `#privacy-notice/${id}`, ...named(words, title) }];
}

/**
 * The same facts from the side of the data: who sees my address, in which country and for how long. Kinds of data that
 * nothing uses are left out.
 */
export function byDataFacts(context: DisclosureContext): readonly Fact[] {
  const { words, lookup } = context;
  const { dataCategories, services, activities } = lookup.policy;
  return dataCategories.flatMap(({ id, title }) => {
    const seenBy = services.filter(({ data }) => data.includes(id));
    const usedFor = activities.filter(({ data }) => data.includes(id));
    if (seenBy.length + usedFor.length === 0) return [];
    const { text, language } = named(words, title);
    return laterFact({ title: text, language }, () => [
      {
        kind: 'pairs',
        pairs: [
          ...fact(words.t('notice.dataUsedFor'), lines(usedFor.map((it) => activityLine(context, it)))),
          ...fact(words.t('notice.dataSeenBy'), lines(seenBy.map((it) => serviceLine(context, it, id)))),
        ],
      },
    ]);
  });
}
