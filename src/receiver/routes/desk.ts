import { dayAt, dueDate } from '../../policy/rights/due-date.ts';
import { json, refuse } from '../answers.ts';
import { holds, verifyChain } from '../chain.ts';
import { areaOf, countryOf, type Context } from '../context.ts';
import { route, type Route } from '../routing.ts';
import { uuidSchema } from '../schemas/common.ts';
import {
  changeSchema,
  countsQuery,
  countsSchema,
  overviewSchema,
  requestDetailSchema,
  requestListQuery,
  requestListSchema,
  verificationQuery,
  verifiedSchema,
} from '../schemas/desk.ts';
import { referenceSchema, requestViewSchema } from '../schemas/requests.ts';
import { followers, isClosed, requestStatuses, type RequestStatus, type StoredRequest } from '../stores/requests.ts';
import { changeView, iso, requestView } from '../views.ts';

const usualPage = 50;
const monthsExtended = 3;

const waiting = requestStatuses.filter((status) => !isClosed(status));

function statusesOf(wanted: RequestStatus | 'all' | 'waiting'): readonly RequestStatus[] {
  if (wanted === 'all') return requestStatuses;
  return wanted === 'waiting' ? waiting : [wanted];
}

function cursorOf(text: string | undefined): { due: string; reference: string } | undefined {
  const [due, reference] = text?.split(':') ?? [];
  return due === undefined || reference === undefined ? undefined : { due, reference };
}

/** The controller's desk: requests, proofs, counts. Subjects and newsletters have modules of their own. */
export function deskRoutes(context: Context): readonly Route[] {
  const { policy, store } = context;
  const desk = { rate: 'desk', access: 'desk' } as const;
  const today = (now: number): string => dayAt(now, countryOf(policy));
  const extended = ({ received }: StoredRequest): string =>
    dueDate(dayAt(received, countryOf(policy)), areaOf(policy), monthsExtended);

  return [
    route({
      ...desk,
      method: 'GET',
      path: '/desk/overview',
      summary: 'How many requests there are and how many are overdue.',
      answers: { 200: overviewSchema },
      handle: async ({ now }) =>
        json(200, {
          controller: policy.controller.name,
          today: today(now),
          requests: await store.requests.tally(today(now)),
          newsletters: policy.newsletters.map(({ id }) => id),
        }),
    }),
    route({
      ...desk,
      method: 'GET',
      path: '/desk/requests',
      summary: 'Lists requests by due day, the earliest first.',
      query: requestListQuery,
      answers: { 200: requestListSchema },
      async handle({ query }) {
        const limit = Number(query.limit ?? usualPage);
        const statuses = statusesOf(query.status ?? 'waiting');
        const found = await store.requests.list({ statuses, limit, after: cursorOf(query.after) });
        const last = found.length === limit ? found.at(-1) : undefined;
        const requests = found.map(requestView);
        return json(200, { requests, ...(last && { next: `${last.due}:${last.reference}` }) });
      },
    }),
    route({
      ...desk,
      method: 'GET',
      path: '/desk/requests/:reference',
      summary: 'One request with every step it has taken.',
      params: { reference: referenceSchema },
      answers: { 200: requestDetailSchema },
      async handle({ params }) {
        const request = await store.requests.find(params['reference']!);
        if (!request) return refuse('not-found');
        const changes = await store.requests.changesOf(request.reference);
        return json(200, {
          request: requestView(request),
          changes: changes.map(changeView),
          followers: followers[request.status],
        });
      },
    }),
    route({
      ...desk,
      method: 'PATCH',
      path: '/desk/requests/:reference',
      summary: 'Takes a request a step further, or extends its period.',
      params: { reference: referenceSchema },
      body: changeSchema,
      answers: { 200: requestViewSchema },
      async handle({ params, body, now }) {
        const request = await store.requests.find(params['reference']!);
        if (!request) return refuse('not-found');
        const { from, status, reason = null, note = null, extend = false } = body;
        const due = extend ? extended(request) : null;
        const changed = await store.requests.change(request.reference, from, { at: now, status, reason, note, due });
        return changed ? json(200, requestView(changed)) : refuse('moved-on');
      },
    }),
    route({
      ...desk,
      method: 'GET',
      path: '/desk/records/:record/verification',
      summary: 'Computes the chain of a record anew and says whether it is intact.',
      params: { record: uuidSchema },
      query: verificationQuery,
      answers: { 200: verifiedSchema },
      async handle({ params, query: { head }, now }) {
        const record = await store.records.find(params['record']!);
        if (!record) return refuse('not-found');
        const held = head === undefined ? {} : { holds: holds(record, head) };
        return json(200, { record: record.id, verifiedAt: iso(now), chain: verifyChain(record), ...held });
      },
    }),
    route({
      ...desk,
      method: 'GET',
      path: '/desk/counts',
      summary: 'Counts consent events by day (UTC) and outcome, from one day to before another.',
      query: countsQuery,
      answers: { 200: countsSchema },
      handle: async ({ query }) =>
        json(200, { days: await store.records.counts(Date.parse(query.from), Date.parse(query.to)) }),
    }),
  ];
}
