import type * as v from 'valibot';
import { tidyEmail } from '../../policy/rights/email.ts';
import { addressHash } from '../addresses.ts';
import { json, refuse, refuseFields } from '../answers.ts';
import type { Context } from '../context.ts';
import type { Incoming, Outgoing } from '../incoming.ts';
import { page, wantsPage } from '../pages.ts';
import { route, type Route } from '../routing.ts';
import { listSchema, tokenSchema, unsubscribedSchema, unsubscribeSchema } from '../schemas/newsletters.ts';
import { everyList } from '../stores/newsletters.ts';
import { readUnsubscribeToken } from '../unsubscribe-link.ts';
import { iso } from '../views.ts';

type Leaving = v.InferOutput<typeof unsubscribeSchema>;

/** Who leaves which list. */
interface Leaver {
  readonly address: string;
  readonly list: string;
}

const nobody = refuseFields([
  { field: 'email', code: 'missing', allowed: 'an e-mail address, or the token of a newsletter’s link' },
]);

/**
 * Leaving a newsletter: by a mail program's own button (RFC 8058), by the page behind the link in a mail, and by the
 * newsletter desk of a website. It works at once, asks no reason and no login, and answers the same for every address.
 * Reading the address never does anything: mail scanners open every link.
 */
export function newsletterRoutes({ policy, store, keys }: Context): readonly Route[] {
  const isKnown = (list: string): boolean => list === 'all' || policy.newsletters.some(({ id }) => id === list);
  const titleOf = (list: string) => policy.newsletters.find(({ id }) => id === list)?.title;

  /**
   * A token says whose link it is, and for which list unless the page names another: a page that was opened by a link may
   * not know the list, and one that has been given up still has its links in old mails.
   */
  function leaverOf(list: string, { token, email, list: named }: Leaving): Leaver | Outgoing {
    if (token !== undefined) {
      const link = readUnsubscribeToken(token, keys.newsletters);
      return link ? { ...link, list: named ?? link.list } : refuse('link-invalid');
    }
    if (email === undefined) return nobody;
    const wanted = named === 'all' ? 'all' : list;
    if (!isKnown(wanted)) return refuse('not-found');
    return { address: addressHash('email', tidyEmail(email), keys.suppression), list: wanted };
  }

  async function leave(list: string, body: Leaving, incoming: Incoming, now: number): Promise<Outgoing> {
    const leaver = leaverOf(list, body);
    if ('status' in leaver) return leaver;
    const suppressed = leaver.list === 'all' ? everyList : leaver.list;
    await store.newsletters.suppress({ address: leaver.address, list: suppressed, kind: 'unsubscribed', at: now });
    if (wantsPage(incoming)) return page(200, 'unsubscribed', incoming, titleOf(leaver.list));
    return json(200, { status: 'unsubscribed', list: leaver.list, at: iso(now) });
  }

  return [
    route({
      method: 'POST',
      path: '/newsletters/:list/unsubscribe',
      summary: 'Unsubscribes an e-mail address, or whom a token names.',
      rate: 'newsletters',
      params: { list: listSchema },
      body: unsubscribeSchema,
      forms: true,
      answers: { 200: unsubscribedSchema },
      handle: ({ params, body, incoming, now }) => leave(params['list']!, body, incoming, now),
    }),
    route({
      method: 'POST',
      path: '/newsletters/:list/unsubscribe/:token',
      summary: 'Unsubscribes by one click: the address that stands in List-Unsubscribe (RFC 8058).',
      rate: 'newsletters',
      params: { list: listSchema, token: tokenSchema },
      body: unsubscribeSchema,
      forms: true,
      fromAnywhere: true,
      answers: { 200: unsubscribedSchema },
      handle: ({ params, body, incoming, now }) =>
        leave(params['list']!, { ...body, token: params['token']! }, incoming, now),
    }),
    route({
      method: 'GET',
      path: '/newsletters/:list/unsubscribe/:token',
      summary: 'Shows a page with one button that unsubscribes.',
      rate: 'newsletters',
      params: { list: listSchema, token: tokenSchema },
      answers: { 200: 'text/html' },
      handle: ({ params, incoming }) => page(200, 'unsubscribe', incoming, titleOf(params['list']!)),
    }),
    route({
      method: 'GET',
      path: '/newsletters/:list/unsubscribe',
      summary: 'Shows a page with a field for an e-mail address and one button that unsubscribes.',
      rate: 'newsletters',
      params: { list: listSchema },
      answers: { 200: 'text/html' },
      handle: ({ params, incoming }) =>
        isKnown(params['list']!)
          ? page(200, 'unsubscribe-address', incoming, titleOf(params['list']!))
          : refuse('not-found'),
    }),
  ];
}
