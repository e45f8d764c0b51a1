import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What a token is for. One that was signed for one use is forged for every other. */
export type TokenUse = 'subject' | 'unsubscribe' | 'confirm';

/** What reading a token has found. */
export type ReadToken =
  | { readonly ok: true; readonly content: string }
  | { readonly ok: false; readonly code: 'token-forged' | 'token-expired' };

const signature = (payload: string, key: string): Buffer => createHmac('sha256', key).update(payload).digest();

/**
 * Signs a text: its content can be read by whoever holds it and changed by nobody without the key.
 *
 * @param until when it expires, in milliseconds since 1970-01-01T00:00Z; never by default
 */
export function signToken(use: TokenUse, content: string, key: string, until?: number): string {
  const payload = Buffer.from(JSON.stringify([use, content, until ?? null])).toString('base64url');
  return `${payload}.${signature(payload, key).toString('base64url')}`;
}

/** Reads a token that was signed for a use with a key. @param now in milliseconds since 1970-01-01T00:00Z */
export function readToken(use: TokenUse, token: string, key: string, now: number): ReadToken {
  const [payload = '', mac = '', ...rest] = token.split('.');
  const given = Buffer.from(mac, 'base64url');
  const expected = signature(payload, key);
  const genuine = rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
  if (!genuine) return { ok: false, code: 'token-forged' };
  const [signedFor, content, until] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
    TokenUse,
    string,
    number | null,
  ];
  if (signedFor !== use) return { ok: false, code: 'token-forged' };
  if (until !== null && until <= now) return { ok: false, code: 'token-expired' };
  return { ok: true, content };
}

/** Whether two secrets are the same, without telling by the time it takes how much of them is. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/**
 * A subject's token, which a portal signs for the person who is signed in: with it the person reads and erases what is
 * kept under that subject, and nothing else.
 *
 * @param until when it expires, in milliseconds since 1970-01-01T00:00Z; some minutes are enough
 */
export const signSubjectToken = (subject: string, key: string, until: number): string =>
  signToken('subject', subject, key, until);
