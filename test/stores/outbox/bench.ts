import { createManualConnection } from '../../../src/ports/connection.ts';
import {
  createMemoryOutboxStorage,
  createOutboxMemory,
  type OutboxStorage,
} from '../../../src/ports/outbox-storage.ts';
import type { Post, Reply, Sender } from '../../../src/ports/sender.ts';
import { createManualTime } from '../../../src/ports/timer.ts';
import { createOutbox, type Outbox, type OutboxMessage } from '../../../src/stores/outbox/outbox.ts';

/** Lets everything that is ready to run do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

export const answered = (status: number, body?: unknown, retryAfter?: number): Reply => ({
  kind: 'answered',
  status,
  body,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

export const received = answered(201, {
  reference: 'TH-1',
  status: 'open',
  receivedAt: '2026-11-25T09:00:00Z',
  dueAt: '2026-12-28',
});

/** A server that answers as it is told, one reply after the other; the last one is repeated. `hold` leaves it silent. */
export function createServer(...replies: (Reply | 'hold')[]) {
  const posts: Post[] = [];
  const reads: string[] = [];
  const held: ((reply: Reply) => void)[] = [];
  const answer = (): Promise<Reply> => {
    const reply = (replies.length > 1 ? replies.shift() : replies[0]) ?? received;
    return reply === 'hold' ? new Promise((resolve) => held.push(resolve)) : Promise.resolve(reply);
  };
  const sender: Sender = {
    post(message) {
      posts.push({ url: message.url, type: message.type, body: message.body });
      return answer();
    },
    read(url) {
      reads.push(url);
      return answer();
    },
  };
  return { sender, posts, reads, release: (reply: Reply) => held.shift()?.(reply) };
}

/** A browser with its outbox: tabs and visits are opened on one memory, one clock and one connection. */
export function createBench(server = createServer(received)) {
  const time = createManualTime(Date.UTC(2026, 10, 25, 9));
  const connection = createManualConnection();
  const memory = createOutboxMemory();
  const open = (wrap: (storage: OutboxStorage) => OutboxStorage = (storage) => storage): Outbox =>
    createOutbox({
      storage: wrap(createMemoryOutboxStorage(memory)),
      sender: server.sender,
      connection,
      clock: time,
      timer: time,
      random: () => 0.5,
    });
  return { time, connection, memory, server, open };
}

export const message = (changed: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id: '0190a000-0000-4000-8000-000000000001',
  kind: 'request',
  url: '/privacy/requests',
  type: 'json',
  body: '{"rights":["access"]}',
  about: ['access'],
  ...changed,
});
