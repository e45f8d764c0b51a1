import { lifetimeWords } from '../i18n/lifetime-words.ts';
import { recipientsWithoutService } from '../policy/flows.ts';
import { recipientsOf, thirdCountriesOf } from '../policy/summary.ts';
import type { Activity, Retention, Service } from '../policy/types.ts';
import { partFragment } from './address.ts';
import { local, named, type DisclosureContext } from './context.ts';
import { fact, lines, text, type Fact, type Line } from './document.ts';
import { laterFact, longList } from './later.ts';

/** How long a kind of data is kept: the periods, or the rules by which it is where no period is named. */
function keptLine({ words }: DisclosureContext, retention: readonly Retention[], data: string): Line {
  const fitting = retention.filter((it) => it.data === undefined || it.data.includes(data));
  const periods = fitting.flatMap(({ period }) => (period === undefined ? [] : [lifetimeWords(words, period)]));
  if (periods.length > 0) return [`; ${words.list([...new Set(periods)])}`];
  return fitting.flatMap(({ criteria }): Line =>
    criteria === undefined ? [] : [{ kind: 'break' }, { kind: 'quiet', ...named(words, criteria) }],
  );
}

/** Where companies are and where transfers lead to, each country once. */
function countryWords(
  { words, lookup }: DisclosureContext,
  parties: readonly string[],
  third: readonly string[],
): string {
  const own = parties.flatMap((id) => lookup.parties.get(id)?.country ?? []);
  return words.list([...new Set([...own, ...third])].map((code) => words.country(code)));
}

function serviceLine(context: DisclosureContext, service: Service, data: string): Line {
  const { words, lookup } = context;
  const provider = lookup.parties.get(service.provider);
  const parties = [service.provider, ...recipientsOf(service)];
  return [
    { kind: 'strong', ...named(words, service.title) },
    ...(provider ? [` (${words.name(provider.name)})`] : []),
    `: ${countryWords(context, parties, thirdCountriesOf(service))}`,
    ...keptLine(context, service.retention, data),
  ];
}

/** An activity, with those who receive data for it without a service. */
function activityLine(context: DisclosureContext, activity: Activity, data: string): Line {
  const { words, lookup } = context;
  const others = recipientsWithoutService(activity, lookup);
  const names = words.list(others.map((id) => lookup.parties.get(id)?.name ?? id));
  return [
    { kind: 'link', url: `#${partFragment(activity.id)}`, ...named(words, activity.title) },
    ...(others.length > 0 ? [` (${names}: ${countryWords(context, others, [])})`] : []),
    ...keptLine(context, activity.retention, data),
  ];
}

/**
 * The same facts from the side of the data: who sees my address, in which country and for how long. Kinds of data that
 * nothing uses are left out.
 */
export function byDataFacts(context: DisclosureContext): readonly Fact[] {
  const { words, lookup } = context;
  const { dataCategories, services, activities } = lookup.policy;
  return dataCategories.flatMap(({ id, title, description }) => {
    const seenBy = services.filter(({ data }) => data.includes(id));
    const usedFor = activities.filter(({ data }) => data.includes(id));
    if (seenBy.length + usedFor.length === 0) return [];
    const { text: name, language } = named(words, title);
    return laterFact({ title: name, language }, () => {
      const [first, ...others] = longList(seenBy, (it) => [text(...serviceLine(context, it, id))]);
      return [
        ...(description === undefined ? [] : [text(local(words, description))]),
        {
          kind: 'pairs',
          pairs: [
            ...fact(words.t('notice.dataUsedFor'), lines(usedFor.map((it) => activityLine(context, it, id)))),
            ...fact(words.t('notice.dataSeenBy'), first ? [first] : []),
          ],
        },
        // Of what goes on for long, the beginning stands under its name.
        ...others,
      ];
    });
  });
}
