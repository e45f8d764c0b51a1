/** What the event says. */
export interface NewsletterChangeDetail {
  /** `left`: unsubscribed. `asked`: a mail asks back before anything is sent. `objected`: to all direct marketing. */
  readonly change: 'left' | 'asked' | 'objected';
  /** The newsletters, by their ids; none where only the server knows them, or where all are meant. */
  readonly newsletters: readonly string[];
  /** Whether the server confirmed it; if not, it was sent and nobody can see whether it arrived. */
  readonly confirmed: boolean;
}

/** A person has left newsletters, asked for one, or objected to direct marketing. */
export class PrivacyNewsletterChangedEvent extends Event implements NewsletterChangeDetail {
  static readonly type = 'privacy-newsletter-changed';
  readonly change: 'left' | 'asked' | 'objected';
  readonly newsletters: readonly string[];
  readonly confirmed: boolean;

  constructor(detail: NewsletterChangeDetail) {
    super(PrivacyNewsletterChangedEvent.type, { bubbles: true, composed: true });
    this.change = detail.change;
    this.newsletters = detail.newsletters;
    this.confirmed = detail.confirmed;
  }
}
