import { tidyEmail } from '../../policy/rights/email.ts';
import { addressHash } from '../addresses.ts';
import { json, refuse } from '../answers.ts';
import type { Context } from '../context.ts';
import type { Incoming, Outgoing } from '../incoming.ts';
import type { Mailer } from '../mailer.ts';
import { page, wantsPage } from '../pages.ts';
import { route, type Route } from '../routing.ts';
import {
  confirmationSchema,
  confirmedSchema,
  confirmFormSchema,
  listSchema,
  signedUpSchema,
  signUpSchema,
  tokenSchema,
} from '../schemas/newsletters.ts';
import { readToken, signToken } from '../tokens.ts';
import { iso } from '../views.ts';

/** How long a sign-up waits for its confirmation, in milliseconds. */
export const confirmationTime = 7 * 86_400_000;

/**
 * Signing up to a newsletter, with confirmation by mail (double opt-in): the mail holds no advertising, and the sign-up
 * and its confirmation are kept with their times as proof (Art. 7(1) GDPR, § 7 UWG). The answer is the same for an
 * address that has subscribed already.
 */
export function signUpRoutes(context: Context, mailer: Mailer, publicUrl: string): readonly Route[] {
  const { policy, keys, store, limit } = context;
  const letterOf = (list: string) => policy.newsletters.find(({ id }) => id === list);

  async function confirm(list: string, token: string, incoming: Incoming, now: number): Promise<Outgoing> {
    const read = readToken('confirm', token, keys.newsletters, now);
    if (!read.ok) return refuse(read.code === 'token-expired' ? 'link-expired' : 'link-invalid');
    const [id, address] = read.content.split(' ') as [string, string];
    const subscription = await store.newsletters.confirm({ id, list, address }, now);
    if (!subscription) return refuse('link-expired');
    if (wantsPage(incoming)) return page(200, 'confirmed', incoming, letterOf(list)?.title);
    return json(200, { status: 'confirmed', list, at: iso(subscription.confirmed ?? now) });
  }

  return [
    route({
      method: 'POST',
      path: '/newsletters/:list/subscribe',
      summary: 'Takes a sign-up and sends a mail that asks to confirm it.',
      rate: 'newsletters',
      params: { list: listSchema },
      body: signUpSchema,
      answers: { 202: signedUpSchema },
      async handle({ params, body, now }) {
        const list = params['list']!;
        if (!letterOf(list) || body.list !== list) return refuse('not-found');
        const email = tidyEmail(body.email);
        const address = addressHash('email', email, keys.suppression);
        const answer = json(202, { status: 'confirmation-sent' });
        if (limit('mails', address) > 0) return answer;
        const { id, language } = body;
        await store.newsletters.signUp({ id, list, address, email, language, version: policy.version, requested: now });
        // The id comes from whoever signs up: the token holds whose mail it went to, or it would confirm another's sign-up.
        const token = signToken('confirm', `${id} ${address}`, keys.newsletters, now + confirmationTime);
        try {
          await mailer({ to: email, list, language, link: `${publicUrl}/newsletters/${list}/confirm/${token}` });
        } catch {
          return refuse('mail-failed', { 'retry-after': '60' });
        }
        return answer;
      },
    }),
    route({
      method: 'POST',
      path: '/newsletters/:list/confirm',
      summary: 'Confirms a sign-up by the token of the mail.',
      rate: 'newsletters',
      params: { list: listSchema },
      body: confirmationSchema,
      answers: { 200: confirmedSchema },
      handle: ({ params, body, incoming, now }) => confirm(params['list']!, body.token, incoming, now),
    }),
    route({
      method: 'POST',
      path: '/newsletters/:list/confirm/:token',
      summary: 'Confirms a sign-up: what the button of the page sends.',
      rate: 'newsletters',
      params: { list: listSchema, token: tokenSchema },
      body: confirmFormSchema,
      forms: true,
      answers: { 200: confirmedSchema },
      handle: ({ params, incoming, now }) => confirm(params['list']!, params['token']!, incoming, now),
    }),
    route({
      method: 'GET',
      path: '/newsletters/:list/confirm/:token',
      summary: 'Shows a page with one button that confirms.',
      rate: 'newsletters',
      params: { list: listSchema, token: tokenSchema },
      answers: { 200: 'text/html' },
      handle: ({ params, incoming }) => page(200, 'confirm', incoming, letterOf(params['list']!)?.title),
    }),
  ];
}
