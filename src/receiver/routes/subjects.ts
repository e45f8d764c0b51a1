import { json } from '../answers.ts';
import type { Context } from '../context.ts';
import { route, type Access, type Route } from '../routing.ts';
import { subjectSchema } from '../schemas/common.ts';
import { erasedSchema, exportSchema } from '../schemas/records.ts';
import { exportOf, iso } from '../views.ts';

/**
 * Export and erasure of what is kept under a subject: by the subject's own token, and at the controller's desk.
 * Erasure deletes the proof too. A controller that still needs it against claims (Art. 17(3)(e) GDPR) decides so before.
 */
export const subjectRoutes = (context: Context): readonly Route[] =>
  (
    [
      { prefix: '', access: 'subject', rate: 'subjects' },
      { prefix: '/desk', access: 'desk', rate: 'desk' },
    ] as const satisfies readonly { prefix: string; access: Access; rate: Route['rate'] }[]
  ).flatMap(({ prefix, access, rate }) => [
    route({
      method: 'GET',
      path: `${prefix}/subjects/:subject`,
      summary: 'Gives out everything that is kept under a subject.',
      rate,
      access,
      params: { subject: subjectSchema },
      answers: { 200: exportSchema },
      handle: async ({ params, now }) => json(200, await exportOf(context, params['subject']!, now)),
    }),
    route({
      method: 'DELETE',
      path: `${prefix}/subjects/:subject`,
      summary: 'Erases the consent records of a subject and takes the subject off its requests.',
      rate,
      access,
      params: { subject: subjectSchema },
      answers: { 200: erasedSchema },
      async handle({ params, now }) {
        const subject = params['subject']!;
        const { records, events } = await context.store.records.erase(subject);
        const requestsDetached = await context.store.requests.detach(subject);
        return json(200, { erasedAt: iso(now), records, events, requestsDetached });
      },
    }),
  ]);
