/**
 * Where a request stands, in the words of the Data Rights Protocol (v0.9.4). The protocol's messages are made for US law
 * and are not spoken here.
 */
export const requestStatuses = ['open', 'in_progress', 'fulfilled', 'revoked', 'denied', 'expired'] as const;

export type RequestStatus = (typeof requestStatuses)[number];

/** Why a request stands so, in the protocol's words. */
export const reasonsOf = {
  open: [],
  in_progress: ['need_user_verification'],
  fulfilled: [],
  revoked: [],
  denied: [
    'suspected_fraud',
    'insuf_verification',
    'no_match',
    'claim_not_covered',
    'outside_jurisdiction',
    'too_many_requests',
    'other',
  ],
  expired: [],
} as const satisfies Readonly<Record<RequestStatus, readonly string[]>>;

/** What may follow what. A closed request stays closed. */
export const followers: Readonly<Record<RequestStatus, readonly RequestStatus[]>> = {
  open: ['in_progress', 'fulfilled', 'revoked', 'denied', 'expired'],
  in_progress: ['in_progress', 'fulfilled', 'revoked', 'denied', 'expired'],
  fulfilled: [],
  revoked: [],
  denied: [],
  expired: [],
};

/** Whether nothing follows a status. */
export const isClosed = (status: RequestStatus): boolean => followers[status].length === 0;

/** A request by a person. Times are in milliseconds since 1970-01-01T00:00Z. */
export interface NewRequest {
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
export interface StoredRequest extends NewRequest {
  readonly status: RequestStatus;
  readonly reason: string | null;
  /** Whether the period was extended by two months (Art. 12(3) GDPR). */
  readonly extended: boolean;
  /** When it was closed. */
  readonly closed: number | null;
}

/** One step in the life of a request. Appended, never changed. */
export interface RequestChange {
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
  readonly after?: { readonly due: string; readonly reference: string } | undefined;
}

/** The requests. */
export interface Requests {
  /** Stores a request, or finds the one that has its id. A reference that is taken answers `undefined`. */
  add(request: NewRequest): Promise<{ readonly request: StoredRequest; readonly known: boolean } | undefined>;
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
  tally(today: string): Promise<{ readonly status: RequestStatus; readonly count: number; readonly overdue: number }[]>;
  /** Deletes the requests that were closed before a moment; answers how many. */
  deleteClosedBefore(cutoff: number): Promise<number>;
}
