import type { PolicyLookup } from '../../policy/lookup.ts';
import { recipientsOf } from '../../policy/summary.ts';
import type { Party, Policy } from '../../policy/types.ts';
import { writeRecord, type ConsentRecord } from '../consent/record.ts';
import type { ProofRecord, ProvedParty } from './proof-record.ts';
import { provedEvents } from './proved-events.ts';
import { retainUntil } from './retention.ts';

/** What a proof says beside the record and the policy. */
export interface ProofContext {
  readonly lookup: PolicyLookup;
  /** The address of the page that shows notice and settings. */
  readonly url: string;
  /** The language of the proof (BCP 47). */
  readonly language: string;
  /** Now, in milliseconds since 1970. */
  readonly now: number;
}

function contactOf({ email, phone, url }: Policy['controller']): string {
  return email ?? phone ?? url ?? '';
}

function controllerParty({ controller }: Policy): ProvedParty {
  const { name, address, country } = controller;
  const contact = contactOf(controller);
  return { partyId: 'controller', name, address, country, contact, role: 'controller', type: 'organisation' };
}

const provedParty = ({ id, legalName, address, country, role, privacyUrl }: Party): ProvedParty => ({
  partyId: id,
  name: legalName,
  address,
  country,
  contact: privacyUrl ?? address,
  role,
  type: 'organisation',
});

/**
 * Describes a record in full: who, what, when, by which text, on which basis, until when. It holds what the controller
 * must be able to show (Art. 7(1) GDPR) and what ISO/IEC TS 27560 asks of a record. The facts of a service are told only
 * where the policy's are still those that the answer was given to.
 */
export function describeRecord(record: ConsentRecord, { lookup, url, language, now }: ProofContext): ProofRecord {
  const { policy, parties, services } = lookup;
  const named = [...new Set([...services.values()].flatMap(recipientsOf))].flatMap((id) => parties.get(id) ?? []);
  return {
    schemaVersion: '1.0.0',
    conformsTo: 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr',
    recordId: record.id,
    created: new Date(now).toISOString(),
    subject: { id: record.subject, kind: 'browser', authenticated: false },
    controller: controllerParty(policy),
    parties: named.map(provedParty),
    notice: {
      policyId: policy.id,
      version: policy.version,
      date: policy.effectiveDate,
      url: policy.links?.notice ?? `${url}#privacy-notice`,
      language,
      jurisdiction: policy.jurisdiction ?? policy.controller.country,
      authority: policy.supervisoryAuthority,
    },
    events: provedEvents(record.events, lookup),
    withdrawal: { method: 'in-product', url: `${url}#privacy-settings` },
    rightsUrl: `${url}#privacy-rights`,
    retention: {
      rule: 'until the end of the third calendar year after the last use of the consent',
      retainUntil: retainUntil(record, now),
    },
    stored: JSON.parse(writeRecord(record, policy.id)),
  };
}
