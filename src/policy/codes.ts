/**
 * The closed vocabularies of a policy. A code is written in the policy and shown to people in the words of their
 * language (`locales/*.json`); nothing but these codes passes the schema.
 */

/**
 * Legal bases. The prefix names the law, the rest the provision: `gdpr:6-1-a` is Art. 6(1)(a) GDPR.
 * `ttdsg:*` and `bdsg:26` are accepted because old notices hold them; the linter asks to replace them (PC046, PC047).
 */
export const legalBases = [
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
] as const;

/** Bases for storing or reading anything on the device: Art. 5(3) ePrivacy directive, in Germany § 25 TDDDG. */
export const deviceBases = [
  'tdddg:25-1',
  'tdddg:25-2-1',
  'tdddg:25-2-2',
  'eprivacy:5-3',
  'eprivacy:5-3-transmission',
  'eprivacy:5-3-requested',
  'ttdsg:25-1',
  'ttdsg:25-2',
] as const;

/** What makes a transfer to a third country lawful: Art. 45, 46, 47, 49 GDPR. `privacy-shield` is void (C-311/18) and kept for old notices. */
export const mechanisms = [
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
] as const;

/** How a switch behaves: always on with a reason, off until agreed to, or on until objected to (Art. 21 GDPR). */
export const choiceKinds = ['required', 'consent', 'objection'] as const;

/** What a party is in the sense of Art. 4(7), 4(8) and 26 GDPR; `group` is a company of the controller's group. */
export const partyRoles = ['processor', 'controller', 'joint-controller', 'group'] as const;

/** Where something lies on the device. `pixel` and `fingerprint` read without storing (EDPB Guidelines 2/2023). */
export const storageKinds = [
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache',
  'pixel',
  'fingerprint',
] as const;

/** Whether a person must give the data: Art. 13(2)(e) GDPR. */
export const provisionKinds = ['none', 'statutory', 'contractual', 'necessary'] as const;

/** What a person can do about an activity, as buttons and links. */
export const controlActions = ['settings', 'newsletter', 'rights', 'account', 'link', 'mail', 'device'] as const;

/** How a newsletter reaches a person. */
export const channels = ['email', 'post', 'phone'] as const;

/** The seven consent types of Google Consent Mode v2. */
export const googleConsentTypes = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

/** On what processing rests: Art. 6, 9 and 49 GDPR, and national law. */
export type LegalBasis = (typeof legalBases)[number];
/** On what storing on a device or reading from it rests: Art. 5(3) ePrivacy Directive and its national law. */
export type DeviceBasis = (typeof deviceBases)[number];
/** What makes a transfer to a third country lawful: Art. 44 to 49 GDPR. */
export type Mechanism = (typeof mechanisms)[number];
/** What a visitor can say about a service. */
export type ChoiceKind = (typeof choiceKinds)[number];
/** What a company is to the controller. */
export type PartyRole = (typeof partyRoles)[number];
/** In what a service stores, or by what it reads. */
export type StorageKind = (typeof storageKinds)[number];
/** A consent type of Google’s Consent Mode. */
export type GoogleConsentType = (typeof googleConsentTypes)[number];
