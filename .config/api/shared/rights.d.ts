import {
  b as Policy,
  T as Text,
  S as Service,
  P as Party,
  c as Purpose,
  D as DataCategory,
  C as Category,
} from './types.js';

/**
 * The closed vocabularies of a policy. A code is written in the policy and shown to people in the words of their
 * language (`locales/*.json`); nothing but these codes passes the schema.
 */
/**
 * Legal bases. The prefix names the law, the rest the provision: `gdpr:6-1-a` is Art. 6(1)(a) GDPR.
 * `ttdsg:*` and `bdsg:26` are accepted because old notices hold them; the linter asks to replace them (PC046, PC047).
 */
declare const legalBases: readonly [
  'gdpr:6-1-a',
  'gdpr:6-1-b',
  'gdpr:6-1-c',
  'gdpr:6-1-d',
  'gdpr:6-1-e',
  'gdpr:6-1-f',
  'gdpr:9-2-a',
  'gdpr:9-2-b',
  'gdpr:9-2-c',
  'gdpr:9-2-d',
  'gdpr:9-2-e',
  'gdpr:9-2-f',
  'gdpr:9-2-g',
  'gdpr:9-2-h',
  'gdpr:9-2-i',
  'gdpr:9-2-j',
  'gdpr:49-1-a',
  'eprivacy:13-2',
  'uwg:7-2-2',
  'uwg:7-3',
  'bdsg:26',
];
/** Bases for storing or reading anything on the device: Art. 5(3) ePrivacy directive, in Germany § 25 TDDDG. */
declare const deviceBases: readonly [
  'tdddg:25-1',
  'tdddg:25-2-1',
  'tdddg:25-2-2',
  'eprivacy:5-3',
  'eprivacy:5-3-transmission',
  'eprivacy:5-3-requested',
  'ttdsg:25-1',
  'ttdsg:25-2',
];
/** What makes a transfer to a third country lawful: Art. 45, 46, 47, 49 GDPR. `privacy-shield` is void (C-311/18) and kept for old notices. */
declare const mechanisms: readonly [
  'adequacy',
  'dpf',
  'scc',
  'bcr',
  'coc',
  'cert',
  'art49-1-a',
  'art49-1-b',
  'art49-1-c',
  'art49-1-d',
  'art49-1-e',
  'art49-1-f',
  'art49-1-g',
  'art49-compelling',
  'privacy-shield',
];
/** How a switch behaves: always on with a reason, off until agreed to, or on until objected to (Art. 21 GDPR). */
declare const choiceKinds: readonly ['required', 'consent', 'objection'];
/** What a party is in the sense of Art. 4(7), 4(8) and 26 GDPR; `group` is a company of the controller's group. */
declare const partyRoles: readonly ['processor', 'controller', 'joint-controller', 'group'];
/** Where something lies on the device. `pixel` and `fingerprint` read without storing (EDPB Guidelines 2/2023). */
declare const storageKinds: readonly [
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache',
  'pixel',
  'fingerprint',
];
/** Whether a person must give the data: Art. 13(2)(e) GDPR. */
declare const provisionKinds: readonly ['none', 'statutory', 'contractual', 'necessary'];
/** What a person can do about an activity, as buttons and links. */
declare const controlActions: readonly ['settings', 'newsletter', 'rights', 'account', 'link', 'mail', 'device'];
/** How a newsletter reaches a person. */
declare const channels: readonly ['email', 'post', 'phone'];
/** The seven consent types of Google Consent Mode v2. */
declare const googleConsentTypes: readonly [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
/** On what processing rests: Art. 6, 9 and 49 GDPR, and national law. */
type LegalBasis = (typeof legalBases)[number];
/** On what storing on a device or reading from it rests: Art. 5(3) ePrivacy Directive and its national law. */
type DeviceBasis = (typeof deviceBases)[number];
/** What makes a transfer to a third country lawful: Art. 44 to 49 GDPR. */
type Mechanism = (typeof mechanisms)[number];
/** What a visitor can say about a service. */
type ChoiceKind = (typeof choiceKinds)[number];
/** What a company is to the controller. */
type PartyRole = (typeof partyRoles)[number];
/** In what a service stores, or by what it reads. */
type StorageKind = (typeof storageKinds)[number];
/** A consent type of Google’s Consent Mode. */
type GoogleConsentType = (typeof googleConsentTypes)[number];

/** How long answers count, in milliseconds. */
interface Validity {
  readonly granted: number;
  readonly refused: number;
}

/** A service as far as the first layer has to know it. */
interface FirstService {
  readonly id: string;
  readonly title: Text;
  /** The id of its category. */
  readonly category: string;
  readonly choice: ChoiceKind;
  /** Ids of purposes. */
  readonly purposes: readonly string[];
}
/** Where a service's data goes. */
interface Reach {
  /** Ids of everyone who receives data, the controller not counted. */
  readonly recipients: readonly string[];
  /** Ids of those who decide themselves what happens with the data: independent and joint controllers. */
  readonly independent: readonly string[];
  /** Third countries (ISO 3166-1 alpha-2). */
  readonly countries: readonly string[];
}
/**
 * What footer, banner, gate and the choices themselves need of a policy: an index says it, and so does the whole policy
 * (`PolicyLookup`).
 */
interface FirstLookup {
  readonly policy: Pick<Policy, 'id' | 'version' | 'languages'> & {
    readonly links?:
      | {
          readonly imprint?: string | undefined;
        }
      | undefined;
  };
  readonly services: ReadonlyMap<string, FirstService>;
  /** Each category with its services, in the policy's order; a category without a service is left out. */
  readonly groups: readonly {
    readonly category: {
      readonly id: string;
      readonly title: Text;
    };
    readonly services: readonly FirstService[];
  }[];
  /** The services that have a switch: all but the required ones. */
  readonly optional: readonly FirstService[];
  /** How long answers count. */
  readonly validity: Validity;
  /** The fingerprint of a service's material facts; empty for an unknown service. */
  factsOf(service: string): string;
  /** Whether a service serves direct marketing (Art. 21(2) GDPR). */
  isMarketing(service: string): boolean;
  /** Where a service's data goes; nowhere for an unknown service. */
  reachOf(service: string): Reach;
}

/** A policy with its lists by id, so that nothing has to search them. */
interface PolicyLookup extends FirstLookup {
  readonly policy: Policy;
  readonly services: ReadonlyMap<string, Service>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly dataCategories: ReadonlyMap<string, DataCategory>;
  /** Each category with its services, in the policy's order; a category without a service is left out. */
  readonly groups: readonly {
    readonly category: Category;
    readonly services: readonly Service[];
  }[];
  /** The services that have a switch: all but the required ones. */
  readonly optional: readonly Service[];
}
/** Indexes a policy by id. What is worked out of a service is worked out once, when it is needed. */
declare function createLookup(policy: Policy): PolicyLookup;

/** What can be wrong with a policy, and what the privacy center does about it. */
declare const consequences: {
  readonly 'policy-missing': 'No policy is in force. Everything that needs consent stays off.';
  readonly 'policy-not-json': 'No policy is in force. Everything that needs consent stays off.';
  readonly 'index-outdated': 'The policy itself counts. What the index said otherwise is asked again.';
  readonly 'policy-too-large': 'The policy is not read. Everything that needs consent stays off.';
  readonly 'wrong-type': 'The policy is not used. Everything that needs consent stays off.';
  readonly 'missing-field': 'The policy is not used. Everything that needs consent stays off.';
  readonly 'unknown-code': 'The policy is not used. Everything that needs consent stays off.';
  readonly 'bad-format': 'The policy is not used. Everything that needs consent stays off.';
  readonly 'duplicate-id': 'The policy is not used. Everything that needs consent stays off.';
  readonly 'unknown-reference': 'The policy is not used. Everything that needs consent stays off.';
  readonly 'unknown-field': 'The field is kept and not used.';
  readonly 'missing-language': 'The text is shown in another language of the policy.';
};
/** The code of a problem: stable, for programs. */
type ProblemCode = keyof typeof consequences;
/** One thing that is wrong with a policy. */
interface PolicyProblem {
  readonly code: ProblemCode;
  /** An error keeps the policy from being used; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** Where, as a JSON path (RFC 9535): `$.services[3].legalBasis`. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** What may stand there. */
  readonly allowed: string;
  /** What the privacy center does now. */
  readonly consequence: string;
}
/** A problem as one line that a colleague would write. */
declare function describeProblem(it: PolicyProblem): string;

/**
 * The rights of a person, as a request names them, each with its article of the GDPR. `withdrawal` and
 * `marketing-objection` are absolute: they take effect at once and no reason may be asked (Art. 7(3), 21(2)-(3)).
 */
declare const articleOfRight: {
  readonly access: '15';
  readonly rectification: '16';
  readonly erasure: '17';
  readonly restriction: '18';
  readonly portability: '20';
  readonly objection: '21(1)';
  readonly 'marketing-objection': '21(2)';
  readonly 'human-review': '22(3)';
  readonly withdrawal: '7(3)';
  readonly complaint: '77';
};
/** A right, as a request names it. */
type Right = keyof typeof articleOfRight;
/** Every right, in the order in which people are shown them. */
declare const rights: readonly Right[];

export {
  createLookup as c,
  articleOfRight as f,
  channels as g,
  choiceKinds as h,
  controlActions as i,
  describeProblem as j,
  deviceBases as k,
  googleConsentTypes as l,
  legalBases as m,
  mechanisms as n,
  provisionKinds as o,
  partyRoles as p,
  rights as r,
  storageKinds as s,
};
export type {
  ChoiceKind as C,
  DeviceBasis as D,
  FirstLookup as F,
  GoogleConsentType as G,
  LegalBasis as L,
  Mechanism as M,
  PolicyLookup as P,
  Right as R,
  StorageKind as S,
  PolicyProblem as a,
  ProblemCode as b,
  FirstService as d,
  PartyRole as e,
};
