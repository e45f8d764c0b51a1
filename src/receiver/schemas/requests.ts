import * as v from 'valibot';
import { identifierKinds, longest } from '../../policy/rights/request.ts';
import { requestableRights } from '../../policy/rights/rights.ts';
import { requestStatuses } from '../stores/requests.ts';
import {
  daySchema,
  emailSchema,
  freeTextSchema,
  idSchema,
  languageSchema,
  subjectSchema,
  textSchema,
  timeSchema,
  uuidSchema,
  versionSchema,
} from './common.ts';

/** What a person asks for, and how to reach them: nothing more is asked (Art. 5(1)(c), 11, 12(2) GDPR). */
export const requestSchema = v.object({
  id: uuidSchema,
  policy: idSchema,
  version: versionSchema,
  rights: v.pipe(
    v.array(v.picklist(requestableRights)),
    v.minLength(1, 'list'),
    v.maxLength(requestableRights.length, 'list'),
  ),
  reply: v.variant('channel', [
    v.object({ channel: v.literal('email'), address: emailSchema }),
    v.object({ channel: v.literal('post'), address: textSchema(longest.address) }),
  ]),
  identifier: v.optional(v.object({ kind: v.picklist(identifierKinds), value: textSchema(longest.identifier) })),
  text: v.optional(freeTextSchema(longest.text)),
  language: languageSchema,
  subject: v.optional(subjectSchema),
});

const reference = v.pipe(v.string(), v.regex(/^PR(-[0-9A-HJKMNP-TV-Z]{4}){3}$/, 'reference'));

/** Where a request stands, as its sender sees it. */
export const requestStatusSchema = v.object({
  reference,
  status: v.picklist(requestStatuses),
  reason: v.optional(v.string()),
  receivedAt: timeSchema,
  /** The last day for an answer, a calendar day at the controller's seat. */
  dueAt: daySchema,
  extended: v.boolean(),
});

/** A whole request, for the subject and for the controller's desk. */
export const requestViewSchema = v.object({
  ...requestStatusSchema.entries,
  policy: v.string(),
  version: v.string(),
  language: v.string(),
  rights: v.array(v.string()),
  reply: v.object({ channel: v.picklist(['email', 'post']), address: v.string() }),
  identifier: v.optional(v.object({ kind: v.string(), value: v.string() })),
  text: v.optional(v.string()),
  subject: v.optional(v.string()),
  closedAt: v.optional(timeSchema),
});

export const changeViewSchema = v.object({
  at: timeSchema,
  status: v.picklist(requestStatuses),
  reason: v.optional(v.string()),
  note: v.optional(v.string()),
  dueAt: v.optional(daySchema),
});

export const referenceSchema = reference;
