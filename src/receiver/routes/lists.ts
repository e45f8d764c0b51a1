import { addressHash } from '../addresses.ts';
import { tidyEmail } from '../../policy/rights/email.ts';
import { json } from '../answers.ts';
import type { Context } from '../context.ts';
import { route, type Route } from '../routing.ts';
import {
  subscribersQuery,
  subscribersSchema,
  suppressionCheckedSchema,
  suppressionCheckSchema,
} from '../schemas/desk.ts';
import { listSchema } from '../schemas/newsletters.ts';
import type { Subscription } from '../stores/newsletters.ts';
import { iso } from '../views.ts';

const pageLength = 500;

const subscriber = ({ id, email, language, version, requested, confirmed }: Subscription) => ({
  id,
  email: email ?? '',
  language,
  version,
  requestedAt: iso(requested),
  confirmedAt: iso(confirmed ?? requested),
});

/** For whoever sends the newsletters: who wants them, and who must not be written to. */
export const listRoutes = ({ keys, store }: Context): readonly Route[] => [
  route({
    method: 'POST',
    path: '/desk/suppressions/check',
    summary: 'Says which of some addresses must not be written to. Ask before each mailing.',
    rate: 'desk',
    access: 'desk',
    body: suppressionCheckSchema,
    longest: 512 * 1024,
    answers: { 200: suppressionCheckedSchema },
    async handle({ body: { list, emails } }) {
      const hashes = emails.map((email) => addressHash('email', tidyEmail(email), keys.suppression));
      const suppressed = await store.newsletters.suppressed(hashes, list);
      return json(200, { suppressed: emails.filter((_, at) => suppressed.has(hashes[at]!)) });
    },
  }),
  route({
    method: 'GET',
    path: '/desk/newsletters/:list/subscribers',
    summary: 'Lists the confirmed subscribers of a newsletter with their proof.',
    rate: 'desk',
    access: 'desk',
    params: { list: listSchema },
    query: subscribersQuery,
    answers: { 200: subscribersSchema },
    async handle({ params, query }) {
      const found = await store.newsletters.subscribers(params['list']!, query.after ?? '', pageLength);
      const last = found.length === pageLength ? found.at(-1) : undefined;
      return json(200, { subscribers: found.map(subscriber), ...(last && { next: last.id }) });
    },
  }),
];
