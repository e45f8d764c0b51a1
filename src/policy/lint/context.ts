import type { Activity, Party, Policy, Purpose, DataCategory, Service, Text, Transfer } from '../types.ts';
import { createCountryFinder } from './countries.ts';
import { said, type Keys, type Said } from './finding.ts';
import { inWords, presentTexts, type PlacedText } from './texts.ts';

/** A service or an activity: both say who, what, why, on which basis, where and for how long. */
export type Block = ServiceBlock | ActivityBlock;

/** A service with its place in the policy. */
export interface ServiceBlock {
  readonly kind: 'service';
  readonly keys: Keys;
  readonly it: Service;
  /** The processing bases as codes. */
  readonly bases: ReadonlySet<string>;
  readonly label: Said;
  /** Everyone who receives data, as far as the block says: no duplicates, the controller left out. */
  readonly receivers: ReadonlySet<string>;
}

/** An activity with its place in the policy. */
export interface ActivityBlock {
  readonly kind: 'activity';
  readonly keys: Keys;
  readonly it: Activity;
  readonly bases: ReadonlySet<string>;
  readonly label: Said;
  readonly receivers: ReadonlySet<string>;
}

/** What every rule looks at: the policy with its lists by id. Built once, in one pass over the policy. */
export interface LintContext {
  readonly policy: Policy;
  /** The day to judge by, as `2026-11-01`. */
  readonly today: string;
  /** The policy as it stood before, where it is known. */
  readonly previous: Policy | undefined;
  readonly services: readonly ServiceBlock[];
  readonly activities: readonly ActivityBlock[];
  readonly blocks: readonly Block[];
  readonly parties: ReadonlyMap<string, Party>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly data: ReadonlyMap<string, DataCategory>;
  readonly activityOf: ReadonlyMap<string, ActivityBlock>;
  /** The services of an activity, named by the activity or naming it. */
  readonly servicesOf: ReadonlyMap<string, readonly ServiceBlock[]>;
  /** The countries that a sentence names, as codes. */
  readonly countriesIn: (text: string) => ReadonlySet<string>;
  /** Every text of the present, the history and the glossary left out. */
  readonly texts: readonly PlacedText[];
}

const label = (de: string, en: string, title: Text): Said =>
  said(`${de} „${inWords(title, 'de')}“`, `${en} "${inWords(title, 'en')}"`);

function serviceBlock(it: Service, at: number): ServiceBlock {
  const all = [it.provider, ...it.recipients, ...it.cookies.map(({ provider }) => provider)];
  return {
    kind: 'service',
    keys: ['services', at],
    it,
    bases: new Set(it.legalBasis.processing),
    label: label('Der Dienst', 'The service', it.title),
    receivers: new Set(all.filter((id) => id !== 'controller')),
  };
}

function activityBlock(it: Activity, at: number): ActivityBlock {
  return {
    kind: 'activity',
    keys: ['activities', at],
    it,
    bases: new Set(it.legalBasis.map(({ basis }) => basis)),
    label: label('Die Tätigkeit', 'The activity', it.title),
    receivers: new Set(it.recipients.filter((id) => id !== 'controller')),
  };
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

function controllerParty({ controller: { name, address, country } }: Policy): Party {
  return { id: 'controller', name, legalName: name, address, country, role: 'controller' };
}

function servicesByActivity(services: readonly ServiceBlock[], activities: readonly ActivityBlock[]) {
  const byService = new Map(services.map((block) => [block.it.id, block]));
  const found = new Map(activities.map(({ it }) => [it.id, new Set<ServiceBlock>()]));
  for (const { it } of activities) {
    for (const id of it.services) {
      const block = byService.get(id);
      if (block) found.get(it.id)?.add(block);
    }
  }
  for (const block of services) found.get(block.it.activity)?.add(block);
  return new Map([...found].map(([id, set]) => [id, [...set]]));
}

/** A function that is made when it is first called: the names of countries are slow to ask for and seldom needed. */
function lazily<Result>(make: () => (text: string) => Result): (text: string) => Result {
  let made: ((text: string) => Result) | undefined;
  return (text) => (made ??= make())(text);
}

/** Prepares a policy for the rules. */
export function createContext(policy: Policy, today: string, previous?: Policy): LintContext {
  const services = policy.services.map(serviceBlock);
  const activities = policy.activities.map(activityBlock);
  return {
    policy,
    today,
    previous,
    services,
    activities,
    blocks: [...services, ...activities],
    parties: byId([controllerParty(policy), ...policy.parties]),
    purposes: byId(policy.purposes),
    data: byId(policy.dataCategories),
    activityOf: new Map(activities.map((block) => [block.it.id, block])),
    servicesOf: servicesByActivity(services, activities),
    countriesIn: lazily(createCountryFinder),
    texts: presentTexts(policy),
  };
}

/** The transfers of every block with their places. */
export function transfersOf(context: LintContext): readonly { block: Block; transfer: Transfer; keys: Keys }[] {
  return context.blocks.flatMap((block) =>
    block.it.transfers.map((transfer, at) => ({ block, transfer, keys: [...block.keys, 'transfers', at] })),
  );
}

/** Whether a block serves direct marketing, as the policy itself says. */
export function isMarketing(context: LintContext, { it }: Block): boolean {
  return it.purposes.some((id) => context.purposes.get(id)?.directMarketing === true);
}

/** A party's name, or the id where no party has it. */
export const partyName = (context: LintContext, id: string): string => context.parties.get(id)?.name ?? id;

/** Whether a block rests on something a person may object to: Art. 21(1) GDPR. */
export const isObjectable = ({ bases }: Block): boolean => bases.has('gdpr:6-1-e') || bases.has('gdpr:6-1-f');

/** Whether a block rests on consent: Art. 6(1)(a), 9(2)(a), 49(1)(a) GDPR. */
export const isConsented = ({ bases }: Block): boolean =>
  bases.has('gdpr:6-1-a') || bases.has('gdpr:9-2-a') || bases.has('gdpr:49-1-a');

const exemptBases = new Set([
  'tdddg:25-2-1',
  'tdddg:25-2-2',
  'ttdsg:25-2',
  'eprivacy:5-3-transmission',
  'eprivacy:5-3-requested',
]);
const consentBases = new Set(['tdddg:25-1', 'ttdsg:25-1', 'eprivacy:5-3']);

/** Whether a basis exempts device access from consent: § 25(2) TDDDG. */
export const isExempt = (basis: string | undefined): boolean => basis !== undefined && exemptBases.has(basis);

/** Whether a basis asks for consent to device access: § 25(1) TDDDG. */
export const asksDevice = (basis: string | undefined): boolean => basis !== undefined && consentBases.has(basis);
