import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryOutboxStorage } from '../../src/ports/outbox-storage.ts';
import { createMemoryStorage } from '../../src/ports/storage.ts';
import { createDeskOpener } from '../../src/stores/desk-opener.ts';
import { deskLookup } from '../data/desk-policy.ts';
import { createBench, message, settle } from './outbox/bench.ts';

describe('the desks of a page that is left while they are loaded', () => {
  it('are not opened, and send nothing', async () => {
    const { connection, memory, server, time, open } = createBench();
    connection.set(false);
    const before = open();
    await before.add(message());
    before.stop();
    let leave = (): void => undefined;
    const opener = createDeskOpener({
      policy: async () => deskLookup(),
      clock: time,
      language: () => 'en',
      randomId: () => message().id,
      record: () => undefined,
      ports() {
        // The code has come; the page goes at this moment.
        leave();
        return {
          outbox: createMemoryOutboxStorage(memory),
          sender: server.sender,
          connection,
          timer: time,
          random: () => 0.5,
          form: () => createMemoryStorage(),
        };
      },
    });
    leave = opener.start('desk');
    await opener.open();
    assert.equal(opener.$desks.get(), undefined);
    connection.set(true);
    await settle();
    assert.equal(server.posts.length, 0);
  });
});
