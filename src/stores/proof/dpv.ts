import type { DeviceBasis, LegalBasis } from '../../policy/codes.ts';
import { encoded } from '../../policy/encoded.ts';
import type { PolicyLookup } from '../../policy/lookup.ts';
import { authorityOf } from '../../policy/rights/authorities.ts';
import { rightsOfBasis } from '../../policy/rights/bases.ts';
import { basisTerm, context, durationNode, languageValues, rightTermOf, roleOf, statusOf } from './dpv-terms.ts';
import type { ProofRecord, ProvedEvent, ProvedFacts, ProvedParty, ProvedState } from './proof-record.ts';

/** A node of a JSON-LD document. */
type Node = Readonly<Record<string, unknown>>;

/** What an act did to the consent for one service. */
interface Step {
  readonly event: ProvedEvent;
  readonly state: ProvedState;
  readonly facts?: ProvedFacts | undefined;
}

const reference = (id: string): Node => ({ '@id': id });
const partyId = (id: string): string => `urn:privacy-center:party:${id}`;
const authorityId = 'urn:privacy-center:authority';

const entity = ({ partyId: id, name, address, country, contact, role }: ProvedParty): Node => ({
  '@id': partyId(id),
  '@type': ['dpv:Organisation', roleOf[role]],
  'dpv:hasIdentifier': id,
  'dpv:hasName': name,
  'dpv:hasAddress': address,
  'dpv:hasContact': contact,
  'schema:address': {
    '@type': 'schema:PostalAddress',
    'schema:streetAddress': address,
    'schema:addressCountry': country,
  },
  'schema:contactPoint': { '@type': 'schema:ContactPoint', 'schema:description': contact },
});

const status = ({ event, state }: Step, subject: string): Node => ({
  '@type': [statusOf[state], 'dpv:ExpressedConsent'],
  'dct:identifier': event.eventId,
  'dpv:isIndicatedAtTime': event.time,
  'dpv:isIndicatedBy': reference(event.entity === 'subject' ? subject : partyId('controller')),
  'dpv:hasIndicationMethod': `${event.act} (${event.surface}, ${event.trigger})`,
  'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration', 'rdf:value': event.validUntil },
});

function processOf(service: string, facts: ProvedFacts | undefined, lookup: PolicyLookup): Node {
  const named = (
    type: string,
    id: string,
    entry: { title: Parameters<typeof languageValues>[0] } | undefined,
  ): Node => ({
    '@type': type,
    'dct:identifier': id,
    'dct:title': entry && languageValues(entry.title),
  });
  const { purposes = [], data = [], basis = [], recipients = [], storage = [], retention = [] } = facts ?? {};
  return {
    '@type': 'dpv:Process',
    'dpv:hasService': named('dpv:Service', service, lookup.services.get(service)),
    'dpv:hasPurpose': purposes.map((id) => {
      const purpose = lookup.purposes.get(id);
      return { ...named('dpv:Purpose', id, purpose), 'skos:broader': purpose?.dpv && reference(`dpv:${purpose.dpv}`) };
    }),
    'dpv:hasPersonalData': data.map((id) => named('dpv:PersonalData', id, lookup.dataCategories.get(id))),
    'dpv:hasLegalBasis': basis.map(basisTerm),
    'dpv:hasDataController': reference(partyId('controller')),
    'dpv:hasRecipient': (recipients.length > 0 ? recipients : ['controller']).map((id) => reference(partyId(id))),
    'dpv:hasStorageCondition': [
      { '@type': 'dpv:StorageLocation', 'dpv:hasLocation': storage.map((country) => reference(`loc:${country}`)) },
      { '@type': 'dpv:StorageDuration', 'dpv:hasDuration': retention.map(durationNode) },
    ],
  };
}

/** The rights that a consent brings, by the bases it stands on. */
function rightsOf(facts: ProvedFacts | undefined): readonly string[] {
  const bases = (facts?.basis ?? ['gdpr:6-1-a']) as readonly (LegalBasis | DeviceBasis)[];
  return [...new Set(bases.flatMap((basis) => [...rightsOfBasis(basis)]).map((right) => rightTermOf[right]))];
}

function consentRecord(proof: ProofRecord, service: string, steps: readonly Step[], lookup: PolicyLookup): Node {
  const subject = `urn:uuid:${proof.subject.id}`;
  const facts = steps.findLast((step) => step.facts)?.facts;
  const text = steps.findLast(({ event }) => event.textSha256)?.event.textSha256;
  const { notice, withdrawal } = proof;
  return {
    '@id': `urn:privacy-center:record:${proof.recordId}:${service}`,
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': reference(proof.conformsTo),
    'dct:identifier': `${proof.recordId}:${service}`,
    'dpv:hasIdentifier': `${proof.recordId}:${service}`,
    'dpv:hasDataSubject': { '@id': subject, '@type': 'dpv:DataSubject' },
    'dpv:hasNotice': {
      '@id': `urn:privacy-center:notice:${notice.policyId}:${encoded(notice.version)}`,
      '@type': 'dpv:ConsentNotice',
      'dct:identifier': notice.version,
      'dct:date': notice.date,
      'dct:language': notice.language,
      'schema:url': notice.url,
      'schema:sha256': text ?? undefined,
    },
    'dpv:hasJurisdiction': reference(`loc:${notice.jurisdiction}`),
    'dpv:hasApplicableLaw': reference('eu-gdpr:GDPR'),
    'dpv:hasDataController': reference(partyId('controller')),
    'dpv:hasAuthority': reference(authorityId),
    'dpv:hasProcess': processOf(service, facts, lookup),
    'dpv:hasConsentControl': {
      '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
      'dpv:isExercisedAt': withdrawal.url,
    },
    'dpv:hasRight': rightsOf(facts).map((term) => ({
      '@type': ['dpv:DataSubjectRight', term],
      'dpv:isExercisedAt': proof.rightsUrl,
    })),
    'dpv:hasConsentStatus': steps.map((step) => status(step, subject)),
  };
}

function stepsByService(events: readonly ProvedEvent[]): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (service: string, step: Step): void => void steps.set(service, [...(steps.get(service) ?? []), step]);
  for (const event of events) {
    for (const { service, state, facts } of event.decisions) add(service, { event, state, facts });
    for (const { service, state } of event.reset) add(service, { event, state });
  }
  return steps;
}

/**
 * A proof as JSON-LD in the Data Privacy Vocabulary, by its profile for ISO/IEC TS 27560:2023 with the fields that the
 * GDPR adds: a receipt for the person that holds one consent record a service.
 */
export function toDpv(proof: ProofRecord, lookup: PolicyLookup): object {
  const records = [...stepsByService(proof.events)].map(([service, steps]) =>
    consentRecord(proof, service, steps, lookup),
  );
  const receipt: Node = {
    '@id': `urn:privacy-center:receipt:${proof.recordId}`,
    '@type': 'dpv:ConsentReceipt',
    'dct:conformsTo': reference(proof.conformsTo.replace('#record', '#receipt')),
    'dct:identifier': proof.recordId,
    'dpv:hasIdentifier': proof.recordId,
    'dct:created': proof.created,
    'dpv:hasRecordOfActivity': records.map((record) => reference(String(record['@id']))),
  };
  const { authority } = proof.notice;
  const { name, url } = authorityOf(authority) ?? { name: authority, url: undefined };
  const supervisor: Node = {
    '@id': authorityId,
    '@type': 'dpv:DataProtectionAuthority',
    'dpv:hasIdentifier': authority,
    'dpv:hasName': name,
    'dpv:hasContact': url,
  };
  const entities = [proof.controller, ...proof.parties].map(entity);
  return { '@context': context, '@graph': [receipt, ...records, ...entities, supervisor] };
}
