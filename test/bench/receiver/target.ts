/** A server under load, in a process of its own: `node target.ts receiver|bare <store>`. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPostgresStore, createReceiver, createSqliteStore, toNodeListener } from '../../../src/receiver/index.ts';
import { keys, shopPolicy } from '../../receiver/fixture.ts';
import { createBareServer } from './bare.ts';

const [kind, place = ''] = process.argv.slice(2);

/** As in production, with a log, and with a rate that one client with all the load does not reach. */
async function createReceiverServer(): Promise<Server> {
  const store = place.startsWith('postgres:') ? await createPostgresStore(place) : await createSqliteStore(place);
  const rates = { records: { burst: 1e9, perMinute: 1e9 } };
  return createServer(toNodeListener(createReceiver({ store, policy: shopPolicy(), keys, rates })));
}

const server = kind === 'bare' ? await createBareServer(place) : await createReceiverServer();
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('message', () => {
  globalThis.gc?.();
  process.send?.({ memory: process.memoryUsage() });
});
