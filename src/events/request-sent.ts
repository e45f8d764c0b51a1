/** What the event says. */
export interface RequestSentDetail {
  /** The request's id (UUID), which is also the key to its status. */
  readonly request: string;
  /** The rights that were asked for. */
  readonly rights: readonly string[];
  /** `received` where the server confirmed it, `sent` where nobody can see whether it arrived. */
  readonly state: 'sent' | 'received';
  /** The server's own number for the request, once it was received. */
  readonly reference: string | undefined;
  /** The last day for an answer (ISO 8601), once it was received. */
  readonly dueAt: string | undefined;
}

/** A rights request has gone out. Said once for each, at once or when a connection was there again. */
export class PrivacyRequestSentEvent extends Event implements RequestSentDetail {
  static readonly type = 'privacy-request-sent';
  readonly request: string;
  readonly rights: readonly string[];
  readonly state: 'sent' | 'received';
  readonly reference: string | undefined;
  readonly dueAt: string | undefined;

  constructor(detail: RequestSentDetail) {
    super(PrivacyRequestSentEvent.type, { bubbles: true, composed: true });
    this.request = detail.request;
    this.rights = detail.rights;
    this.state = detail.state;
    this.reference = detail.reference;
    this.dueAt = detail.dueAt;
  }
}
