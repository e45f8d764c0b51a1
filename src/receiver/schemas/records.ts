import * as v from 'valibot';
import {
  hashSchema,
  idSchema,
  languageSchema,
  subjectSchema,
  timeSchema,
  uuidSchema,
  versionSchema,
} from './common.ts';
import { requestViewSchema } from './requests.ts';

/**
 * A consent event as the browser writes it (`stores/consent/event.ts`). It is spelt out again because a receiver shares
 * no module with the browser; a test holds the two together.
 */
export const acts = [
  'accept-all',
  'refuse-all',
  'save',
  'choose',
  'withdraw',
  'object',
  'merge',
  'import',
  'reconcile',
  'forget',
] as const;

export const surfaces = [
  'banner',
  'settings',
  'embed',
  'notice',
  'record',
  'rights',
  'newsletter',
  'script',
  'tab',
  'signal',
  'account',
  'link',
  'policy',
] as const;

export const triggers = ['person', 'script', 'signal', 'tab', 'policy'] as const;

const latestTime = 253_402_300_799_999;
const time = v.pipe(v.number(), v.safeInteger('time'), v.minValue(0, 'time'), v.maxValue(latestTime, 'time'));
const services = v.pipe(v.array(idSchema), v.maxLength(500, 'list'));
const fingerprints = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[\w.:-]{0,200}$/, 'facts'))),
  v.maxLength(1_000, 'list'),
);

const eventSchema = v.object({
  id: uuidSchema,
  at: time,
  clock: v.optional(time),
  act: v.picklist(acts),
  surface: v.picklist(surfaces),
  trigger: v.picklist(triggers),
  version: versionSchema,
  language: v.union([v.literal(''), languageSchema]),
  granted: services,
  refused: services,
  reset: services,
  facts: fingerprints,
  until: v.object({ granted: time, refused: time }),
  gpc: v.boolean(),
  text: v.optional(hashSchema),
  previous: v.optional(hashSchema),
  hash: v.optional(hashSchema),
});

/** A consent event, validated. */
export type ReceivedEvent = v.InferOutput<typeof eventSchema>;

/** Events of one record, as an outbox sends them. */
export const deliverySchema = v.object({
  record: uuidSchema,
  subject: subjectSchema,
  policy: idSchema,
  version: versionSchema,
  language: v.union([v.literal(''), languageSchema]),
  events: v.pipe(v.array(eventSchema), v.minLength(1, 'list'), v.maxLength(500, 'list')),
});

export const receiptSchema = v.object({
  accepted: v.number(),
  known: v.number(),
  /** The hash of the record's last event: whoever keeps it can prove later what was there. */
  head: v.union([v.literal(''), hashSchema]),
});

export const verificationSchema = v.union([
  v.object({ intact: v.literal(true), length: v.number(), head: hashSchema }),
  v.object({ intact: v.literal(false), position: v.number(), reason: v.picklist(['changed', 'missing']) }),
]);

/** A record as it is given out: every event as it was received, with its place in the chain. */
export const recordViewSchema = v.object({
  record: uuidSchema,
  policy: v.string(),
  chain: verificationSchema,
  events: v.array(
    v.object({
      position: v.number(),
      receivedAt: timeSchema,
      hash: hashSchema,
      event: v.looseObject({ id: uuidSchema }),
    }),
  ),
});

/** Everything that is kept under a subject: Art. 15, 20 GDPR. */
export const exportSchema = v.object({
  subject: subjectSchema,
  exportedAt: timeSchema,
  controller: v.object({ name: v.string(), address: v.string(), country: v.string() }),
  /** How long a record is kept, in words. */
  retention: v.string(),
  records: v.array(recordViewSchema),
  requests: v.array(requestViewSchema),
});

export const erasedSchema = v.object({
  erasedAt: timeSchema,
  records: v.number(),
  events: v.number(),
  /** Requests that are kept until they are answered and their own time is over; the subject has been taken off them. */
  requestsDetached: v.number(),
});
