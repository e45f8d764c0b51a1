import { ReadableAtom } from 'nanostores';
import * as ______locales_choices_en_json from '../../locales/choices/en.json';
import * as ______locales_first_en_json from '../../locales/first/en.json';
import * as ______locales_en_json from '../../locales/en.json';
import { T as Text, N as Newsletter } from './types.js';
import {
  P as PolicyLookup,
  a as PolicyProblem,
  F as FirstLookup,
  S as StorageKind,
  R as Right,
  d as FirstService,
} from './rights.js';
import { C as Clock } from './clock.js';
import { S as StoragePort } from './storage.js';

/** Writes an ISO 8601 duration in words: "3 months". */
type Durations = (iso: string) => string;

/** Countries, numbers, dates and lists in a language, all by `Intl`. */
interface Formats {
  /** The name of a country (ISO 3166-1 alpha-2). */
  country(code: string): string;
  /** The name of a language (BCP 47), without its register. */
  languageName(tag: string): string;
  /** A number with the separators of the language. */
  number(value: number): string;
  /** A day, from ISO 8601 or milliseconds since 1970. */
  date(day: string | number): string;
  /** A day with the time of day, from milliseconds since 1970. */
  dateTime(milliseconds: number): string;
  /** "a, b and c". */
  list(items: Iterable<string>): string;
  /** Sorts as a dictionary of the language does. */
  compare(one: string, other: string): number;
}

/** The languages that have a locale (BCP 47, and the name of its file): one line each. */
declare const tags: readonly [
  'ar',
  'bg',
  'cs',
  'da',
  'de',
  'de-x-du',
  'de-x-leicht',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'is',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
  'tr',
  'uk',
];
/** The BCP 47 tag of a locale that this library ships. */
type Locale = (typeof tags)[number];

/** A locale's words, as nested keys. `en.json` types them all. */
type Messages = typeof ______locales_en_json;
/** The words of the first layer alone: those of a locale that footer, banner and the head of the dialog use. */
type FirstMessages = Omit<typeof ______locales_first_en_json, 'formats'>;
/** The words around choices: settings, embedded contents, what has changed. */
type ChoiceMessages = typeof ______locales_choices_en_json;
/** The parts that a locale is taken apart into (`npm run locales`). */
type Part = 'first' | 'choices' | 'rest';
/** How a part of a locale is loaded. */
type LocaleFile = () => Promise<{
  default: object;
}>;
/** Loads a part of a locale. */
type LoadLocale = (locale: Locale, part: Part) => ReturnType<LocaleFile>;

/** A text together with the language it is in; none where the policy does not say. */
interface LocalText {
  readonly text: string;
  readonly language: string | undefined;
}

/** The keys of all texts in nested messages, joined by dots. */
type Leaves<T, Prefix extends string = ''> = {
  [Key in keyof T & string]: T[Key] extends string ? `${Prefix}${Key}` : Leaves<T[Key], `${Prefix}${Key}.`>;
}[keyof T & string];
/** A key without the ending of its plural form (CLDR). */
type WithoutPlural<Key extends string> =
  Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;
/** A key of the locale files, typed by `locales/en.json`; plural forms under their common name. */
type WordKey = WithoutPlural<Leaves<Messages>>;
/** A key that the first layer may use. */
type FirstWordKey = WithoutPlural<Leaves<FirstMessages>>;
/** A key that what is about choices may use: those of the first layer, of settings and of embedded contents. */
type ChoiceWordKey = FirstWordKey | WithoutPlural<Leaves<ChoiceMessages>>;
type Values = Readonly<Record<string, string | number>>;
/** What is written differently from language to language, and the words of the first layer. */
interface FirstWords extends Formats {
  /** The locale in use (BCP 47). */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words for a key of the first layer. `count` picks the plural form. */
  t(key: FirstWordKey, values?: Values): string;
  /** A policy's text in this language, with the language it is really in. */
  text(text: Text): LocalText;
  /** A name as it stands in a line: set apart from the direction of the words around it. */
  name(text: string): string;
  /** Texts one after the other, with the comma of the language between them. */
  row(...texts: readonly string[]): string;
  /** The other languages that texts in a part of the policy are in. */
  foreign(part: object): readonly string[];
}
/** A group of codes that have words. */
type CodeGroup = 'basis' | 'mechanism' | 'storage' | 'role';
/** The words around choices. */
interface ChoiceWords extends FirstWords {
  /** The words for a key. `count` picks the plural form. */
  t(key: ChoiceWordKey, values?: Values): string;
  /** The words for a code of the policy, such as a legal basis; the code itself where there are none. */
  code(group: CodeGroup, code: string): string;
  /** An ISO 8601 duration in words: "3 months". */
  readonly duration: Durations;
}
/** All words of one language. */
interface Words extends ChoiceWords {
  /** The words for a key. `count` picks the plural form. */
  t(key: WordKey, values?: Values): string;
  code(group: CodeGroup | 'provision', code: string): string;
}
/** How far the words have come: those of the first layer, those around choices as well, or all. */
type Layer = 'first' | 'choices' | 'all';

/** What came back from a request: the text, or why there is none. */
type Answer =
  | {
      readonly ok: true;
      readonly text: string;
    }
  | {
      readonly ok: false;
      readonly reason: 'unreachable' | 'timeout' | 'status' | 'too-large';
      readonly status?: number;
    };
/** Loads a document by its address. A port never throws. */
interface Transport {
  /** Loads an address. Rejects where nobody answers. */
  load(url: string): Promise<Answer>;
}
/** `fetch` without credentials, given up after a while. @param timeout in milliseconds */
declare function createFetchTransport(timeout?: number): Transport;

/** What came of reading a policy. */
type ReadPolicy =
  | {
      readonly status: 'ready';
      readonly lookup: PolicyLookup;
      readonly problems: readonly PolicyProblem[];
    }
  | {
      readonly status: 'failed';
      readonly problems: readonly PolicyProblem[];
    };

/** Where a center's whole policy stands. */
type PolicyState =
  | {
      readonly status: 'loading';
    }
  | ReadPolicy;
/** Where the part of a policy stands that the first layer needs. */
type IndexState =
  | {
      readonly status: 'loading';
    }
  | {
      readonly status: 'ready';
      readonly lookup: FirstLookup;
    }
  | {
      readonly status: 'failed';
    };

/**
 * Why an item that a withdrawn service has declared is still there, or may be:
 * `kept`: it can be seen, and the browser did not let it be deleted; `third-party`: it belongs to another domain;
 * `http-only`: only a server can see it; `other-path`: it can be seen on other pages only; `in-use`: a service that is
 * allowed has declared it too.
 */
type LeftoverReason = 'kept' | 'third-party' | 'http-only' | 'other-path' | 'in-use';
/** An item that could not be deleted for certain. */
interface Leftover {
  readonly service: string;
  /** The name, or the pattern where nothing of it could be seen. */
  readonly name: string;
  readonly kind: StorageKind;
  readonly reason: LeftoverReason;
  /** The domain that the policy names for it. */
  readonly domain?: string | undefined;
}
/** What was done about the items of services that may no longer run. */
interface Cleaning {
  readonly services: readonly string[];
  /** The names of what was there and is gone. */
  readonly deleted: readonly string[];
  readonly leftovers: readonly Leftover[];
  /** Scripts of these services have run in this page and can only be ended by loading it anew. */
  readonly running: readonly string[];
}
/** What the last cleaning came to, for people to see. */
interface CleaningStore {
  /** The last cleaning; nothing when there was none or it has been seen. */
  readonly $cleaning: ReadableAtom<Cleaning | undefined>;
  /** Whether this page has looked for what refused services may have left, and there was nothing. */
  readonly $clean: ReadableAtom<boolean>;
  /** Says what a cleaning came to. */
  reportCleaning(cleaning: Cleaning): void;
  /** Says that this page has looked and found nothing. */
  reportClean(): void;
  /** Puts the report away. */
  closeCleaning(): void;
}

/** A person's answer for one service. Times are in milliseconds since 1970-01-01T00:00Z. */
interface Decision {
  readonly granted: boolean;
  readonly at: number;
  /** The answer counts until then; after it the service is undecided again. */
  readonly until: number;
  /** The fingerprint of the service's material facts at the time of the answer (`policy/fingerprint.ts`). */
  readonly facts: string;
}
/** Answers by service id. */
type Decisions = ReadonlyMap<string, Decision>;
/** Undecided is a state of its own: it allows nothing and is asked about. */
type ChoiceState = 'undecided' | 'granted' | 'refused';

/**
 * What services that were allowed here have declared to keep on the device, each item as one text, by service: so that it can
 * be deleted when a later policy no longer names the service. It only ever grows until everything is forgotten: so tabs with
 * different policies agree.
 */
type Items = ReadonlyMap<string, readonly string[]>;

/** Where a choice was made, or where it came from. */
declare const surfaces: readonly [
  'banner',
  'settings',
  'embed',
  'notice',
  'record',
  'rights',
  'newsletter',
  'script',
  'tab',
  'signal',
  'account',
  'link',
  'policy',
];
/** What was done. */
declare const acts: readonly [
  'accept-all',
  'refuse-all',
  'save',
  'choose',
  'withdraw',
  'object',
  'merge',
  'import',
  'reconcile',
  'forget',
];
/** What set it off: a person's gesture, the page's own code, a browser signal, another tab, a new policy. */
declare const triggers: readonly ['person', 'script', 'signal', 'tab', 'policy'];
/** Where a choice was made. */
type Surface = (typeof surfaces)[number];
/** What led to a choice. */
type Trigger = (typeof triggers)[number];
/** What was done. */
type Act = (typeof acts)[number];
/** How a choice came about. */
interface Cause {
  readonly act: Act;
  readonly surface: Surface;
  readonly trigger: Trigger;
}
/** One act, as it is kept: who decided what, when, where and by which text. Appended, never changed. */
interface ConsentEvent extends Cause {
  /** Random (UUID version 4). */
  readonly id: string;
  /** Milliseconds since 1970-01-01T00:00Z, and later than every event before it, even if the clock was moved back. */
  readonly at: number;
  /** What the clock really said, where that was earlier than the event before. */
  readonly clock?: number;
  /** The policy's version. */
  readonly version: string;
  /** The language of the text that was shown (BCP 47). */
  readonly language: string;
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  /** Services that are undecided again. */
  readonly reset: readonly string[];
  /** The fingerprints of the services that were granted and then of those refused, in the same order. */
  readonly facts: readonly string[];
  /** Until when the answers count, in milliseconds since 1970. */
  readonly until: {
    readonly granted: number;
    readonly refused: number;
  };
  /** Whether the browser sent Global Privacy Control at the time. */
  readonly gpc: boolean;
  /** SHA-256 of the text that was shown, in hexadecimal; added when it has been computed. */
  readonly text?: string;
  /** The hash of the event before, and of this one: they show accidental changes and are no signature. */
  readonly previous?: string;
  readonly hash?: string;
}

/** All that is kept of one person's choices in one place. */
interface ConsentRecord {
  /** The record's own id (UUID version 4). */
  readonly id: string;
  /** A random pseudonym of the browser; no fingerprint (Art. 5(1)(c) GDPR). */
  readonly subject: string;
  /** The version of the policy that the answers were last compared with. */
  readonly version: string;
  /** When the record before this one was forgotten, in milliseconds since 1970: what is older does not come back. */
  readonly since?: number;
  readonly decisions: Decisions;
  readonly events: readonly ConsentEvent[];
  /** What services that were allowed in this browser may have left in it. It is no answer and proves nothing. */
  readonly items?: Items;
}

/** Everything that is known about a person's choices at a moment. */
interface Consent {
  readonly record: ConsentRecord;
  /** The browser asks not to be tracked across sites (Global Privacy Control). An objection, never a consent. */
  readonly gpc: boolean;
  /** Whether the record was kept. If not, the choice lasts as long as the page. */
  readonly persisted: boolean;
  /** What made this state; nothing at the start. */
  readonly cause: Cause | undefined;
  /** The event that this state was made by, if a person or a signal decided something here. */
  readonly event: ConsentEvent | undefined;
}
/** The consent store: a state and the few ways to change it. */
interface ConsentStore {
  readonly $consent: ReadableAtom<Consent>;
  /** The state of one service; `undecided` for one the policy does not know. */
  stateOf(id: string): ChoiceState;
  /** Whether a service may run now. Unknown services may not. */
  allows(id: string): boolean;
  /** Decides for the services named, leaves the others. Unknown and required services are passed over, and so is every answer that is not a boolean. */
  decide(choices: ReadonlyMap<string, boolean>, cause: Cause): void;
  /** Takes in another record: another tab's, an account's, an imported one. */
  adopt(record: ConsentRecord, cause: Cause): void;
  /** Takes the hashes of the record's own events in when they have been computed. */
  seal(events: readonly ConsentEvent[]): void;
  /** Remembers what services may leave on the device, beside what is remembered already. Nothing before there is an answer. */
  remember(items: Items): void;
  /** Says to the gate of the next page that it can do without a center as long as these answers count. */
  settle(): void;
  /** Forgets everything in this browser. The next record has a new subject. */
  forget(cause: Cause): void;
  /** Stops listening to other tabs. */
  stop(): void;
}

/** Whether there is a way out, and when that changes. */
interface Connection {
  /** `false` only where the browser knows that it is offline. */
  online(): boolean;
  /** Calls back when the connection comes or goes, or when the page is shown again. Returns what ends it. */
  watch(changed: () => void): () => void;
  /** Calls back when the page is being left. Returns what ends it. */
  leaving(run: () => void): () => void;
}

/** Something that is kept under its own id. */
interface Kept {
  readonly id: string;
}
/**
 * Where what waits to be sent is kept between visits, shared by all tabs. A port never throws: what cannot be read is
 * `undefined`, what cannot be kept is `false`.
 */
interface OutboxStorage {
  /** Everything kept, in no order and not validated; `undefined` where the storage cannot be read. */
  load(): Promise<readonly unknown[] | undefined>;
  /** Keeps an item in place of the one of its id; answers whether it was kept. */
  put(item: Kept): Promise<boolean>;
  /** Forgets an item; answers whether it is gone. */
  remove(id: string): Promise<boolean>;
  /** Does a work that no other tab does at the same time. */
  exclusively(work: () => Promise<void>): Promise<void>;
  /** Calls back when another tab kept or forgot something. Returns what ends it. */
  watch(changed: () => void): () => void;
}

/** What is posted: JSON, or a form of one field as RFC 8058 wants it. */
interface Post {
  readonly url: string;
  readonly type: 'json' | 'form';
  readonly body: string;
}
/** What became of a message. */
type Reply =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The answer's JSON; `undefined` where it is none. */
      readonly body: unknown;
      /** How long the server asks to wait, in milliseconds (`Retry-After`). */
      readonly retryAfter?: number;
    }
  /** It went out, and the browser lets nobody read the answer (another origin without CORS). */
  | {
      readonly kind: 'unreadable';
    }
  /** Nobody knows whether it arrived. */
  | {
      readonly kind: 'lost';
      readonly reason: 'unreachable' | 'timeout';
    };
/** Sends messages to a server. A port never throws. */
interface Sender {
  /** Posts a message. What came of it is in the reply, also where nobody answers. */
  post(message: Post): Promise<Reply>;
  /** Asks for something, such as a request's status. */
  read(url: string): Promise<Reply>;
}

/** Calls back later, as a port. */
interface Timer {
  /** Calls back once after that many milliseconds. Returns what calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Where what was typed is kept until it is sent: over an error, a language switch and a reload. */
type FormStorage = Pick<StoragePort, 'read' | 'write' | 'clear'>;
/** What a form holds: texts, and lists of texts. */
type FormValues = Readonly<Record<string, string | readonly string[]>>;
/** A form that keeps what was typed. */
interface KeptForm<Values extends FormValues> {
  readonly $values: ReadableAtom<Values>;
  /** Changes fields, and keeps them. */
  edit(changed: Partial<Values>): void;
  /** Empties the form, here and in the storage. */
  reset(): void;
}

/** How a person wants to be answered. Post is the only one that needs a postal address. */
declare const replyChannels: readonly ['email', 'post'];
/** By what the controller finds the data: one is enough (Art. 12(6), 11(2) GDPR). */
declare const identifierKinds: readonly ['email', 'account', 'order', 'record'];
/** By what a person wants to be answered. */
type ReplyChannel = (typeof replyChannels)[number];
/** By what a person can be found. */
type IdentifierKind = (typeof identifierKinds)[number];
/** The fields of a request that can have a problem, by the name a receiver gives them. */
type RequestField = 'rights' | 'reply.address' | 'identifier.value' | 'text';
/** What is wrong with a field. */
interface FieldProblem {
  readonly field: RequestField | (string & {});
  readonly code: 'missing' | 'bad-format' | 'too-long' | 'unknown' | (string & {});
  /** What may stand there, for a program or a colleague. */
  readonly allowed: string;
}

/** What kinds of messages a person or the page sends. */
declare const itemKinds: readonly ['request', 'unsubscribe', 'subscribe', 'objection', 'record'];
/**
 * Where a message stands: it waits, it is under way, it went out and nobody can see whether it arrived, its arrival was
 * confirmed, or the server refused it and trying again would not help.
 */
declare const itemStates: readonly ['waiting', 'sending', 'sent', 'received', 'failed'];
/** Why a message still waits or was refused. */
declare const itemTroubles: readonly [
  'offline',
  'unreachable',
  'timeout',
  'busy',
  'fields',
  'expired',
  'refused',
  'redirected',
];
type ItemTrouble = (typeof itemTroubles)[number];
type ItemKind = (typeof itemKinds)[number];
type ItemState = (typeof itemStates)[number];
/** One message in the outbox. Times are in milliseconds since 1970-01-01T00:00Z. */
interface OutboxItem {
  /** UUID: the idempotency key, which the body carries too. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly url: string;
  readonly type: 'json' | 'form';
  /** What is posted; emptied once it went out, because nothing needs it any more (Art. 5(1)(c) GDPR). */
  readonly body: string;
  /** What the message is about, for the person: rights or lists by their ids. */
  readonly about: readonly string[];
  readonly at: number;
  readonly state: ItemState;
  /** How often it was tried. */
  readonly attempts: number;
  /** Not before then is it tried again. */
  readonly next: number;
  readonly trouble?: ItemTrouble;
  /** What the server finds wrong with single fields. */
  readonly problems?: readonly FieldProblem[];
  /** What the server answered, once it did. */
  readonly answer?: Readonly<Record<string, unknown>>;
  /** When it was sent, received or refused. */
  readonly settled?: number;
}

/** A message to be sent. Its body carries the id as well. */
interface OutboxMessage extends Post {
  readonly id: string;
  readonly kind: ItemKind;
  readonly about: readonly string[];
}
/** Messages on their way: nothing is sent twice, nothing is lost, and a person sees where each stands. */
interface Outbox {
  /** Everything in the outbox, oldest first. */
  readonly $items: ReadableAtom<readonly OutboxItem[]>;
  /** Whether what waits is kept beyond this page. */
  readonly $kept: ReadableAtom<boolean>;
  /** Settles when what earlier visits left has been read. */
  readonly ready: Promise<void>;
  /** Takes a message and tries to send it. A second one of the same id replaces one that failed, and else is not taken. */
  add(message: OutboxMessage): Promise<void>;
  /** Takes back what was not sent yet, or forgets what is done. What is under way cannot be taken back. */
  remove(id: string): Promise<void>;
  /** Adds to what the server answered, such as a request's later status. */
  learn(id: string, answer: Readonly<Record<string, unknown>>): Promise<void>;
  /** Tries at once, whatever the waiting time. */
  retry(): Promise<void>;
  /** Stops sending and listening. What waits stays kept. */
  stop(): void;
}

/** The link of a mail: whose subscription it is for, and for which newsletter if it says so. */
interface MailLink {
  /** Opaque: it says to the server who and what is meant. */
  readonly token: string;
  readonly list?: string;
}

/**
 * What is known in this browser about a newsletter. At first nothing: no one tells a page who subscribes to what.
 * `left` and `asked` were confirmed by the server; `leave-sent` and `join-sent` went out, and no answer could be read.
 */
type TopicState =
  'unknown' | 'leaving' | 'leave-sent' | 'left' | 'leave-failed' | 'joining' | 'join-sent' | 'asked' | 'join-failed';
/** A newsletter and where it stands. */
interface Topic {
  readonly newsletter: Newsletter;
  readonly state: TopicState;
  /** When that was said last, in milliseconds since 1970-01-01T00:00Z. */
  readonly at?: number;
  readonly trouble?: ItemTrouble;
}

/** What a person types at the newsletter desk: an address, and nothing else. */
type NewsletterForm = {
  readonly email: string;
  readonly postal: string;
};
/** The newsletter desk: where each newsletter stands, and the ways to change it. */
interface NewsletterStore extends Pick<KeptForm<NewsletterForm>, '$values' | 'edit'> {
  readonly $topics: ReadableAtom<readonly Topic[]>;
  /** The link that led here. */
  readonly $link: ReadableAtom<MailLink | undefined>;
  /** What became of leaving by the link. */
  readonly $byLink: ReadableAtom<OutboxItem | undefined>;
  /** The last objection to direct marketing. */
  readonly $objection: ReadableAtom<OutboxItem | undefined>;
  /** What keeps the last act from being sent; a person mends it and acts again. */
  readonly $problems: ReadableAtom<readonly FieldProblem[]>;
  /** Takes up a mail's link. */
  follow(link: MailLink): void;
  /** Leaves what the link is for: RFC 8058, by POST alone. Answers whether something is on its way. */
  leaveByLink(): boolean;
  /** Leaves the newsletters named that have an endpoint, or all of them: without sign-in, reason or question. */
  leave(list: string | 'all'): boolean;
  /** Asks for a newsletter (again). The other end asks back by mail before anything is sent. */
  join(list: string): boolean;
  /** Objects to all direct marketing, by mail and by post: Art. 21(2) GDPR. */
  object(): boolean;
}

/** By what the data is found: the address of the reply, or something else. */
type Finder = 'reply' | IdentifierKind;
/** What a person fills in. `id` becomes the request's idempotency key. */
type RequestForm = {
  readonly id: string;
  readonly rights: readonly Right[];
  readonly channel: ReplyChannel;
  readonly address: string;
  readonly finder: Finder;
  readonly identifier: string;
  readonly text: string;
};

/** What the requests store needs from outside. */
interface RequestsContext {
  readonly lookup: PolicyLookup;
  readonly outbox: Outbox;
  readonly sender: Sender;
  readonly clock: Clock;
  readonly form: FormStorage;
  readonly language: () => string;
  /** A new random id (UUID version 4). */
  readonly randomId: () => string;
  /** The browser's record, which may identify a person who gives no name (Art. 11(2) GDPR). */
  readonly record: () =>
    | {
        readonly id: string;
        readonly subject: string;
      }
    | undefined;
}
/** The rights desk's requests: one being written, and those that were sent. */
interface RequestsStore extends Pick<KeptForm<RequestForm>, '$values' | 'edit'> {
  /** What is wrong with the form, by our own check or by the server's; empty while a person has not sent it. */
  readonly $problems: ReadableAtom<readonly FieldProblem[]>;
  /** What became of the request in the form: nothing while it is being written or corrected. */
  readonly $current: ReadableAtom<OutboxItem | undefined>;
  /** Every request from this browser, newest first. */
  readonly $requests: ReadableAtom<readonly OutboxItem[]>;
  /** Checks and sends the form. What was typed stays until the person begins another request. */
  send(): boolean;
  /** Begins another request. */
  begin(): void;
  /** Asks the server where a request stands. */
  refresh(id: string): Promise<void>;
  /** The last day for an answer if a request arrived now: ISO 8601, `YYYY-MM-DD`. */
  dueNow(): string;
  /** Ends what listens and waits. */
  stop(): void;
}

/** The ways in and out that the desks use. */
interface DeskPorts {
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
interface DesksContext extends Pick<RequestsContext, 'language' | 'randomId' | 'record'> {
  readonly lookup: PolicyLookup;
  readonly clock: Clock;
  readonly ports: DeskPorts;
  /** Says to the next page whether something waits, so that no page has to open the outbox to find that out. */
  readonly mark: Pick<StoragePort, 'read' | 'write' | 'clear'>;
}
/** The rights desk, the newsletter desk and the outbox that both send through. */
interface Desks {
  readonly outbox: Outbox;
  readonly requests: RequestsStore;
  readonly newsletter: NewsletterStore;
  /** Ends what listens and waits. */
  stop(): void;
}

/** What the opener needs from its center, besides the policy. */
interface DeskOpenerContext extends Pick<DesksContext, 'clock' | 'language' | 'randomId' | 'record'> {
  /** The desks' ways in and out, under a name; those of the browser by default. */
  readonly ports?: ((name: string) => DeskPorts) | undefined;
  /** The whole policy; nothing where it cannot be used. */
  readonly policy: () => Promise<PolicyLookup | undefined>;
}
/** The desks of a center, loaded at their first use: most visitors never open them. */
interface DeskOpener {
  /** The desks; nothing before they were opened. */
  readonly $desks: ReadableAtom<Desks | undefined>;
  /** Opens the desks. Settles when they are there, or when it is clear that they cannot be: no policy, no way to load them. */
  open(): Promise<void>;
  /** Begins with a policy, and opens the desks at once if an earlier visit left something to send. Returns what ends it. */
  start(policyId: string): () => void;
}

/** Switches that have been moved and not been saved yet. */
interface DraftStore {
  /** What each moved switch shows now, by service id. */
  readonly $draft: ReadableAtom<ReadonlyMap<string, boolean>>;
  /** Moves switches. */
  move(ids: readonly string[], on: boolean): void;
  /** Puts all switches back. */
  discard(): void;
}

/** The views of a privacy center: one word each, which is also the address fragment (`#privacy-settings`). */
declare const views: readonly ['settings', 'rights', 'newsletter', 'notice', 'record'];
/** A view of the center. */
type ViewName = (typeof views)[number];
/** What is open, and what in it is meant: a service or an activity by its id. */
interface View {
  readonly name: ViewName;
  readonly target?: string | undefined;
}
/** Which view is open, and whether the banner was put away for this page. */
interface ViewStore {
  /** The open view, or nothing. */
  readonly $view: ReadableAtom<View | undefined>;
  /** The banner was closed without a choice: it stays away until the next page, and nothing is decided. */
  readonly $bannerClosed: ReadableAtom<boolean>;
  /** Opens a view, at a part of it where one is named. */
  open(name: ViewName, target?: string): void;
  /** Closes the view that is open. */
  close(): void;
  /** Closes the banner without an answer, until the page is left. */
  closeBanner(): void;
}

/** Something that reacts to a center: a tag, a script gate, a server. Connecting twice is the caller's mistake; disconnecting twice is not. */
interface Integration {
  readonly name: string;
  /** `index` where it does with what an index says; else it is connected once the whole policy has been read. */
  readonly needs?: 'index';
  /** Begins to react. Returns what ends it. */
  connect(center: Center): () => void;
}
/** How a choice is made. */
interface How {
  /** Where; `script` unless said otherwise. */
  readonly surface?: Surface;
  /** What was done; worked out from the choice unless said otherwise. */
  readonly act?: Act;
  /** The person's gesture. A grant that comes with an untrusted one (`Event.isTrusted`) is not taken. */
  readonly gesture?: Event | undefined;
}
/** What `createCenter` takes. Every port has a default for browsers. */
interface CenterOptions {
  /** The policy itself, as JSON text or a parsed value. */
  readonly policy?: unknown;
  /** Where the policy is loaded from, unless `policy` is given. */
  readonly policySrc?: string;
  /** Where its index is, written by `privacy-center index`; then `policySrc` is loaded when more than the question is needed. */
  readonly policyIndexSrc?: string | undefined;
  /** Languages in order of preference (BCP 47); the policy's own come after them. */
  readonly languages?: readonly string[];
  /** Storage for a policy's choices; local storage by default. */
  readonly storage?: (policyId: string) => StoragePort;
  readonly transport?: Transport;
  readonly clock?: Clock;
  /** Whether the browser sends Global Privacy Control; read from `navigator` by default. */
  readonly gpc?: boolean;
  /** Makes the ids of a visitor’s record and letters; random ones unless given, for tests. */
  readonly randomId?: () => string;
  readonly loadLocale?: LoadLocale;
  /** What the rights and newsletter desks send and keep with. */
  readonly desks?: DeskOpenerContext['ports'];
}
/** A privacy center: stores to read, and named actions to change them. It knows no element. */
interface Center extends ViewStore, DraftStore, CleaningStore {
  /** What footer, banner and choices need of the policy: from the policy, or sooner from its index. */
  readonly $index: ReadableAtom<IndexState>;
  /** The whole policy; loading until somebody needs it where there is an index. */
  readonly $policy: ReadableAtom<PolicyState>;
  /** The choices; nothing before the policy is ready. */
  readonly $consent: ReadableAtom<Consent | undefined>;
  /** The words of footer, banner and the dialog's head; nothing before the first locale has come. */
  readonly $firstWords: ReadableAtom<FirstWords | undefined>;
  /** The words around choices, once `completeWords` was called for them and they have come. */
  readonly $choiceWords: ReadableAtom<ChoiceWords | undefined>;
  /** All words, once `completeWords` was called and they have come. */
  readonly $words: ReadableAtom<Words | undefined>;
  /** The rights and newsletter desks; nothing before they were opened. */
  readonly $desks: DeskOpener['$desks'];
  /** The services a person has still to be asked about. */
  readonly $asks: ReadableAtom<readonly FirstService[]>;
  /** Settles when the policy or its index has been read, whether it can be used or not. */
  readonly ready: Promise<void>;
  /** The time by the center's clock, in milliseconds since 1970. */
  now(): number;
  /** Whether a service may run now. `false` for an unknown service and before the policy is ready. */
  allows(id: string): boolean;
  /** What a person has decided for a service. */
  stateOf(id: string): ChoiceState;
  /** What a switch shows: the draft if it was moved, else what may run. */
  isOn(id: string): boolean;
  /** Decides for the services named; the others keep their state. */
  choose(choices: Readonly<Record<string, boolean>> | ReadonlyMap<string, boolean>, how?: How): void;
  /** Saves what the switches show, for everything that can be chosen. */
  save(how?: How): void;
  /** Grants everything that can be chosen. */
  acceptAll(how?: How): void;
  /** Refuses everything that can be chosen, objections included. */
  refuseAll(how?: How): void;
  /** Takes back consent for the services named, or for all: Art. 7(3) GDPR. Taken from anyone. */
  withdraw(ids?: readonly string[], how?: How): void;
  /** Takes in a record from elsewhere: an account, another device, a sister domain. */
  adopt(record: ConsentRecord, how?: How): void;
  /** Takes hashes that have been computed into the record. */
  seal: ConsentStore['seal'];
  /** Remembers what services may leave on the device, for when the policy no longer names them. */
  remember: ConsentStore['remember'];
  /** Says to the gate of the next page that nothing is left to do: it need not load a center. */
  settle(): void;
  /** Forgets the record in this browser. */
  forget(how?: How): void;
  /** Opens the rights and newsletter desks, which are loaded at their first use. */
  openDesks: DeskOpener['open'];
  /** Loads the whole policy where only its index has been read. Settles when it has been read, usable or not. */
  completePolicy(): Promise<void>;
  /** Loads the words of a layer in the language in use, or all; with all of them comes the translation library. */
  completeWords(layer?: Layer): Promise<void>;
  /** Changes the language. */
  useLanguages(languages: readonly string[]): Promise<void>;
  /** Connects an integration. Returns what disconnects it. */
  connect(integration: Integration): () => void;
  /** Disconnects everything and stops listening. The stores keep their last state. */
  stop(): void;
}
/**
 * Creates a privacy center: the only place where its parts are put together. Nothing is allowed until the policy has been
 * read and the person, or the page's own code, has granted it; whatever fails on the way leaves everything off.
 */
declare function createCenter(options: CenterOptions): Center;

export { createCenter as m, createFetchTransport as n };
export type {
  Act as A,
  CenterOptions as C,
  Decision as D,
  How as H,
  Integration as I,
  LoadLocale as L,
  PolicyState as P,
  Surface as S,
  Trigger as T,
  View as V,
  Words as W,
  Center as a,
  ChoiceWords as b,
  ChoiceState as c,
  ConsentRecord as d,
  ConsentEvent as e,
  Answer as f,
  Consent as g,
  DeskPorts as h,
  Desks as i,
  Transport as j,
  ViewName as k,
  WordKey as l,
};
