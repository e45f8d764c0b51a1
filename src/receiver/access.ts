import { refuse } from './answers.ts';
import type { Context } from './context.ts';
import type { Incoming, Outgoing } from './incoming.ts';
import type { Access } from './routing.ts';
import { readToken, sameSecret } from './tokens.ts';

const challenge = { 'www-authenticate': 'Bearer' } as const;

const bearer = ({ header }: Incoming): string | undefined =>
  /^Bearer +(\S+)$/i.exec(header('authorization') ?? '')?.[1];

/** Refuses whoever does not hold the token of a subject. Whether the subject is known plays no part in it. */
function refuseStranger({ keys, clock }: Context, incoming: Incoming, subject: string): Outgoing | undefined {
  const token = bearer(incoming);
  if (token === undefined) return refuse('token-missing', challenge);
  const read = readToken('subject', token, keys.subjects, clock.now());
  if (!read.ok) return refuse(read.code, challenge);
  return read.content === subject ? undefined : refuse('other-subject');
}

/**
 * Refuses whoever writes under an account's subject without its token. A browser's pseudonym needs none: it is random and
 * known to that browser alone.
 */
export const refuseImpostor = (
  context: Context,
  incoming: Incoming,
  subject: string | undefined,
): Outgoing | undefined => (subject?.startsWith('account:') ? refuseStranger(context, incoming, subject) : undefined);

function refuseWithoutKey(incoming: Incoming, key: string): Outgoing | undefined {
  const given = bearer(incoming);
  if (given === undefined) return refuse('key-missing', challenge);
  return sameSecret(given, key) ? undefined : refuse('key-wrong', challenge);
}

/** Refuses whoever may not use a route. */
export function refuseAccess(
  context: Context,
  access: Access,
  incoming: Incoming,
  params: Readonly<Record<string, string>>,
): Outgoing | undefined {
  const { desk, metrics } = context.keys;
  if (access === 'open') return undefined;
  if (access === 'subject') return refuseStranger(context, incoming, params['subject'] ?? '');
  const key = { desk, metrics }[access];
  return key === undefined ? refuse('not-found') : refuseWithoutKey(incoming, key);
}
