import type { PolicyLookup } from '../../src/policy/lookup.ts';
import { createLookup } from '../../src/policy/lookup.ts';
import { parsePolicy } from '../../src/policy/parse.ts';

const activity = {
  purposes: ['operation'],
  data: [],
  services: [],
  recipients: [],
  retention: [],
  transfers: [],
  provision: { required: 'none' },
  automatedDecision: { exists: false },
};

const service = {
  category: 'optional',
  activity: 'marketing',
  provider: 'controller',
  choice: 'consent',
  data: [],
  cookies: [],
  recipients: [],
  transfers: [],
  automatedDecision: { exists: false },
  retention: [],
};

const newsletter = {
  channel: 'email',
  activity: 'marketing',
  legalBasis: ['gdpr:6-1-a'],
  senders: ['controller'],
  doubleOptIn: true,
  unsubscribe: {
    endpoint: '/privacy/unsubscribe',
    accountUrl: '/account/subscriptions',
    email: 'newsletter@teilehafen.example',
  },
  subscribe: { endpoint: '/privacy/subscribe' },
};

/** A small policy that has every kind of right, newsletter and way to ask. */
export const deskPolicyJson = {
  schemaVersion: 1,
  id: 'desk',
  version: '1.0.0',
  effectiveDate: '2026-11-01',
  languages: ['de', 'en'],
  controller: {
    name: 'Teilehafen Europe GmbH',
    address: 'Hafenstraße 1\n80331 München',
    country: 'DE',
    email: 'privacy@teilehafen.example',
  },
  dataProtectionOfficer: { email: 'dpo@teilehafen.example' },
  supervisoryAuthority: 'DE-BY',
  parties: [],
  categories: [{ id: 'optional', title: 'Optional', description: 'What you may choose' }],
  purposes: [
    { id: 'operation', title: 'Running the site' },
    { id: 'advertising', title: { de: 'Werbung', en: 'Advertising' }, directMarketing: true },
  ],
  dataCategories: [],
  services: [
    {
      ...service,
      id: 'adverts',
      title: 'Adverts',
      purposes: ['advertising'],
      legalBasis: { device: 'tdddg:25-1', processing: ['gdpr:6-1-a'] },
    },
    {
      ...service,
      id: 'open-tracking',
      title: { de: 'Messung von Öffnungen', en: 'Measuring opens' },
      purposes: ['operation'],
      legalBasis: { device: 'tdddg:25-1', processing: ['gdpr:6-1-a'] },
    },
    {
      ...service,
      id: 'maps',
      title: 'Maps',
      purposes: ['operation'],
      legalBasis: { device: 'tdddg:25-1', processing: ['gdpr:6-1-a'] },
    },
  ],
  activities: [
    {
      ...activity,
      id: 'hosting',
      title: { de: 'Betrieb der Website', en: 'Running the website' },
      legalBasis: [{ basis: 'gdpr:6-1-f' }, { basis: 'tdddg:25-2-2' }],
      objection: { de: 'Schreiben Sie uns.', en: 'Write to us.' },
    },
    {
      ...activity,
      id: 'portal',
      title: { de: 'Kundenportal', en: 'Customer portal' },
      legalBasis: [{ basis: 'gdpr:6-1-b' }, { basis: 'gdpr:6-1-c' }],
      controls: [
        { action: 'account', text: { de: 'Konto löschen', en: 'Delete the account' }, url: '/account/delete' },
        { action: 'rights', text: { de: 'Auskunft verlangen', en: 'Ask for access' } },
      ],
    },
    {
      ...activity,
      id: 'credit',
      title: { de: 'Bonitätsprüfung', en: 'Credit check' },
      legalBasis: [{ basis: 'gdpr:6-1-f' }],
      automatedDecision: { exists: true, logic: 'A score' },
    },
    {
      ...activity,
      id: 'marketing',
      title: { de: 'Newsletter und Werbung', en: 'Newsletter and advertising' },
      purposes: ['advertising'],
      legalBasis: [{ basis: 'gdpr:6-1-a' }],
    },
  ],
  newsletters: [
    {
      ...newsletter,
      id: 'tips',
      title: { de: 'Konstruktionstipps', en: 'Design tips' },
      frequency: { de: 'monatlich', en: 'monthly' },
      trackingService: 'open-tracking',
    },
    { ...newsletter, id: 'offers', title: { de: 'Angebote', en: 'Offers' } },
    {
      ...newsletter,
      id: 'catalogue',
      channel: 'post',
      title: { de: 'Katalog per Post', en: 'Catalogue by post' },
      legalBasis: ['gdpr:6-1-f'],
      unsubscribe: { endpoint: '/privacy/unsubscribe', email: 'newsletter@teilehafen.example' },
      subscribe: undefined,
    },
  ],
  rights: {
    email: 'privacy@teilehafen.example',
    postal: 'Teilehafen Europe GmbH\nDatenschutz\nHafenstraße 1\n80331 München',
    endpoint: '/privacy/requests',
    deleteAccountUrl: '/account/delete',
    marketingObjection: { endpoint: '/privacy/objection', email: 'privacy@teilehafen.example' },
    objectionNotice: { de: 'Sie können jederzeit widersprechen.', en: 'You may object at any time.' },
  },
};

/** The policy with some top-level fields replaced, indexed. Throws where a test wrote a policy that is none. */
export function deskLookup(changed: object = {}): PolicyLookup {
  const parsed = parsePolicy(JSON.parse(JSON.stringify({ ...deskPolicyJson, ...changed })));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, undefined, 2));
  return createLookup(parsed.policy);
}
