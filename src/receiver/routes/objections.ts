import { tidyEmail } from '../../policy/rights/email.ts';
import { addressHash } from '../addresses.ts';
import { json } from '../answers.ts';
import type { Context } from '../context.ts';
import { route, type Route } from '../routing.ts';
import { objectedSchema, objectionSchema } from '../schemas/newsletters.ts';
import { everyList } from '../stores/newsletters.ts';
import { iso } from '../views.ts';

/**
 * Objecting to direct marketing: absolute, at once, without a reason (Art. 21(2)-(3) GDPR). Of the addresses only keyed
 * hashes are kept, which is what honouring the objection needs.
 */
export const objectionRoutes = ({ keys, store }: Context): readonly Route[] => [
  route({
    method: 'POST',
    path: '/objections',
    summary: 'Takes an objection to direct marketing for an e-mail address, a postal address, or both.',
    rate: 'newsletters',
    body: objectionSchema,
    answers: { 200: objectedSchema },
    async handle({ body: { email, postal }, now }) {
      const addresses = [
        ...(email === undefined ? [] : [addressHash('email', tidyEmail(email), keys.suppression)]),
        ...(postal === undefined ? [] : [addressHash('postal', postal, keys.suppression)]),
      ];
      for (const address of addresses)
        await store.newsletters.suppress({ address, list: everyList, kind: 'objected', at: now });
      return json(200, { status: 'objected', at: iso(now) });
    },
  }),
];
