/**
 * A receiver in a process of its own, for tests that kill it: `node server.ts <store> [user id]`, where the store is a
 * file or a `postgres://` address. It says its port when it listens.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPostgresStore, createReceiver, createSqliteStore, toNodeListener } from '../../../src/receiver/index.ts';
import { keys, shopPolicy } from '../fixture.ts';

const [place = '', user] = process.argv.slice(2);
if (user !== undefined) process.setuid?.(Number(user));
const unlimited = { burst: 1e9, perMinute: 1e9 };
const store = place.startsWith('postgres:') ? await createPostgresStore(place) : await createSqliteStore(place);
const receiver = createReceiver({
  store,
  policy: shopPolicy(),
  keys,
  rates: { records: unlimited, requests: unlimited, operations: unlimited },
  log: () => undefined,
});
const server = createServer(toNodeListener(receiver));
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
