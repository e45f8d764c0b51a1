import { R as Right, L as LegalBasis, D as DeviceBasis, P as PolicyLookup } from './shared/rights.js';
export {
  C as ChoiceKind,
  G as GoogleConsentType,
  M as Mechanism,
  e as PartyRole,
  a as PolicyProblem,
  b as ProblemCode,
  S as StorageKind,
  f as articleOfRight,
  g as channels,
  h as choiceKinds,
  i as controlActions,
  c as createLookup,
  j as describeProblem,
  k as deviceBases,
  l as googleConsentTypes,
  m as legalBases,
  n as mechanisms,
  p as partyRoles,
  o as provisionKinds,
  r as rights,
  s as storageKinds,
} from './shared/rights.js';
export { P as ParsedPolicy, p as parsePolicy } from './shared/parse.js';
import { A as Activity, S as Service } from './shared/types.js';
export {
  C as Category,
  a as Cookie,
  D as DataCategory,
  N as Newsletter,
  P as Party,
  b as Policy,
  c as Purpose,
  R as Retention,
  T as Text,
  d as Transfer,
  p as policySchema,
} from './shared/types.js';
import 'valibot';

/** A right that a person has in an activity, and what it rests on. */
interface ActivityRight {
  readonly right: Right;
  /** The legal bases that bring it. None where the law gives it whatever the basis, as with direct marketing. */
  readonly bases: readonly (LegalBasis | DeviceBasis)[];
  /** Whether it holds for the whole activity, or only for what is done on `bases`. */
  readonly whole: boolean;
}
/**
 * The rights a person has in an activity, in the order of `rights`: those of its legal bases, joined. Human review is
 * kept only where a machine alone decides, because there is nothing to review elsewhere; the objection to direct
 * marketing is added where there is any.
 */
declare function rightsOfActivity(lookup: PolicyLookup, activity: Activity): readonly ActivityRight[];
/** The rights that a person has in any activity of a policy, in the order of `rights`. */
declare function rightsOfPolicy(lookup: PolicyLookup): readonly Right[];

/** Where an entry of the directory comes from. */
declare const provenance: {
  readonly repositories: 'two public repository files with tables of German authorities, one of October 2026';
  readonly list: 'a public list of the EU and EEA authorities, of unknown date';
  readonly memory: 'from memory, not looked up';
};
/** A supervisory authority: Art. 51 GDPR. */
interface Authority {
  /** ISO 3166: a country, or a German Land (`DE-BY`); `-pub` is for public bodies alone; `EU` for the Union's own. */
  readonly code: string;
  /** The part of the country that it is for; the whole unless said. */
  readonly area?: string;
  /** In the authority's own language. */
  readonly name: string;
  readonly url: string;
  readonly seen: keyof typeof provenance;
}
/** When the directory was put together: ISO 8601. Names and addresses of authorities change; none was opened to check it. */
declare const authoritiesAsOf = '2026-11-24';
/**
 * The supervisory authorities of Germany (federal and by Land), the other EU and EEA states and the EU institutions.
 * Churches and broadcasters have their own and are not listed.
 */
declare const authorities: readonly Authority[];
/** The authority of that code, as in a policy's `supervisoryAuthority`. */
declare function authorityOf(code: string): Authority | undefined;
/**
 * The authorities a person may choose from: any of the country where they live, work or see the breach (Art. 77(1)
 * GDPR). In Germany those of the Länder, because the federal one oversees no ordinary company (§ 40 BDSG).
 *
 * @param country ISO 3166-1 alpha-2
 */
declare function authoritiesOfCountry(country: string): readonly Authority[];

/** The rights that follow from a legal basis alone, whatever is done on it. */
declare function rightsOfBasis(basis: LegalBasis | DeviceBasis): ReadonlySet<Right>;

/**
 * The calendar day at a controller's seat.
 *
 * @param instant milliseconds since 1970-01-01T00:00Z
 * @param country ISO 3166-1 alpha-2, of the EEA
 * @returns ISO 8601, `YYYY-MM-DD`
 */
declare function dayAt(instant: number, country: string): string;
/**
 * The last day for an answer: some months after receipt (Art. 12(3) GDPR), counted by Regulation (EEC, Euratom) 1182/71,
 * Art. 3, and EDPB Guidelines 01/2022. The day of receipt is not counted; the period ends on the same date of the last
 * month, or on its last day where it has no such date; a Saturday, Sunday or public holiday moves the end to the next
 * working day.
 *
 * @param received the day of receipt at the controller's seat, `YYYY-MM-DD`
 * @param area where the controller has to act, as in `supervisoryAuthority`: `DE-BY`, `FR`
 * @param months 1, or 3 where the controller has extended the period with reasons
 */
declare function dueDate(received: string, area: string, months?: number): string;

/** What a set of services means for a person, in numbers and names. */
interface Summary {
  readonly services: number;
  /** Ids of everyone who receives data, the controller not counted. */
  readonly recipients: ReadonlySet<string>;
  /** Ids of those who decide themselves what happens with the data: independent and joint controllers. */
  readonly independentRecipients: ReadonlySet<string>;
  /** Third countries (ISO 3166-1 alpha-2) in the order of their first appearance. */
  readonly thirdCountries: ReadonlySet<string>;
  /** Items stored on or read from the device. */
  readonly cookies: number;
  readonly purposes: ReadonlySet<string>;
  readonly profiling: number;
}
/** Adds up what the given services mean. */
declare function summarize(lookup: PolicyLookup, services: readonly Service[]): Summary;

export {
  Activity,
  DeviceBasis,
  LegalBasis,
  PolicyLookup,
  Right,
  Service,
  authorities,
  authoritiesAsOf,
  authoritiesOfCountry,
  authorityOf,
  dayAt,
  dueDate,
  rightsOfActivity,
  rightsOfBasis,
  rightsOfPolicy,
  summarize,
};
export type { ActivityRight, Authority, Summary };
