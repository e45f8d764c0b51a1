import { refuseImpostor } from '../access.ts';
import { json, refuse } from '../answers.ts';
import type { Context } from '../context.ts';
import { route, type Route } from '../routing.ts';
import { deliverySchema, receiptSchema, type ReceivedEvent } from '../schemas/records.ts';
import type { DeliveredEvent, Outcome } from '../stores/store.ts';

const longestValidity = 10 * 365.25 * 86_400_000;
const conflicts = {
  subject: 'record-of-other-subject',
  policy: 'record-of-other-policy',
  length: 'record-full',
} as const;

function outcomeOf({ act, granted, refused }: ReceivedEvent): Outcome {
  if (act === 'withdraw' || act === 'object') return 'withdrawn';
  if (granted.length > 0) return refused.length > 0 ? 'mixed' : 'granted';
  return refused.length > 0 ? 'refused' : 'other';
}

/** How long a consent lasts is the difference of two times of the same clock: right even where the clock is wrong. */
function toDelivered(event: ReceivedEvent, now: number): DeliveredEvent {
  const { id, at, until, granted, refused, reset } = event;
  const lasts = Math.min(Math.max(0, until.granted - at), longestValidity);
  return { id, outcome: outcomeOf(event), until: now + lasts, granted, refused, reset, body: JSON.stringify(event) };
}

/** Consent events come in. */
export const recordRoutes = (context: Context): readonly Route[] => [
  route({
    method: 'POST',
    path: '/records',
    summary: 'Stores consent events of one record; those that are known already are passed over.',
    rate: 'records',
    body: deliverySchema,
    longest: 512 * 1024,
    answers: { 200: receiptSchema },
    async handle({ body, incoming, now }) {
      const { record, subject, policy, events } = body;
      if (policy !== context.policy.id) return refuse('record-of-other-policy');
      const refusal = refuseImpostor(context, incoming, subject);
      if (refusal) return refusal;
      const delivered = events.map((event) => toDelivered(event, now));
      const receipt = await context.store.records.append({ record, subject, policy, received: now, events: delivered });
      if (!receipt.stored) return refuse(conflicts[receipt.conflict]);
      const { accepted, known, head } = receipt;
      context.metrics.count('receiver_events_accepted_total', {}, accepted);
      context.metrics.count('receiver_events_known_total', {}, known);
      return json(200, { accepted, known, head });
    },
  }),
];
