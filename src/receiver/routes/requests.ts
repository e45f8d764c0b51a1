import * as v from 'valibot';
import { dayAt, dueDate } from '../../policy/rights/due-date.ts';
import { tidyEmail } from '../../policy/rights/email.ts';
import { refuseImpostor } from '../access.ts';
import { json, refuse, refuseFields } from '../answers.ts';
import { areaOf, countryOf, type Context } from '../context.ts';
import { newReference } from '../reference.ts';
import { route, type Route } from '../routing.ts';
import { uuidSchema } from '../schemas/common.ts';
import { referenceSchema, requestSchema, requestStatusSchema } from '../schemas/requests.ts';
import type { NewRequest } from '../stores/requests.ts';
import { sameSecret } from '../tokens.ts';
import { requestStatusView } from '../views.ts';

function toNew(context: Context, body: v.InferOutput<typeof requestSchema>, received: number): NewRequest {
  const { id, policy, version, language, rights, reply, identifier, text, subject } = body;
  const { channel, address } = reply;
  return {
    id,
    reference: newReference(),
    policy,
    version,
    language,
    rights: [...new Set(rights)],
    channel,
    address: channel === 'email' ? tidyEmail(address) : address.trim(),
    identifierKind: identifier?.kind ?? null,
    identifierValue: identifier?.value.trim() ?? null,
    text: text ?? null,
    subject: subject ?? null,
    received,
    due: dueDate(dayAt(received, countryOf(context.policy)), areaOf(context.policy)),
  };
}

/** Rights requests come in (Art. 12, 15-22 GDPR), and their senders ask where they stand. */
export const requestRoutes = (context: Context): readonly Route[] => [
  route({
    method: 'POST',
    path: '/requests',
    summary: 'Takes a rights request and says by when it is answered.',
    rate: 'requests',
    body: requestSchema,
    answers: { 200: requestStatusSchema, 201: requestStatusSchema },
    async handle({ body, incoming, now }) {
      const refusal = refuseImpostor(context, incoming, body.subject);
      if (refusal) return refusal;
      if (body.policy !== context.policy.id)
        return refuseFields([{ field: 'policy', code: 'unknown', allowed: context.policy.id }]);
      for (;;) {
        const added = await context.store.requests.add(toNew(context, body, now));
        // Otherwise the reference is taken: another one is drawn.
        if (added) return json(added.known ? 200 : 201, requestStatusView(added.request));
      }
    },
  }),
  route({
    method: 'GET',
    path: '/requests/:reference',
    summary: 'Says where a request stands, to whoever knows its id.',
    rate: 'subjects',
    params: { reference: referenceSchema },
    query: v.object({ key: uuidSchema }),
    answers: { 200: requestStatusSchema },
    async handle({ params, query }) {
      const request = await context.store.requests.find(params['reference']!);
      return request && sameSecret(request.id, query.key) ? json(200, requestStatusView(request)) : refuse('not-found');
    },
  }),
];
