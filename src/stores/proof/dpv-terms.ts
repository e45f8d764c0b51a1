import type { Right } from '../../policy/rights/rights.ts';
import type { Party, Text } from '../../policy/types.ts';
import type { ProvedState } from './proof-record.ts';

/** The namespaces of an export: Data Privacy Vocabulary 2, Dublin Core, schema.org, SKOS, RDF. */
export const context = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
} as const;

/**
 * States of consent. The vocabulary's own distinction: withdrawn by the person, revoked by somebody else (the service is
 * gone), expired because the time or the facts it was given to have passed.
 */
export const statusOf: Readonly<Record<ProvedState, string>> = {
  given: 'dpv:ConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  expired: 'dpv:ConsentExpired',
  revoked: 'dpv:ConsentRevoked',
};

/** What a party is. A company of the group is told as a recipient and no more. */
export const roleOf: Readonly<Record<Party['role'], string>> = {
  controller: 'dpv:DataController',
  'joint-controller': 'dpv:JointDataControllers',
  processor: 'dpv:DataProcessor',
  group: 'dpv:Recipient',
};

/** The rights that the vocabulary has a term for. */
export const rightTermOf: Readonly<Record<Right, string>> = {
  access: 'eu-gdpr:A15',
  rectification: 'eu-gdpr:A16',
  erasure: 'eu-gdpr:A17',
  restriction: 'eu-gdpr:A18',
  portability: 'eu-gdpr:A20',
  objection: 'eu-gdpr:A21',
  'marketing-objection': 'eu-gdpr:A21',
  'human-review': 'eu-gdpr:A22',
  withdrawal: 'eu-gdpr:A7-3',
  complaint: 'eu-gdpr:A77',
};

/** A legal basis: provisions of the GDPR have a term (`eu-gdpr:A6-1-a`), those of other laws are named. */
export function basisTerm(code: string): object {
  const [law, provision = ''] = code.split(':');
  return law === 'gdpr' ? { '@id': `eu-gdpr:A${provision}` } : { '@type': 'dpv:LegalBasis', 'dct:identifier': code };
}

/** A policy's text in each of its languages. */
export const languageValues = (text: Text): unknown =>
  typeof text === 'string'
    ? text
    : Object.entries(text).map(([language, value]) => ({ '@value': value, '@language': language }));

/** How long something is kept, or until what happens. */
export function durationNode(period: string): object {
  if (period === 'session') return { '@type': 'dpv:UntilEventDuration', 'rdf:value': 'end of the browser session' };
  if (period === 'until-cleared') return { '@type': 'dpv:UntilEventDuration', 'rdf:value': 'cleared by the person' };
  return { '@type': 'dpv:TemporalDuration', 'rdf:value': period };
}
