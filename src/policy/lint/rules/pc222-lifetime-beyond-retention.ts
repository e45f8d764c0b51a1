import { lifetimeSeconds } from '../../duration.ts';
import type { LintContext, ServiceBlock } from '../context.ts';
import { about, said } from '../finding.ts';
import { itemName } from '../item-name.ts';
import { lifetimeWords } from '../lifetime-words.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const whileItLasts =
  /\bnur (?:für|während).{0,20}(?:Dauer|Teilnahme|Sitzung|Gespräch)|only (?:for|during).{0,20}(?:duration|call|session)/i;

/** The longest period of a service, where all its periods are known and cover everything it keeps. */
function longestRetention(context: LintContext, { it }: ServiceBlock): number | undefined {
  const entries = it.retention.length > 0 ? it.retention : (context.activityOf.get(it.activity)?.it.retention ?? []);
  if (entries.length === 0) return undefined;
  if (
    entries.every(
      ({ period, criteria }) => period === undefined && allWords(criteria).some((it) => whileItLasts.test(it)),
    )
  ) {
    return lifetimeSeconds('P1D');
  }
  if (entries.some(({ period, about: part, data }) => period === undefined || part || data?.length)) return undefined;
  return Math.max(...entries.map(({ period }) => lifetimeSeconds(period!)));
}

export const beyondRetention: Rule = {
  id: 'PC222',
  name: 'lifetime-beyond-retention',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(2)(a), 5(1)(e) GDPR',
  looksFor: 'An item that outlives everything its service says about retention.',
  why: said(
    'Wer sagt, nach drei Monaten sei alles gelöscht, darf kein Cookie für ein Jahr setzen.',
    'Whoever says that all is deleted after three months must not set a cookie for a year.',
  ),
  mend: said(
    'Kürzen Sie die Lebensdauer, oder sagen Sie in retention, wofür die Frist gilt (data, about).',
    'Shorten the lifetime, or say in retention what the period is about (data, about).',
  ),
  good: { 'services[1].retention': [{ period: 'P6M' }] },
  bad: { 'services[1].retention': [{ period: 'P3M' }] },
  *check(context) {
    for (const block of context.services) {
      const longest = longestRetention(context, block);
      if (longest === undefined) continue;
      const at = block.it.cookies.findIndex(({ lifetime }) => lifetimeSeconds(lifetime) > longest);
      const cookie = block.it.cookies[at];
      if (!cookie) continue;
      const stays = lifetimeWords(cookie.lifetime);
      yield {
        keys: [...block.keys, 'cookies', at, 'lifetime'],
        found: about(
          block.label,
          `hält „${itemName(cookie)}“ (${stays.de}) länger als seine Speicherdauer.`,
          `keeps "${itemName(cookie)}" (${stays.en}) longer than its retention.`,
        ),
      };
    }
  },
};
