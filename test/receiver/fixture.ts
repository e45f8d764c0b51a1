import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/types.ts';
import { createManualClock } from '../../src/ports/clock.ts';
import { createReceiver, createSqliteStore, type LogEntry, type Mail, type Store } from '../../src/receiver/index.ts';
import type { ReceiverOptions } from '../../src/receiver/receiver.ts';
import { createRoutes } from '../../src/receiver/routes.ts';
import type { Route } from '../../src/receiver/routing.ts';
import { problemsSchema } from '../../src/receiver/schemas/common.ts';
import { policyJson } from '../fixtures/policy.ts';

/** Keys for tests: long enough, and good for nothing else. */
export const keys = {
  subjects: 'test-key-of-subjects-0123456789abcdef',
  newsletters: 'test-key-of-newsletters-0123456789abcdef',
  suppression: 'test-key-of-suppression-0123456789abcdef',
  desk: 'test-key-of-the-desk-0123456789abcdef',
  metrics: 'test-key-of-metrics-0123456789abcdef',
} as const;

/** Tuesday, 24 November 2026, noon in Munich. */
export const noon = Date.UTC(2026, 10, 24, 11);

const letter = {
  title: { en: 'Shop & <b>news</b>', de: 'Neues aus dem Laden' },
  channel: 'email',
  activity: 'website',
  legalBasis: ['gdpr:6-1-a'],
  senders: ['controller'],
  doubleOptIn: true,
  unsubscribe: {},
};

/** The policy of the tests: id `shop`, newsletters `news` and `offers`. */
export function shopPolicy(): Policy {
  const parsed = parsePolicy({
    ...policyJson(),
    newsletters: [
      { id: 'news', ...letter },
      { id: 'offers', ...letter },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

/** A consent event as a browser writes it. */
export const consentEvent = (changes: object = {}) => ({
  id: randomUUID(),
  at: noon - 1_000,
  act: 'save',
  surface: 'settings',
  trigger: 'person',
  version: '2026-11-01',
  language: 'en',
  granted: ['analytics'],
  refused: ['video'],
  reset: [],
  facts: ['a.b.c.d.e.1', 'a.b.c.d.e.2'],
  until: { granted: noon + 365 * 86_400_000, refused: noon + 182 * 86_400_000 },
  gpc: false,
  ...changes,
});

/** A delivery of one record. */
export const delivery = (changes: object = {}) => ({
  record: randomUUID(),
  subject: randomUUID(),
  policy: 'shop',
  version: '2026-11-01',
  language: 'en',
  events: [consentEvent()],
  ...changes,
});

/** A rights request as a browser sends it. */
export const rightsRequest = (changes: object = {}) => ({
  id: randomUUID(),
  policy: 'shop',
  version: '2026-11-01',
  rights: ['access'],
  reply: { channel: 'email', address: 'ada@example.com' },
  language: 'en',
  ...changes,
});

/** What a test sends besides method and path. */
export interface Sending {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly key?: string;
  readonly from?: string;
}

/** What an answer must look like, by the routes' own description. */
function assertDescribed(routes: readonly Route[], entry: LogEntry, body: unknown): void {
  const found = routes.find(({ method, path }) => method === entry.method && path === entry.route);
  const described = entry.status < 400 ? found?.answers[entry.status] : problemsSchema;
  assert.ok(described, `${entry.method} ${entry.route} answers ${entry.status}, which is not described`);
  if (typeof described === 'string' || (body === undefined && found?.forms)) return;
  const { issues } = v.safeParse(described, body);
  assert.deepEqual(
    issues?.map(({ message, path }) => ({ message, path: path?.map(({ key }) => key) })),
    undefined,
  );
}

/** A receiver with a clock that stands still, and what came out of it. */
export async function createTestReceiver(options: Partial<ReceiverOptions> & { readonly store?: Store } = {}) {
  const clock = createManualClock(noon);
  const store = options.store ?? (await createSqliteStore(':memory:'));
  const mails: Mail[] = [];
  const entries: LogEntry[] = [];
  const given: ReceiverOptions = {
    store,
    policy: shopPolicy(),
    keys,
    clock,
    publicUrl: 'https://shop.example/receiver',
    mailer: async (mail) => void mails.push(mail),
    log: (entry) => void entries.push(entry),
    ...options,
  };
  const receiver = createReceiver(given);
  const routes = createRoutes(given as Parameters<typeof createRoutes>[0], '/receiver');

  /** Sends JSON, or a text or form as it is, to the receiver at its own origin. */
  async function send(method: string, path: string, { body, headers = {}, key, from }: Sending = {}) {
    const plain = typeof body === 'string' || body instanceof FormData || body instanceof URLSearchParams;
    const request = new Request(`https://shop.example/receiver${path}`, {
      method,
      headers: {
        ...(body === undefined || plain ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: plain ? body : JSON.stringify(body) }),
    });
    const response = await receiver(request, from);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    const answer = isJson && text !== '' ? JSON.parse(text) : undefined;
    if (method !== 'OPTIONS' && (isJson || response.ok)) assertDescribed(routes, entries.at(-1)!, answer);
    return { status: response.status, headers: response.headers, text, body: answer };
  }

  return { receiver, store, clock, mails, entries, send };
}

/** A test receiver. */
export type TestReceiver = Awaited<ReturnType<typeof createTestReceiver>>;
