import * as v from 'valibot';
import { dayAt } from '../../policy/rights/due-date.ts';
import { json, text } from '../answers.ts';
import { countryOf, type Context } from '../context.ts';
import { route, type Route } from '../routing.ts';
import { isClosed } from '../stores/requests.ts';

/** For the people and programs that keep a receiver running. `document` makes the OpenAPI document of all routes. */
export const operationRoutes = (context: Context, document: () => Promise<unknown>): readonly Route[] => [
  route({
    method: 'GET',
    path: '/health',
    summary: 'Says whether the store can be read and written.',
    rate: 'operations',
    answers: { 200: v.object({ status: v.literal('ok') }) },
    async handle() {
      await context.store.check();
      return json(200, { status: 'ok' });
    },
  }),
  route({
    method: 'GET',
    path: '/metrics',
    summary: 'Counts and durations in the Prometheus text format.',
    rate: 'operations',
    access: 'metrics',
    answers: { 200: 'text/plain' },
    async handle({ now }) {
      const tally = await context.store.requests.tally(dayAt(now, countryOf(context.policy)));
      const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
      const gauges = {
        receiver_requests_waiting: {
          help: 'Rights requests that are not closed.',
          value: sum(tally.filter(({ status }) => !isClosed(status)).map(({ count }) => count)),
        },
        receiver_requests_overdue: {
          help: 'Rights requests that are not closed and past their due day.',
          value: sum(tally.map(({ overdue }) => overdue)),
        },
      };
      return text(200, 'text/plain; version=0.0.4', context.metrics.text(gauges));
    },
  }),
  route({
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description.',
    rate: 'operations',
    answers: { 200: v.looseObject({ openapi: v.string() }) },
    handle: async () => json(200, await document()),
  }),
];
