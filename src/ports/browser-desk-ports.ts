import { browserConnection } from './connection.ts';
import { createIndexedDbOutbox } from './indexed-db-outbox.ts';
import { createFetchSender } from './sender.ts';
import { createSessionStorage } from './session-storage.ts';
import { systemTimer } from './timer.ts';

/** The desks' ways in and out in a browser; everything is kept under that name. */
export const browserDeskPorts = (name: string) => ({
  outbox: createIndexedDbOutbox(name),
  sender: createFetchSender(),
  connection: browserConnection,
  timer: systemTimer,
  random: Math.random,
  form: (form: string) => createSessionStorage(`${name}.${form}`),
});
