import type { Policy } from '../policy/types.ts';
import { systemClock, type Clock } from '../ports/clock.ts';
import { refuseAccess } from './access.ts';
import { json, refuse } from './answers.ts';
import { readBody, readQuery } from './body.ts';
import type { Context, Keys } from './context.ts';
import { fromRequest, toResponse, type Incoming, type Outgoing } from './incoming.ts';
import { createOutputLog, type Log } from './log.ts';
import type { Mailer } from './mailer.ts';
import { createMetrics } from './metrics.ts';
import { createOrigins, preflightHeaders } from './origins.ts';
import { createRateLimit, type Rate } from './rate-limit.ts';
import { rates, type RateGroup } from './rates.ts';
import { createRouter } from './router.ts';
import { createRoutes } from './routes.ts';
import type { Call, Route } from './routing.ts';
import { StoreUnavailable, type Store } from './stores/store.ts';

/** What `createReceiver` takes. */
export interface ReceiverOptions {
  readonly store: Store;
  /** The policy whose consents, requests and newsletters come in; one receiver each. */
  readonly policy: Policy;
  readonly keys: Keys;
  readonly clock?: Clock;
  /** Where it is mounted; `/receiver` by default. */
  readonly prefix?: string;
  /** The origins of the controller's pages, if they are not the receiver's own: `https://www.example`. */
  readonly origins?: readonly string[];
  /** Sends confirmation mails; with it and `publicUrl` people can sign up to newsletters. */
  readonly mailer?: Mailer;
  /** The receiver's public address with its prefix, for links in mails: never taken from a request. */
  readonly publicUrl?: string;
  /** Other rates than the usual ones. */
  readonly rates?: Partial<Readonly<Record<RateGroup, Rate>>>;
  /** Takes the log; one line of JSON each on standard output by default. */
  readonly log?: Log;
}

/** A receiver: a handler of standard requests. */
export interface Receiver {
  /**
   * @param from who asks, for the rate limit: the client's network address, where the host knows it
   */
  (request: Request, from?: string): Promise<Response>;
  /** The same for what is no standard request, such as Node's own (`toNodeListener`). */
  answer(incoming: Incoming): Promise<Outgoing>;
}

const knownMethods = new Set(['GET', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PUT']);
/** A method for the log and the metrics, where nobody may write words of their own. */
const known = (method: string): string => (knownMethods.has(method) ? method : 'other');

const shortestKey = 32;
const retryAfterTrouble = { 'retry-after': '5' } as const;

function checkKeys(keys: Keys): void {
  const given = Object.entries(keys) as [string, string | undefined][];
  for (const [name, key] of given) {
    if (key !== undefined && key.length < shortestKey)
      throw new Error(
        `createReceiver: keys.${name} has ${key.length} characters; allowed: ${shortestKey} or more, random.`,
      );
  }
  if (new Set(given.map(([, key]) => key)).size < given.length)
    throw new Error('createReceiver: two of the keys are the same; allowed: a key for each use.');
}

/** Where in the code a fault happened. Its message may name values, so it is not kept. */
const placeOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? `${error.name}${
        error.stack
          ?.match(/\n\s+at .*/)?.[0]
          .trim()
          .replace(/^at/, ' at') ?? ''
      }`
    : undefined;

/** What a failure is answered with. */
function refuseFailure(error: unknown): Outgoing {
  if (error instanceof StoreUnavailable) return refuse(`store-${error.trouble}`, retryAfterTrouble);
  return refuse('fault', retryAfterTrouble);
}

/**
 * Creates the server side of a privacy center: it keeps proofs of consent, takes rights requests, unsubscribes and
 * objections, and gives out and erases what it keeps. Bad input never throws; every answer says what is wrong, where, and
 * what is allowed.
 *
 * @throws Error for keys that are too short or used twice
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  const {
    store,
    policy,
    keys,
    clock = systemClock,
    prefix = '/receiver',
    mailer,
    publicUrl,
    log = createOutputLog(),
  } = options;
  checkKeys(keys);
  const metrics = createMetrics();
  const limit = createRateLimit<RateGroup>({ ...rates, ...options.rates }, clock);
  const context: Context = { store, policy, clock, keys, metrics, limit, mailer, publicUrl };
  const routes = createRoutes(context, prefix);
  const find = createRouter(routes, prefix);
  const origins = createOrigins(options.origins ?? []);

  /** Everything that can be refused before a route does its work, the cheapest first. */
  async function handle(route: Route, incoming: Incoming, url: URL, params: Call['params']): Promise<Outgoing> {
    const writes = route.method !== 'GET';
    if (writes && !route.fromAnywhere && !origins.allows(incoming)) return refuse('foreign-origin');
    const wait = limit(route.rate, incoming.from);
    if (wait > 0) return refuse('too-many', { 'retry-after': String(wait) });
    const refusal = refuseAccess(context, route.access ?? 'open', incoming, params);
    if (refusal) return refusal;
    const query = readQuery(route, url);
    if (!query.ok) return query.answer;
    const body = await readBody(route, incoming);
    if (!body.ok) return body.answer;
    const call: Call = { params, body: body.value, query: query.value, incoming, now: clock.now() };
    return route.handle(call as Call<never, never>);
  }

  /** Reads the address and hands over to its route; the pattern of the route is for the log. */
  async function dispatch(incoming: Incoming): Promise<{ readonly pattern: string; readonly answer: Outgoing }> {
    const url = URL.canParse(incoming.url) ? new URL(incoming.url) : undefined;
    const match = url && find(incoming.method, url.pathname);
    if (!match) return { pattern: '-', answer: refuse('bad-address') };
    if (!match.found) {
      const { methods } = match;
      if (methods.length === 0) return { pattern: '-', answer: refuse('not-found') };
      if (incoming.method === 'OPTIONS') return { pattern: '-', answer: json(204, null, preflightHeaders) };
      return { pattern: '-', answer: refuse('wrong-method', { allow: methods.join(', ') }) };
    }
    const { route, params } = match;
    try {
      return { pattern: route.path, answer: await handle(route, incoming, url, params) };
    } catch (error) {
      return { pattern: route.path, answer: { ...refuseFailure(error), place: placeOf(error) } };
    }
  }

  async function answer(incoming: Incoming): Promise<Outgoing> {
    const start = performance.now();
    const { pattern, answer: out } = await dispatch(incoming);
    const milliseconds = performance.now() - start;
    const { method } = incoming;
    const { status, code, place } = out;
    metrics.count('receiver_requests_total', { route: pattern, method: known(method), status });
    if (code) metrics.count('receiver_refusals_total', { code });
    metrics.took(milliseconds / 1000);
    log({
      time: new Date(clock.now()).toISOString(),
      level: status >= 500 ? 'error' : status >= 400 ? 'warning' : 'info',
      message: 'answered',
      method: known(method),
      route: pattern,
      status,
      milliseconds: Math.round(milliseconds * 1000) / 1000,
      code,
      place,
    });
    return { ...out, headers: { ...out.headers, ...origins.headersFor(incoming) } };
  }

  const receive = async (request: Request, from?: string): Promise<Response> =>
    toResponse(await answer(fromRequest(request, from)));
  return Object.assign(receive, { answer });
}
