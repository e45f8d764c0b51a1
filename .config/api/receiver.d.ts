import { Policy } from './index.js';
import { Clock } from './index.js';
import { IncomingMessage, ServerResponse } from 'node:http';
import 'valibot';

/**
 * A subject's token, which a portal signs for the person who is signed in: with it the person reads and erases what is
 * kept under that subject, and nothing else.
 *
 * @param until when it expires, in milliseconds since 1970-01-01T00:00Z; some minutes are enough
 */
declare const signSubjectToken: (subject: string, key: string, until: number) => string;

/** What one link of a record's chain stands for. */
interface Link {
  /** The record's id. */
  readonly record: string;
  readonly subject: string;
  readonly policy: string;
  /** Counted from 1. */
  readonly position: number;
  /** When the event arrived, in milliseconds since 1970-01-01T00:00Z. */
  readonly received: number;
  /** The event as JSON text, as it is stored. */
  readonly body: string;
}
/** An event as it is stored. */
interface StoredEvent extends Pick<Link, 'position' | 'received' | 'body'> {
  /** SHA-256 of the event and of the hash before, 32 bytes. */
  readonly hash: Uint8Array;
}
/** A record with its events in the order of their arrival. There is no record without one. */
interface StoredRecord extends Pick<Link, 'subject' | 'policy'> {
  readonly id: string;
  readonly events: readonly StoredEvent[];
}
/** What verifying a chain has found: nothing, or where it breaks first. */
type Verification =
  | {
      readonly intact: true;
      readonly length: number;
      readonly head: string;
    }
  | {
      readonly intact: false;
      readonly position: number;
      readonly reason: 'changed' | 'missing';
    };
/**
 * Computes a record's chain anew. It shows that stored events were changed, lost from the middle, or put in another order.
 * It is no signature: whoever can write the whole database can cut its end or write a new chain. The head that a browser
 * was given is the proof against that (`holds`).
 */
declare function verifyChain({ id, subject, policy, events }: StoredRecord): Verification;

/** The parts of a consent event that say what is agreed to from then on. */
interface Decided {
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  readonly reset: readonly string[];
}

/** Why an address gets no mail: it left a list, or its owner objects to direct marketing (Art. 21(2)-(3) GDPR). */
type SuppressionKind = 'unsubscribed' | 'objected';
/** An address that must not be written to. Only its keyed hash is kept. */
interface Suppression {
  readonly address: string;
  /** A newsletter's id, or `*` for every list. */
  readonly list: string;
  readonly kind: SuppressionKind;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
}
/** A sign-up: the proof of who asked for what, and when it was confirmed. */
interface Subscription {
  /** Made by the browser (UUID). */
  readonly id: string;
  readonly list: string;
  /** The keyed hash of the e-mail address; it stays when the address goes. */
  readonly address: string;
  /** Nothing once the subscription has ended. */
  readonly email: string | null;
  readonly language: string;
  /** The policy's version at the time of the sign-up. */
  readonly version: string;
  readonly requested: number;
  readonly confirmed: number | null;
  readonly ended: number | null;
}
/** Newsletters: who must not be written to, and who asked to be. */
interface Newsletters {
  /** Suppresses an address and ends its subscriptions, those that wait for confirmation included. */
  suppress(suppression: Suppression): Promise<void>;
  /** Which of some addresses must not be written to. A subscription confirmed after the suppression lifts it for its list. */
  suppressed(addresses: readonly string[], list: string): Promise<ReadonlySet<string>>;
  /** Keeps a sign-up that waits for confirmation; one with the same id is kept once. */
  signUp(subscription: Omit<Subscription, 'confirmed' | 'ended'>): Promise<void>;
  /**
   * Confirms a sign-up, again if it was confirmed before; `undefined` when it is gone, has ended or was made for another
   * list or address. Its id alone confirms nothing: whoever sent the sign-up knows it.
   */
  confirm(signUp: Pick<Subscription, 'id' | 'list' | 'address'>, at: number): Promise<Subscription | undefined>;
  /** The confirmed subscribers of a list by id, after the id given. */
  subscribers(list: string, after: string, limit: number): Promise<readonly Subscription[]>;
  /** Deletes sign-ups that were never confirmed, and ended ones, from before two moments; answers how many. */
  deleteBefore(unconfirmed: number, ended: number): Promise<number>;
}

/**
 * Where a request stands, in the words of the Data Rights Protocol (v0.9.4). The protocol's messages are made for US law
 * and are not spoken here.
 */
declare const requestStatuses: readonly ['open', 'in_progress', 'fulfilled', 'revoked', 'denied', 'expired'];
type RequestStatus = (typeof requestStatuses)[number];
/** A request by a person. Times are in milliseconds since 1970-01-01T00:00Z. */
interface NewRequest {
  /** Made by the browser (UUID): the same request sent twice is stored once. */
  readonly id: string;
  /** What a person and the controller call the request by. */
  readonly reference: string;
  readonly policy: string;
  readonly version: string;
  readonly language: string;
  readonly rights: readonly string[];
  readonly channel: 'email' | 'post';
  readonly address: string;
  readonly identifierKind: string | null;
  readonly identifierValue: string | null;
  readonly text: string | null;
  readonly subject: string | null;
  readonly received: number;
  /** The last day for an answer, `YYYY-MM-DD`. */
  readonly due: string;
}
/** A request as it stands. */
interface StoredRequest extends NewRequest {
  readonly status: RequestStatus;
  readonly reason: string | null;
  /** Whether the period was extended by two months (Art. 12(3) GDPR). */
  readonly extended: boolean;
  /** When it was closed. */
  readonly closed: number | null;
}
/** One step in the life of a request. Appended, never changed. */
interface RequestChange {
  readonly at: number;
  readonly status: RequestStatus;
  readonly reason: string | null;
  /** The controller's own words. */
  readonly note: string | null;
  /** The new due day, where the period was extended. */
  readonly due: string | null;
}
/** Which requests to list, by due day, the earliest first. */
interface RequestFilter {
  readonly statuses: readonly RequestStatus[];
  readonly limit: number;
  /** Only what comes after this request. */
  readonly after?:
    | {
        readonly due: string;
        readonly reference: string;
      }
    | undefined;
}
/** The requests. */
interface Requests {
  /** Stores a request, or finds the one that has its id. A reference that is taken answers `undefined`. */
  add(request: NewRequest): Promise<
    | {
        readonly request: StoredRequest;
        readonly known: boolean;
      }
    | undefined
  >;
  /** A request by its reference. */
  find(reference: string): Promise<StoredRequest | undefined>;
  /** What was done about a request, the oldest first. */
  changesOf(reference: string): Promise<readonly RequestChange[]>;
  /** The requests that fit, those that are due first first. */
  list(filter: RequestFilter): Promise<readonly StoredRequest[]>;
  /** All requests of a person. */
  ofSubject(subject: string): Promise<readonly StoredRequest[]>;
  /** Appends a change; `undefined` when the request is not there or has since moved on from the status it was in. */
  change(reference: string, from: RequestStatus, change: RequestChange): Promise<StoredRequest | undefined>;
  /** Takes the subject off its requests, which are kept until they are answered and their own time is over. */
  detach(subject: string): Promise<number>;
  /** How many requests there are by status, and how many that are not closed were due before a day. */
  tally(today: string): Promise<
    {
      readonly status: RequestStatus;
      readonly count: number;
      readonly overdue: number;
    }[]
  >;
  /** Deletes the requests that were closed before a moment; answers how many. */
  deleteClosedBefore(cutoff: number): Promise<number>;
}

/** One event as it is to be stored. */
interface DeliveredEvent extends Decided {
  /** The event's own id (UUID). Delivered twice, it is stored once. */
  readonly id: string;
  readonly outcome: Outcome;
  /** When a consent that it gives lapses, by the receiver's clock. */
  readonly until: number;
  /** The event as JSON text; exactly this is hashed and given out again. */
  readonly body: string;
}
/** Events of one record that arrived together. Times are in milliseconds since 1970-01-01T00:00Z. */
interface Delivery {
  /** The record's id (UUID). */
  readonly record: string;
  readonly subject: string;
  readonly policy: string;
  readonly received: number;
  readonly events: readonly DeliveredEvent[];
}
/** What became of a delivery. A conflict stores nothing: the record is another subject's, another policy's, or as long as a record may be. */
type Receipt =
  | {
      readonly stored: true;
      readonly accepted: number;
      readonly known: number;
      readonly head: string;
    }
  | {
      readonly stored: false;
      readonly conflict: 'subject' | 'policy' | 'length';
    };
/** What an event amounts to, for counting. */
type Outcome = 'granted' | 'refused' | 'mixed' | 'withdrawn' | 'other';
/** How many events of one outcome arrived on one day (UTC, `YYYY-MM-DD`). */
interface DayCount {
  readonly day: string;
  readonly outcome: Outcome;
  readonly count: number;
}
/** The consent records. */
interface Records {
  /** Stores a delivery durably before it answers. Deliveries that wait together share one transaction. */
  append(delivery: Delivery): Promise<Receipt>;
  /** A record by its id. */
  find(record: string): Promise<StoredRecord | undefined>;
  /** All records of a person. */
  ofSubject(subject: string): Promise<readonly StoredRecord[]>;
  /** Deletes all records of a subject; answers how many records and events are gone. */
  erase(subject: string): Promise<{
    readonly records: number;
    readonly events: number;
  }>;
  /** Deletes every record whose use ended before a moment; answers how many. */
  deleteEndedBefore(cutoff: number): Promise<number>;
  /** Counts by day and outcome, from one moment to before another. */
  counts(from: number, to: number): Promise<readonly DayCount[]>;
}
/** Where a receiver keeps things. One contract suite holds for every store. */
interface Store {
  readonly records: Records;
  readonly requests: Requests;
  readonly newsletters: Newsletters;
  /** Answers when the store can be read and written; fails as everything else would. */
  check(): Promise<void>;
  /** Closes the store; nothing may be asked of it any more. */
  close(): Promise<void>;
}
/** Why a store could not do what was asked. Nothing was stored; the same delivery can be sent again. */
type StoreTrouble = 'busy' | 'full' | 'read-only' | 'gone' | 'failed';
/** Thrown by every method of a store whose database does not work at the moment. */
declare class StoreUnavailable extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, cause?: unknown);
}

/** How PostgreSQL is reached. */
interface PostgresOptions {
  /** How many connections this receiver holds at most; 8 by default. */
  readonly connections?: number;
  /** How long to wait for a connection and for another receiver's lock, in milliseconds; 3,000 by default. */
  readonly patience?: number;
}

/**
 * Creates a store on a PostgreSQL server, or on what speaks its protocol. Any number of receivers may share it. What is
 * acknowledged has reached the server's disk.
 *
 * @param url `postgres://user:password@host:port/database`, with the driver's own parameters
 * @throws StoreUnavailable when the server cannot be reached
 */
declare function createPostgresStore(url: string, options?: PostgresOptions): Promise<Store>;

/** A mail that asks a person to confirm a sign-up. It must hold no advertising. */
interface Mail {
  readonly to: string;
  /** The newsletter's id. */
  readonly list: string;
  readonly language: string;
  /** Where the sign-up is confirmed. */
  readonly link: string;
}
/** Sends a mail, or throws. */
type Mailer = (mail: Mail) => Promise<void>;

/** How much one client may ask of each part of a receiver. An office behind one address counts as one client. */
declare const rates: {
  readonly records: {
    readonly burst: 600;
    readonly perMinute: 600;
  };
  readonly requests: {
    readonly burst: 20;
    readonly perMinute: 1;
  };
  readonly newsletters: {
    readonly burst: 60;
    readonly perMinute: 10;
  };
  readonly subjects: {
    readonly burst: 60;
    readonly perMinute: 30;
  };
  readonly desk: {
    readonly burst: 600;
    readonly perMinute: 300;
  };
  readonly operations: {
    readonly burst: 120;
    readonly perMinute: 120;
  };
  /** Confirmation mails to one address, so that nobody is flooded in another's name. */
  readonly mails: {
    readonly burst: 2;
    readonly perMinute: number;
  };
};
/** A part of a receiver with a rate of its own. */
type RateGroup = keyof typeof rates;

/** The secrets of a receiver, each for one use. At least 32 characters, random. */
interface Keys {
  /** Signs subjects' tokens; the portal has it too. */
  readonly subjects: string;
  /** Signs the links in newsletters; whoever sends the newsletters has it too. */
  readonly newsletters: string;
  /** Hashes the addresses that must not be written to. If it is lost, the list is lost. */
  readonly suppression: string;
  /** Opens the controller's desk. */
  readonly desk: string;
  /** Opens the metrics; without it there are none to read. */
  readonly metrics?: string;
}

/** A request as the receiver reads it: what the Fetch standard and Node's own server have in common. */
interface Incoming {
  readonly method: string;
  /** The whole address, as the server knows it. */
  readonly url: string;
  /** A header by its lower-case name. */
  header(name: string): string | undefined;
  /** The body, or `undefined` when it is longer than so many bytes. */
  body(most: number): Promise<Uint8Array | undefined>;
  /** Who asks: a network address or anything else that tells clients apart. Counted for a while, never stored. */
  readonly from?: string | undefined;
}
/** An answer before it is put on the wire. */
interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Why a request was refused: for the log and the metrics, not for the wire. */
  readonly code?: string | undefined;
  /** Where a fault happened, for the log. */
  readonly place?: string | undefined;
}

/** One line of the log: what was asked and how it went, never by whom and never with what. */
interface LogEntry {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly level: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly method: string;
  /** The route's pattern, so that no reference, subject or token gets into a log. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Why it was refused or failed: a code. */
  readonly code?: string | undefined;
  /** For a fault, the place in the code. Its message stays out: a database's names the values it stumbled over. */
  readonly place?: string | undefined;
}
/** Takes the lines of the log. */
type Log = (entry: LogEntry) => void;

/** How much one client may ask: so many at once, and so many more a minute. */
interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

/** What `createReceiver` takes. */
interface ReceiverOptions {
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
interface Receiver {
  /**
   * @param from who asks, for the rate limit: the client's network address, where the host knows it
   */
  (request: Request, from?: string): Promise<Response>;
  /** The same for what is no standard request, such as Node's own (`toNodeListener`). */
  answer(incoming: Incoming): Promise<Outgoing>;
}
/**
 * Creates the server side of a privacy center: it keeps proofs of consent, takes rights requests, unsubscribes and
 * objections, and gives out and erases what it keeps. Bad input never throws; every answer says what is wrong, where, and
 * what is allowed.
 *
 * @throws Error for keys that are too short or used twice
 */
declare function createReceiver(options: ReceiverOptions): Receiver;

/** How a SQLite database is opened. */
interface SqliteOptions {
  /** How large the file may grow, in bytes; a flood then fills this and not the disk. No bound by default. */
  readonly maxSize?: number;
  /** How long to wait for another process's lock, in milliseconds. The event loop waits too, so keep it short. */
  readonly patience?: number;
}

/**
 * Creates a store in one file, or in memory for the path `:memory:`. One process writes it; several receivers want
 * PostgreSQL. What is acknowledged has reached the disk.
 *
 * @throws StoreUnavailable when the file cannot be opened
 */
declare function createSqliteStore(path: string, options?: SqliteOptions): Promise<Store>;

/** What a run of the retention rule has deleted. */
interface Forgotten {
  readonly records: number;
  readonly requests: number;
  readonly subscriptions: number;
}
/**
 * Deletes what the retention rule (`retention.ts`) no longer keeps: records of consents whose use has ended, closed
 * requests, ended subscriptions, and at once the sign-ups that nobody confirmed in time. Suppressions stay, because the
 * objection that they honour has no end. Run it once a day; a second run at the same time does no harm.
 */
declare function forgetExpired(options: {
  readonly store: Store;
  readonly policy: Policy;
  readonly clock?: Clock;
}): Promise<Forgotten>;

/** What answers a request: a receiver. */
interface Answering {
  /** Answers a request. */
  answer(incoming: Incoming): Promise<Outgoing>;
}
/** How a receiver is mounted in Node's own server. */
interface NodeOptions {
  /**
   * Who asks; the connection's address by default. Behind a proxy that is trusted, read its header instead; a header that
   * anyone can send makes the rate limit void.
   */
  readonly from?: (request: IncomingMessage) => string | undefined;
}
/** A receiver as a listener of `node:http`: `createServer(toNodeListener(receiver))`. */
declare function toNodeListener(
  receiver: Answering,
  { from }?: NodeOptions,
): (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Makes the address of a newsletter's unsubscribe link and its two headers (RFC 8058, RFC 2369). The token holds the list
 * and the keyed hash of the address, and never expires: a link in an old mail must work. Both headers must be covered by
 * the mail's DKIM signature.
 *
 * @param receiver the receiver's public address, `https://portal.example/receiver`
 */
declare function unsubscribeLink(
  receiver: string,
  list: string,
  email: string,
  keys: Pick<Keys, 'newsletters' | 'suppression'>,
): {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
};

export {
  StoreUnavailable,
  createPostgresStore,
  createReceiver,
  createSqliteStore,
  forgetExpired,
  signSubjectToken,
  toNodeListener,
  unsubscribeLink,
  verifyChain,
};
export type {
  Forgotten,
  Keys,
  Log,
  LogEntry,
  Mail,
  Mailer,
  NodeOptions,
  PostgresOptions,
  Receiver,
  ReceiverOptions,
  SqliteOptions,
  Store,
};
