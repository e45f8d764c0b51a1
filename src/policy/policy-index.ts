import type { ChoiceKind } from './codes.ts';
import { firstLists, type FirstLookup, type FirstService, type Reach } from './first-lookup.ts';
import { isSafeLink } from './links.ts';
import type { PolicySeal } from './policy-seal.ts';
import type { Text } from './types.ts';
import type { Validity } from './validity.ts';

/** A service as an index has it: with the fingerprint of its facts, so that an answer rests on the same as with the whole policy. */
interface IndexedService extends FirstService, Reach {
  readonly facts: string;
  readonly marketing: boolean;
}

/**
 * What has to be known of a policy to ask the question, in a small file beside it: `privacy-center index` writes it. Whatever
 * is shown about the services in full, and the text a record is hashed with, is taken from the policy itself.
 */
export interface PolicyIndex {
  readonly indexVersion: 1;
  /** `id`, `version` and `languages` of the policy. */
  readonly id: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly imprint: string;
  readonly validity: Validity;
  readonly categories: readonly { readonly id: string; readonly title: Text }[];
  readonly services: readonly IndexedService[];
  /** Where the policy has no problem at all, and its text leaves nothing to be filled in that is not known. */
  readonly seal?: PolicySeal | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const choiceKinds: readonly ChoiceKind[] = ['required', 'consent', 'objection'];

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown, is: (entry: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isWording = (value: unknown): boolean => isText(value) || (isObject(value) && Object.values(value).every(isText));
const isNamed = (value: unknown): value is Fields =>
  isObject(value) && isText(value['id']) && isWording(value['title']);

const isService = (value: unknown): boolean =>
  isNamed(value) &&
  choiceKinds.some((kind) => kind === value['choice']) &&
  ['category', 'facts'].every((key) => isText(value[key])) &&
  ['purposes', 'recipients', 'independent', 'countries'].every((key) => isList(value[key], isText)) &&
  typeof value['marketing'] === 'boolean';

const isSeal = (value: unknown): boolean =>
  value === undefined || (isObject(value) && Number.isSafeInteger(value['edition']) && isText(value['sha256']));

/** Whether a value has the form of an index. Anything but the exact form is none: the whole policy is read instead. */
export function isPolicyIndex(value: unknown): value is PolicyIndex {
  return (
    isObject(value) &&
    value['indexVersion'] === 1 &&
    ['id', 'version'].every((key) => isText(value[key])) &&
    (value['imprint'] === '' || (isText(value['imprint']) && isSafeLink(value['imprint']))) &&
    isList(value['languages'], isText) &&
    isObject(value['validity']) &&
    [value['validity']['granted'], value['validity']['refused']].every((it) => Number.isSafeInteger(it)) &&
    isList(value['categories'], isNamed) &&
    isList(value['services'], isService) &&
    isSeal(value['seal'])
  );
}

const nowhere: Reach = { recipients: [], independent: [], countries: [] };

/** Looks things up in an index, as in the policy that it was made of. */
export function createIndexLookup(index: PolicyIndex): FirstLookup {
  const { id, version, languages, imprint, categories, validity } = index;
  const services = new Map(index.services.map((service) => [service.id, service]));
  return {
    policy: { id, version, languages, links: { imprint: imprint || undefined } },
    ...firstLists(categories, index.services),
    validity,
    factsOf: (service) => services.get(service)?.facts ?? '',
    isMarketing: (service) => services.get(service)?.marketing ?? false,
    reachOf: (service) => services.get(service) ?? nowhere,
  };
}
