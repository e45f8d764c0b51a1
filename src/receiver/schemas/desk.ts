import * as v from 'valibot';
import { followers, reasonsOf, requestStatuses, type RequestStatus } from '../stores/requests.ts';
import { daySchema, emailSchema, hashSchema, idSchema, textSchema, timeSchema, uuidSchema } from './common.ts';
import { verificationSchema } from './records.ts';
import { changeViewSchema, requestViewSchema } from './requests.ts';

const reasons = [...new Set(Object.values(reasonsOf).flat())];

/** A step that the controller takes. */
export const changeSchema = v.pipe(
  v.object({
    /** The status that the desk saw: if another desk was faster, nothing is changed. */
    from: v.picklist(requestStatuses),
    status: v.picklist(requestStatuses),
    reason: v.optional(v.picklist(reasons)),
    note: v.optional(textSchema(4_000)),
    /** Two more months, with reasons, told to the person within the first: Art. 12(3) GDPR. */
    extend: v.optional(v.boolean()),
  }),
  v.forward(
    v.check(({ from, status }) => followers[from].includes(status), 'follower'),
    ['status'],
  ),
  v.forward(
    v.check(({ status, reason }) => isReasonOf(status, reason), 'reason'),
    ['reason'],
  ),
  v.forward(
    v.check(({ extend, note }) => !extend || note !== undefined, 'extension-note'),
    ['note'],
  ),
);

/** A denial must say why; elsewhere a reason may be left out. */
function isReasonOf(status: RequestStatus, reason: string | undefined): boolean {
  if (reason === undefined) return status !== 'denied';
  return (reasonsOf[status] as readonly string[]).includes(reason);
}

export const requestListQuery = v.object({
  status: v.optional(v.picklist([...requestStatuses, 'all', 'waiting'])),
  limit: v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d?|1\d\d|200)$/, 'limit'))),
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d:PR[\w-]{1,20}$/, 'cursor'))),
});

export const requestListSchema = v.object({
  requests: v.array(requestViewSchema),
  /** What to ask for next; missing at the end. */
  next: v.optional(v.string()),
});

export const requestDetailSchema = v.object({
  request: requestViewSchema,
  changes: v.array(changeViewSchema),
  /** What may follow its status. */
  followers: v.array(v.picklist(requestStatuses)),
});

/** `head`: the hash that a person's browser was given, to see whether what it stands for is still there. */
export const verificationQuery = v.object({ head: v.optional(hashSchema) });

export const verifiedSchema = v.object({
  record: uuidSchema,
  verifiedAt: timeSchema,
  chain: verificationSchema,
  /** Whether the head that was asked for is one of the record's. */
  holds: v.optional(v.boolean()),
});

export const countsQuery = v.object({ from: daySchema, to: daySchema });

export const countsSchema = v.object({
  days: v.array(
    v.object({
      day: daySchema,
      outcome: v.picklist(['granted', 'refused', 'mixed', 'withdrawn', 'other']),
      count: v.number(),
    }),
  ),
});

export const overviewSchema = v.object({
  controller: v.string(),
  today: daySchema,
  requests: v.array(v.object({ status: v.picklist(requestStatuses), count: v.number(), overdue: v.number() })),
  newsletters: v.array(idSchema),
});

export const suppressionCheckSchema = v.object({
  list: idSchema,
  emails: v.pipe(v.array(emailSchema), v.minLength(1, 'list'), v.maxLength(1_000, 'list')),
});
export const suppressionCheckedSchema = v.object({ suppressed: v.array(v.string()) });

export const subscribersQuery = v.object({ after: v.optional(uuidSchema) });
export const subscribersSchema = v.object({
  subscribers: v.array(
    v.object({
      id: uuidSchema,
      email: v.string(),
      language: v.string(),
      version: v.string(),
      requestedAt: timeSchema,
      confirmedAt: timeSchema,
    }),
  ),
  next: v.optional(uuidSchema),
});
