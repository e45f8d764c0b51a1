import { inWords } from '../policy/lint/texts.ts';
import type { Activity, Party, Policy, Service, Text } from '../policy/types.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * Namespaces of DPV 2 and its extensions. Where its terms were looked up stands beside them in `test/cli/dpv.spec.ts`.
 */
const context = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const gdpr = /^gdpr:(\d+)-(\d)-([a-z])$/;
const roles = {
  processor: 'dpv:DataProcessor',
  controller: 'dpv:DataController',
  // `dpv:JointDataControllers` is the group; each of its members is a controller.
  'joint-controller': 'dpv:DataController',
  group: 'dpv:Recipient',
} as const;

const ref = (kind: string, id: string): Node => ({ '@id': `#${kind}-${id}` });

const texts = (text: Text, languages: readonly string[]): readonly Node[] =>
  languages.map((language) => ({ '@value': inWords(text, language), '@language': language }));

function basisNode(basis: string): Node {
  const found = gdpr.exec(basis);
  return found
    ? { '@id': `eu-gdpr:A${found[1]}-${found[2]}-${found[3]}` }
    : { '@type': 'dpv:LegalBasis', 'dct:title': basis };
}

function partyNode({ id, name, legalName, address, role }: Party): Node {
  return {
    ...ref('party', id),
    '@type': roles[role],
    'dct:title': name,
    'dpv:hasName': legalName,
    'dpv:hasAddress': address,
  };
}

function processNode(
  kind: 'service' | 'activity',
  it: Service | Activity,
  bases: readonly string[],
  languages: readonly string[],
): Node {
  const retention = it.retention.flatMap(({ period }) =>
    period === undefined ? [] : [{ '@type': 'dpv:StorageDuration', 'dpv:hasDuration': period }],
  );
  return {
    ...ref(kind, it.id),
    '@type': 'dpv:Process',
    'dct:title': texts(it.title, languages),
    'dpv:hasDataController': ref('party', 'controller'),
    'dpv:hasPurpose': it.purposes.map((id) => ref('purpose', id)),
    'dpv:hasPersonalData': it.data.map((id) => ref('data', id)),
    'dpv:hasLegalBasis': bases.map(basisNode),
    'dpv:hasRecipient': [...new Set(it.recipients)].map((id) => ref('party', id)),
    ...(retention.length > 0 ? { 'dpv:hasStorageCondition': retention } : {}),
    ...(it.transfers.length > 0
      ? {
          'dpv:hasThirdCountry': [...new Set(it.transfers.map(({ country }) => country))].map((country) => ({
            '@id': `loc:${country}`,
          })),
        }
      : {}),
  };
}

/** A policy as JSON-LD in the terms of the W3C Data Privacy Vocabulary: processes, purposes, data, parties, notice. */
export function dpvOf(policy: Policy): object {
  const { controller, languages } = policy;
  const own: Node = {
    ...ref('party', 'controller'),
    '@type': 'dpv:DataController',
    'dpv:hasName': controller.name,
    'dpv:hasAddress': controller.address,
    ...(controller.email ? { 'dpv:hasContact': controller.email } : {}),
  };
  const notice: Node = {
    '@id': `#notice-${policy.id}`,
    '@type': 'dpv:PrivacyNotice',
    'dct:identifier': policy.id,
    'dct:hasVersion': policy.version,
    'dct:issued': { '@value': policy.effectiveDate, '@type': 'xsd:date' },
    'dct:language': languages,
  };
  return {
    '@context': context,
    '@graph': [
      notice,
      own,
      ...policy.parties.map(partyNode),
      ...policy.purposes.map(({ id, title, dpv }) => ({
        ...ref('purpose', id),
        '@type': dpv ?? 'dpv:Purpose',
        'dct:title': texts(title, languages),
      })),
      ...policy.dataCategories.map(({ id, title, special }) => ({
        ...ref('data', id),
        '@type': special ? 'dpv:SpecialCategoryPersonalData' : 'dpv:PersonalData',
        'dct:title': texts(title, languages),
      })),
      ...policy.services.map((it) => processNode('service', it, it.legalBasis.processing, languages)),
      ...policy.activities.map((it) =>
        processNode(
          'activity',
          it,
          it.legalBasis.map(({ basis }) => basis),
          languages,
        ),
      ),
    ],
  };
}
