import { randomUUID } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createBook, type Book } from './book.ts';
import { demoCustomers } from './customers.ts';
import { demoSuppliers } from './suppliers.ts';
import type { Portal } from './types.ts';

/** The sign-in cookies, as the policy declares them: for the session, and no script can read them. */
const cookies: Readonly<Record<Portal, string>> = { customers: 'hafen_kunde', suppliers: 'hafen_partner' };

const longestBody = 512 * 1024;

/** What `createAccounts` takes. */
export interface AccountsOptions {
  /** The policy whose choices are kept with the accounts. */
  readonly policyId: string;
  readonly now: () => number;
}

/** The parts of a JSON body that are objects or texts; anything else counts as empty. */
async function readJson(context: Context): Promise<Readonly<Record<string, unknown>>> {
  const value: unknown = await context.req.json().catch(() => undefined);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

const objectOf = (value: unknown): object | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;

function createPortal(portal: Portal, book: Book<unknown>, now: () => number): Hono {
  const sessions = new Map<string, string>();
  const cookie = { path: `/accounts/${portal}`, httpOnly: true, sameSite: 'Strict' } as const;
  const personOf = (context: Context): string => sessions.get(getCookie(context, cookies[portal]) ?? '') ?? '';
  const endSession = (context: Context): void => {
    const session = deleteCookie(context, cookies[portal], cookie);
    if (session !== undefined) sessions.delete(session);
  };
  const signedOut = (context: Context): Response => context.json({ code: 'signed-out' }, 401);

  return new Hono()
    .get('/people', (context) => context.json(book.people()))
    .post('/people/:id', (context) => {
      book.restore(context.req.param('id'));
      return context.json(book.people());
    })
    .post('/session', async (context) => {
      const { person } = await readJson(context);
      const account = book.read(String(person));
      if (!account) return context.json({ code: 'no-such-account' }, 404);
      const session = randomUUID();
      sessions.set(session, account.person.id);
      setCookie(context, cookies[portal], session, cookie);
      return context.json(account);
    })
    .delete('/session', (context) => {
      endSession(context);
      return context.body(null, 204);
    })
    .get('/me', (context) => {
      // Nobody being signed in is an answer, and no error.
      const account = book.read(personOf(context));
      return account ? context.json(account) : context.body(null, 204);
    })
    .patch('/me', async (context) => {
      const { person, data } = await readJson(context);
      const [newPerson, newData] = [objectOf(person), objectOf(data)];
      const account = book.change(personOf(context), {
        ...(newPerson && { person: newPerson }),
        ...(newData && { data: newData }),
      });
      return account ? context.json(account) : signedOut(context);
    })
    .delete('/me', (context) => {
      const left = book.remove(personOf(context), now());
      endSession(context);
      return left ? context.json(left) : signedOut(context);
    })
    .get('/me/choices', (context) => {
      const id = personOf(context);
      return book.read(id) ? context.json({ text: book.readChoices(id) }) : signedOut(context);
    })
    .put('/me/choices', async (context) => {
      const id = personOf(context);
      if (!book.read(id)) return signedOut(context);
      const { text } = await readJson(context);
      if (typeof text === 'string' && book.saveChoices(id, text)) return context.body(null, 204);
      return context.json({ code: 'no-record' }, 422);
    });
}

/**
 * The small account service of the demo portals: sign-in as a made-up person, what the account holds, and the person's
 * privacy choices beside it. It forgets everything when the demo ends.
 */
export function createAccounts({ policyId, now }: AccountsOptions): Hono {
  const customers = createBook('customers', policyId, demoCustomers(now()));
  const suppliers = createBook('suppliers', policyId, demoSuppliers(now()));
  return new Hono()
    .basePath('/accounts')
    .use(bodyLimit({ maxSize: longestBody }))
    .use(async (context, next) => {
      // A foreign page can make a browser send; it cannot make it say that the request is the site's own.
      const site = context.req.header('sec-fetch-site');
      const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
      if (!reads && site !== undefined && site !== 'same-origin') return context.json({ code: 'foreign-origin' }, 403);
      context.header('cache-control', 'no-store');
      return next();
    })
    .route('/customers', createPortal('customers', customers, now))
    .route('/suppliers', createPortal('suppliers', suppliers, now));
}
