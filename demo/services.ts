import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { parsePolicy } from '../src/policy/parse.ts';
import {
  createPostgresStore,
  createReceiver,
  createSqliteStore,
  toNodeListener,
  type Mail,
} from '../src/receiver/index.ts';
import { createAccounts } from './accounts/accounts.ts';
import { fillWithExamples } from './examples.ts';
import { mailPage } from './mail-page.ts';

/** Something that answers for every address that begins with its path. */
interface Service {
  readonly path: string;
  readonly handler: (request: IncomingMessage, response: ServerResponse) => unknown;
}

/** What `startServices` takes. */
export interface ServicesOptions {
  /** The file of the policy that the receiver works by. */
  readonly policyFile: string;
  /** The origin under which everything is served. */
  readonly origin: string;
  /** A PostgreSQL address; without it everything lies in memory and is gone when the demo ends. */
  readonly databaseUrl?: string | undefined;
}

const newKey = (): string => randomBytes(32).toString('base64url');

/** Starts what the demos talk to: the accounts of the portals, the receiver, and a letter box for its mails. */
export async function startServices({ policyFile, origin, databaseUrl }: ServicesOptions) {
  const parsed = parsePolicy(readFileSync(policyFile, 'utf8'));
  if (!parsed.ok) throw new Error(`${policyFile} cannot be used: ${JSON.stringify(parsed.problems[0])}`);
  const { policy } = parsed;
  const mails: Mail[] = [];
  const store = databaseUrl ? await createPostgresStore(databaseUrl) : await createSqliteStore(':memory:');
  const keys = { subjects: newKey(), newsletters: newKey(), suppression: newKey(), desk: newKey() };
  // A database of one's own is left as it is; what lies in memory begins with some made-up life.
  if (!databaseUrl) await fillWithExamples({ store, policy, keys, now: Date.now() });
  const receiver = createReceiver({
    store,
    policy,
    keys,
    publicUrl: `${origin}/receiver`,
    mailer: (mail) => Promise.resolve(void mails.push(mail)),
    log: (entry) => entry.level === 'error' && console.error(JSON.stringify(entry)),
  });
  const accounts = createAccounts({ policyId: policy.id, now: Date.now });
  const services: readonly Service[] = [
    { path: '/accounts/', handler: getRequestListener(accounts.fetch) },
    { path: '/receiver/', handler: toNodeListener(receiver) },
    { path: '/mails/', handler: getRequestListener(() => mailPage(mails, policy)) },
  ];
  return { services, deskKey: keys.desk, close: () => store.close() };
}
