import { problem, type PolicyProblem } from './problems.ts';
import type { Policy } from './types.ts';

type Keys = readonly (string | number)[];

const lists = [
  'parties',
  'categories',
  'purposes',
  'dataCategories',
  'services',
  'activities',
  'newsletters',
  'glossary',
] as const;
type List = (typeof lists)[number];

/** A place in the policy that names an entry of a list by its id. */
interface Reference {
  readonly list: List;
  readonly id: string;
  readonly keys: Keys;
}

const refs = (list: List, ids: readonly string[] | undefined, ...keys: Keys): Reference[] =>
  (ids ?? []).map((id, at) => ({ list, id, keys: [...keys, at] }));

type Block = Pick<
  Policy['services'][number],
  'purposes' | 'data' | 'recipients' | 'transfers' | 'retention' | 'profiling'
>;

function blockReferences(block: Block, ...keys: Keys): Reference[] {
  return [
    ...refs('purposes', block.purposes, ...keys, 'purposes'),
    ...refs('dataCategories', block.data, ...keys, 'data'),
    ...refs('parties', block.recipients, ...keys, 'recipients'),
    ...refs('parties', block.profiling?.by, ...keys, 'profiling', 'by'),
    ...block.transfers.flatMap((it, at) => refs('parties', it.recipients, ...keys, 'transfers', at, 'recipients')),
    ...block.retention.flatMap((it, at) => refs('dataCategories', it.data, ...keys, 'retention', at, 'data')),
  ];
}

function references(policy: Policy): Reference[] {
  return [
    ...policy.services.flatMap((service, at): Reference[] => [
      ...blockReferences(service, 'services', at),
      { list: 'categories', id: service.category, keys: ['services', at, 'category'] },
      { list: 'activities', id: service.activity, keys: ['services', at, 'activity'] },
      { list: 'parties', id: service.provider, keys: ['services', at, 'provider'] },
      ...service.cookies.map((it, item): Reference => ({
        list: 'parties',
        id: it.provider,
        keys: ['services', at, 'cookies', item, 'provider'],
      })),
    ]),
    ...policy.activities.flatMap((activity, at) => [
      ...blockReferences(activity, 'activities', at),
      ...refs('services', activity.services, 'activities', at, 'services'),
    ]),
    ...policy.newsletters.flatMap((letter, at): Reference[] => [
      { list: 'activities', id: letter.activity, keys: ['newsletters', at, 'activity'] },
      ...refs('parties', letter.senders, 'newsletters', at, 'senders'),
      ...(letter.trackingService === undefined
        ? []
        : [{ list: 'services', id: letter.trackingService, keys: ['newsletters', at, 'trackingService'] } as const]),
    ]),
    ...(policy.jointControllers ?? []).map((it, at): Reference => ({
      list: 'parties',
      id: it.party,
      keys: ['jointControllers', at, 'party'],
    })),
    ...refs('dataCategories', policy.consent?.record?.data, 'consent', 'record', 'data'),
  ];
}

/**
 * Ids that stand twice and references that lead nowhere. `controller` is always known: the controller may be named as a
 * provider, recipient or sender without being listed among the parties.
 */
export function referenceProblems(policy: Policy): PolicyProblem[] {
  const known = new Map<List, Set<string>>();
  const problems: PolicyProblem[] = [];
  for (const list of lists) {
    const seen = new Set(list === 'parties' ? ['controller'] : []);
    policy[list].forEach((entry, at) => {
      if (seen.has(entry.id))
        problems.push(problem('duplicate-id', [list, at, 'id'], entry.id, `an id that is used once in ${list}`));
      seen.add(entry.id);
    });
    known.set(list, seen);
  }
  for (const { list, id, keys } of references(policy)) {
    if (!known.get(list)?.has(id))
      problems.push(problem('unknown-reference', keys, id, `the id of an entry in ${list}`));
  }
  return problems;
}
