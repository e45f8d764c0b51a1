import { addressHash } from './addresses.ts';
import type { Keys } from './context.ts';
import { readToken, signToken } from './tokens.ts';

/**
 * Makes the address of a newsletter's unsubscribe link and its two headers (RFC 8058, RFC 2369). The token holds the list
 * and the keyed hash of the address, and never expires: a link in an old mail must work. Both headers must be covered by
 * the mail's DKIM signature.
 *
 * @param receiver the receiver's public address, `https://portal.example/receiver`
 */
export function unsubscribeLink(
  receiver: string,
  list: string,
  email: string,
  keys: Pick<Keys, 'newsletters' | 'suppression'>,
): { readonly url: string; readonly headers: Readonly<Record<string, string>> } {
  const token = signToken('unsubscribe', `${list} ${addressHash('email', email, keys.suppression)}`, keys.newsletters);
  const url = `${receiver}/newsletters/${list}/unsubscribe/${token}`;
  const headers = { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  return { url, headers };
}

/** The list and the keyed hash of the address that a link was made for; nothing if it is forged. */
export function readUnsubscribeToken(
  token: string,
  key: string,
): { readonly list: string; readonly address: string } | undefined {
  const read = readToken('unsubscribe', token, key, 0);
  if (!read.ok) return undefined;
  const [list, address] = read.content.split(' ') as [string, string];
  return { list, address };
}
