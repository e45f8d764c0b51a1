import type { PolicyLookup } from '../policy/lookup.ts';
import type { Clock } from '../ports/clock.ts';
import type { Connection } from '../ports/connection.ts';
import type { OutboxStorage } from '../ports/outbox-storage.ts';
import type { Sender } from '../ports/sender.ts';
import type { StoragePort } from '../ports/storage.ts';
import type { Timer } from '../ports/timer.ts';
import type { FormStorage } from './kept-form.ts';
import { createNewsletterStore, type NewsletterStore } from './newsletter/newsletter.ts';
import { isPending } from './outbox/item.ts';
import { createOutbox, type Outbox } from './outbox/outbox.ts';
import { createRequestsStore, type RequestsContext, type RequestsStore } from './requests/requests.ts';

/** The ways in and out that the desks use. */
export interface DeskPorts {
  readonly outbox: OutboxStorage;
  readonly sender: Sender;
  readonly connection: Connection;
  readonly timer: Timer;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** What is being typed, by the name of the form. */
  readonly form: (name: string) => FormStorage;
}

/** What the desks need from their center. */
export interface DesksContext extends Pick<RequestsContext, 'language' | 'randomId' | 'record'> {
  readonly lookup: PolicyLookup;
  readonly clock: Clock;
  readonly ports: DeskPorts;
  /** Says to the next page whether something waits, so that no page has to open the outbox to find that out. */
  readonly mark: Pick<StoragePort, 'read' | 'write' | 'clear'>;
}

/** The rights desk, the newsletter desk and the outbox that both send through. */
export interface Desks {
  readonly outbox: Outbox;
  readonly requests: RequestsStore;
  readonly newsletter: NewsletterStore;
  /** Ends what listens and waits. */
  stop(): void;
}

/** Creates the desks of one policy. What earlier visits left to be sent is sent. */
export function createDesks(context: DesksContext): Desks {
  const { lookup, clock, ports, mark, language, randomId, record } = context;
  const { sender, connection, timer, random } = ports;
  const outbox = createOutbox({ storage: ports.outbox, sender, connection, clock, timer, random });
  const requests = createRequestsStore({
    lookup,
    outbox,
    sender,
    clock,
    form: ports.form('request'),
    language,
    randomId,
    record,
  });
  const newsletter = createNewsletterStore({ lookup, outbox, form: ports.form('newsletter'), language, randomId });
  const unmark = outbox.$items.listen((items) => {
    if (items.some(isPending)) mark.write('waiting');
    else if (mark.read()) mark.clear();
  });
  return {
    outbox,
    requests,
    newsletter,
    stop() {
      unmark();
      requests.stop();
      outbox.stop();
    },
  };
}
