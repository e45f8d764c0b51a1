import type { Party } from '../../policy/types.ts';

/**
 * What the consent for a service is after an act: `withdrawn` is a refusal of what had been granted, `expired` lost the facts
 * it was given to, `revoked` lost its service.
 */
export type ProvedState = 'given' | 'refused' | 'withdrawn' | 'expired' | 'revoked';

/** What is known of a service beside the answer; left out where its facts have changed since. */
export interface ProvedFacts {
  readonly purposes: readonly string[];
  /** Both layers: device access and processing (`policy/codes.ts`). */
  readonly basis: readonly string[];
  readonly data: readonly string[];
  /** Ids of parties. */
  readonly recipients: readonly string[];
  /** Countries of those who receive data (ISO 3166-1 alpha-2). */
  readonly storage: readonly string[];
  /** ISO 8601 durations, `session`, `until-cleared`. */
  readonly retention: readonly string[];
}

/** The answer for one service in one act. */
export interface ProvedDecision {
  readonly service: string;
  readonly granted: boolean;
  readonly state: ProvedState;
  /** Whether the answer is a consent to a transfer without other safeguards (Art. 49(1)(a) GDPR); `null` where none is asked. */
  readonly transferConsent: boolean | null;
  /** The fingerprint of the service's material facts at the time of the answer. */
  readonly fingerprint: string;
  /** Missing where the policy's facts are not those of the answer: the version of the event names the policy that has them. */
  readonly facts?: ProvedFacts;
}

/** One act. Times are ISO 8601 in UTC. */
export interface ProvedEvent {
  readonly eventId: string;
  readonly time: string;
  /** What the clock said, where it had been moved back. */
  readonly clock?: string;
  /** What the act amounts to as a whole; `recorded` if it answered nothing, as an import does. */
  readonly state: ProvedState | 'recorded';
  readonly type: 'expressed' | 'recorded';
  readonly entity: 'subject' | 'controller';
  readonly act: string;
  readonly surface: string;
  readonly trigger: string;
  readonly policyVersion: string;
  readonly language: string;
  readonly textSha256: string | null;
  readonly decisions: readonly ProvedDecision[];
  /** Services that are undecided again. */
  readonly reset: readonly { readonly service: string; readonly state: ProvedState }[];
  readonly signals: { readonly gpc: boolean };
  readonly validUntil: string;
  readonly prev: string | null;
  readonly hash: string | null;
}

/** A party as a record names it. */
export interface ProvedParty {
  readonly partyId: string;
  readonly name: string;
  readonly address: string;
  readonly country: string;
  readonly contact: string;
  readonly role: Party['role'];
  readonly type: 'organisation';
}

/** A whole consent record in its documented form (`docs/records.md`). */
export interface ProofRecord {
  readonly schemaVersion: '1.0.0';
  readonly conformsTo: string;
  readonly recordId: string;
  readonly created: string;
  readonly subject: { readonly id: string; readonly kind: 'browser'; readonly authenticated: false };
  readonly controller: ProvedParty;
  readonly parties: readonly ProvedParty[];
  readonly notice: {
    readonly policyId: string;
    readonly version: string;
    readonly date: string;
    readonly url: string;
    readonly language: string;
    readonly jurisdiction: string;
    readonly authority: string;
  };
  readonly events: readonly ProvedEvent[];
  readonly withdrawal: { readonly method: 'in-product'; readonly url: string };
  readonly rightsUrl: string;
  readonly retention: { readonly rule: string; readonly retainUntil: string | null };
  /** The record as it is stored, for importing it again. */
  readonly stored: unknown;
}
