/** The name that stands for every list of a controller. */
export const everyList = '*';

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
export interface Subscription {
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
export interface Newsletters {
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
