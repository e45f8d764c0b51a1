import * as v from 'valibot';
import {
  channels,
  choiceKinds,
  controlActions,
  deviceBases,
  googleConsentTypes,
  legalBases,
  mechanisms,
  partyRoles,
  provisionKinds,
  storageKinds,
} from './codes.ts';
import { isDuration } from './duration.ts';
import { isSafeLink } from './links.ts';

/**
 * The policy's shape: the one source of its types, of the validation and of the published JSON Schema.
 * Objects are loose: an unknown field is kept and warned about, so that a newer policy still works in an older page.
 */

const words = v.pipe(v.string(), v.regex(/\S/, 'words'));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, 'id'));
const ids = v.array(id);
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'language'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country'));
const date = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date'));
const link = v.pipe(v.string(), v.check(isSafeLink, 'link'));
const duration = v.pipe(v.string(), v.check(isDuration, 'duration'));
const lifetime = v.union([v.picklist(['session', 'until-cleared']), duration]);
const email = v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+$/, 'email'));

/** A text for people: one string for every language, or one for each. */
export const textSchema = v.union([words, v.record(language, words)]);

const profiling = v.looseObject({ text: textSchema, by: v.optional(ids) });

const automatedDecision = v.looseObject({
  exists: v.boolean(),
  logic: v.optional(textSchema),
  significance: v.optional(textSchema),
  consequences: v.optional(textSchema),
  humanReview: v.optional(textSchema),
});

const retention = v.looseObject({
  data: v.optional(ids),
  about: v.optional(textSchema),
  period: v.optional(v.union([v.literal('until-cleared'), v.literal('session'), duration])),
  criteria: v.optional(textSchema),
});

const transfer = v.looseObject({
  country,
  recipients: ids,
  mechanism: v.picklist(mechanisms),
  fallback: v.optional(v.picklist(mechanisms)),
  decision: v.optional(words),
  adoptedOn: v.optional(date),
  copyUrl: v.optional(link),
  dpf: v.optional(
    v.looseObject({ participant: words, checkedOn: v.optional(date), hrCovered: v.optional(v.boolean()) }),
  ),
  scc: v.optional(v.looseObject({ decision: words, module: v.optional(v.picklist([1, 2, 3, 4])) })),
  risk: v.optional(textSchema),
  compellingInterest: v.optional(textSchema),
  note: v.optional(textSchema),
});

const cookie = v.pipe(
  v.looseObject({
    name: v.optional(words),
    pattern: v.optional(words),
    kind: v.picklist(storageKinds),
    purpose: textSchema,
    lifetime,
    provider: id,
    thirdPartyAccess: v.boolean(),
    exemption: v.optional(textSchema),
    domain: v.optional(words),
    path: v.optional(words),
    httpOnly: v.optional(v.boolean()),
  }),
  v.check((it) => (it.name === undefined) !== (it.pattern === undefined), 'name-or-pattern'),
);

const service = v.looseObject({
  id,
  title: textSchema,
  description: v.optional(textSchema),
  category: id,
  activity: id,
  provider: id,
  choice: v.picklist(choiceKinds),
  purposes: v.pipe(ids, v.minLength(1)),
  data: ids,
  legalBasis: v.looseObject({
    device: v.optional(v.picklist(deviceBases)),
    processing: v.pipe(v.array(v.picklist(legalBases)), v.minLength(1)),
  }),
  exemption: v.optional(textSchema),
  legitimateInterest: v.optional(textSchema),
  cookies: v.array(cookie),
  recipients: ids,
  transfers: v.array(transfer),
  hosts: v.optional(v.array(words)),
  profiling: v.optional(profiling),
  ownPurposes: v.optional(textSchema),
  automatedDecision,
  retention: v.array(retention),
  withdrawal: v.optional(textSchema),
  objection: v.optional(textSchema),
  children: v.optional(v.looseObject({ ageThreshold: v.number() })),
  links: v.optional(v.array(v.looseObject({ title: textSchema, url: link }))),
  signals: v.optional(v.looseObject({ googleConsentMode: v.optional(v.array(v.picklist(googleConsentTypes))) })),
});

const activity = v.looseObject({
  id,
  title: textSchema,
  description: v.optional(textSchema),
  purposes: v.pipe(ids, v.minLength(1)),
  data: ids,
  dataNote: v.optional(textSchema),
  source: v.optional(v.looseObject({ text: textSchema, publiclyAccessible: v.boolean() })),
  services: ids,
  recipients: ids,
  recipientNote: v.optional(textSchema),
  legalBasis: v.pipe(
    v.array(
      v.looseObject({
        basis: v.union([v.picklist(legalBases), v.picklist(deviceBases)]),
        about: v.optional(textSchema),
        statute: v.optional(words),
      }),
    ),
    v.minLength(1),
  ),
  legitimateInterest: v.optional(textSchema),
  retention: v.array(retention),
  transfers: v.array(transfer),
  provision: v.looseObject({
    required: v.picklist(provisionKinds),
    text: v.optional(textSchema),
    consequence: v.optional(textSchema),
  }),
  profiling: v.optional(profiling),
  automatedDecision,
  withdrawal: v.optional(textSchema),
  objection: v.optional(textSchema),
  controls: v.optional(
    v.array(v.looseObject({ action: v.picklist(controlActions), text: textSchema, url: v.optional(link) })),
  ),
  notes: v.optional(v.array(textSchema)),
});

const contact = {
  email: v.optional(email),
  phone: v.optional(words),
  url: v.optional(link),
};

const newsletter = v.looseObject({
  id,
  title: textSchema,
  description: v.optional(textSchema),
  frequency: v.optional(textSchema),
  channel: v.picklist(channels),
  activity: id,
  legalBasis: v.pipe(v.array(v.picklist(legalBases)), v.minLength(1)),
  senders: ids,
  doubleOptIn: v.boolean(),
  trackingService: v.optional(id),
  softOptIn: v.optional(
    v.looseObject({
      sale: v.boolean(),
      ownSimilar: v.boolean(),
      noObjection: v.boolean(),
      noticeEachTime: v.boolean(),
    }),
  ),
  unsubscribe: v.looseObject({ endpoint: v.optional(link), accountUrl: v.optional(link), email: v.optional(email) }),
  subscribe: v.optional(v.looseObject({ endpoint: v.optional(link), accountUrl: v.optional(link) })),
});

/** The whole policy. */
export const policySchema = v.looseObject({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(1),
  id,
  version: words,
  effectiveDate: date,
  languages: v.pipe(v.array(language), v.minLength(1)),
  jurisdiction: v.optional(country),
  controller: v.looseObject({
    name: words,
    address: words,
    country,
    ...contact,
    representedBy: v.optional(v.array(words)),
    euRepresentative: v.optional(v.looseObject({ name: words, address: words, ...contact })),
  }),
  jointControllers: v.optional(
    v.array(v.looseObject({ party: id, essence: v.optional(textSchema), contactPoint: v.optional(words) })),
  ),
  dataProtectionOfficer: v.optional(v.looseObject({ name: v.optional(words), address: v.optional(words), ...contact })),
  supervisoryAuthority: v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z]{2}(-pub)?)?$/, 'authority')),
  links: v.optional(v.looseObject({ imprint: v.optional(link), notice: v.optional(link) })),
  parties: v.array(
    v.looseObject({
      id,
      name: words,
      legalName: words,
      address: words,
      country,
      role: v.picklist(partyRoles),
      privacyUrl: v.optional(link),
      optOutUrl: v.optional(link),
      aliases: v.optional(v.array(words)),
    }),
  ),
  categories: v.pipe(v.array(v.looseObject({ id, title: textSchema, description: textSchema })), v.minLength(1)),
  purposes: v.array(
    v.looseObject({
      id,
      title: textSchema,
      description: v.optional(textSchema),
      directMarketing: v.optional(v.boolean()),
      dpv: v.optional(words),
    }),
  ),
  dataCategories: v.array(
    v.looseObject({ id, title: textSchema, description: v.optional(textSchema), special: v.optional(v.boolean()) }),
  ),
  services: v.array(service),
  activities: v.array(activity),
  newsletters: v.optional(v.array(newsletter), []),
  consent: v.optional(
    v.looseObject({
      grantedFor: v.optional(duration),
      refusedFor: v.optional(duration),
      exNunc: v.optional(textSchema),
      record: v.optional(v.looseObject({ data: ids, retention: v.array(retention), endpoint: v.optional(link) })),
      sisterDomains: v.optional(v.array(words)),
      imports: v.optional(v.record(v.string(), v.record(v.string(), id))),
    }),
  ),
  rights: v.looseObject({
    email: v.optional(email),
    postal: v.optional(words),
    phone: v.optional(words),
    endpoint: v.optional(link),
    accountUrl: v.optional(link),
    deleteAccountUrl: v.optional(link),
    objectionNotice: v.optional(textSchema),
    marketingObjection: v.optional(v.looseObject({ endpoint: v.optional(link), email: v.optional(email) })),
    complaint: v.optional(textSchema),
    note: v.optional(textSchema),
  }),
  glossary: v.optional(
    v.array(v.looseObject({ id, term: textSchema, definition: textSchema, source: v.optional(words) })),
    [],
  ),
  changes: v.optional(v.array(v.looseObject({ version: words, date, text: textSchema })), []),
});
