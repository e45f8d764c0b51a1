/** A mail that asks a person to confirm a sign-up. It must hold no advertising. */
export interface Mail {
  readonly to: string;
  /** The newsletter's id. */
  readonly list: string;
  readonly language: string;
  /** Where the sign-up is confirmed. */
  readonly link: string;
}

/** Sends a mail, or throws. */
export type Mailer = (mail: Mail) => Promise<void>;
