/** The link of a mail: whose subscription it is for, and for which newsletter if it says so. */
export interface MailLink {
  /** Opaque: it says to the server who and what is meant. */
  readonly token: string;
  readonly list?: string;
}

/**
 * Reads what stands after `#privacy-newsletter/` in the address: a token, or a newsletter's id, `/` and a token. The
 * fragment never travels to a server, so that no log and no mail scanner's GET sees the token (RFC 8058, section 3.2).
 */
export function readMailLink(target: string | undefined): MailLink | undefined {
  const found = /^(?:([A-Za-z0-9][A-Za-z0-9_.-]{0,63})\/)?([\w.~-]{8,2000})$/.exec(target ?? '');
  const [, list, token] = found ?? [];
  if (token === undefined) return undefined;
  return list === undefined ? { token } : { token, list };
}
