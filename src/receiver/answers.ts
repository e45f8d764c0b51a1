import type { FieldProblem } from '../policy/rights/request.ts';
import type { Outgoing } from './incoming.ts';
import type { StoreTrouble } from './stores/store.ts';

/** Headers of every answer: nothing is cached, nothing is guessed, nothing is framed. */
const guarded = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // Not `no-referrer`: a form on one of our own pages would then send `Origin: null`.
  'referrer-policy': 'same-origin',
} as const;

/** Answers with JSON. */
export const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Outgoing => ({
  status,
  headers: {
    ...guarded,
    'content-type': 'application/json; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...headers,
  },
  body: JSON.stringify(value),
});

/** Answers with text of another kind. */
export const text = (
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Outgoing => ({
  status,
  headers: { ...guarded, 'content-type': `${type}; charset=utf-8`, ...headers },
  body,
});

const nothingStored = 'Nothing was stored.';
const tryAgain = 'Nothing was stored. Send the same again later: what has an id is stored once.';

interface Refusal {
  readonly status: number;
  readonly field: string;
  readonly allowed: string;
  readonly consequence?: string;
}

/** Why a request is refused, apart from fields of its body. */
const refusals = {
  'bad-address': { status: 400, field: 'address', allowed: 'an address that can be read (RFC 3986)' },
  'not-found': { status: 404, field: 'address', allowed: 'an address of this receiver; /openapi.json lists them' },
  'wrong-method': { status: 405, field: 'method', allowed: 'one of the methods in the header Allow' },
  'not-json': { status: 400, field: 'body', allowed: 'a JSON document (RFC 8259) in UTF-8' },
  'wrong-type': { status: 415, field: 'content-type', allowed: 'application/json' },
  'wrong-form-type': {
    status: 415,
    field: 'content-type',
    allowed: 'application/json, application/x-www-form-urlencoded or multipart/form-data',
  },
  'too-large': { status: 413, field: 'body', allowed: 'a smaller body: send fewer events at once' },
  'foreign-origin': { status: 403, field: 'origin', allowed: 'the pages of this controller' },
  'too-many': {
    status: 429,
    field: 'client',
    allowed: 'fewer requests; see the header Retry-After',
    consequence: tryAgain,
  },
  'token-missing': { status: 401, field: 'authorization', allowed: 'Bearer and a token that the portal signed' },
  'token-forged': { status: 401, field: 'authorization', allowed: 'a token that the portal signed' },
  'token-expired': { status: 401, field: 'authorization', allowed: 'a token that has not expired' },
  'other-subject': { status: 403, field: 'subject', allowed: 'the subject that the token was signed for' },
  'key-missing': { status: 401, field: 'authorization', allowed: 'Bearer and the key of this part of the receiver' },
  'key-wrong': { status: 401, field: 'authorization', allowed: 'the key of this part of the receiver' },
  'link-invalid': { status: 404, field: 'token', allowed: 'the link of the message, whole and unchanged' },
  'link-expired': { status: 410, field: 'token', allowed: 'a newer link' },
  'record-of-other-subject': { status: 409, field: 'subject', allowed: 'the subject that the record began with' },
  'record-of-other-policy': { status: 409, field: 'policy', allowed: 'the policy that the record began with' },
  'record-full': { status: 409, field: 'events', allowed: 'a new record: this one has as many events as it can have' },
  'moved-on': { status: 409, field: 'from', allowed: 'the status that the request has now' },
  'store-busy': { status: 503, field: 'store', allowed: 'a later try', consequence: tryAgain },
  'store-full': { status: 503, field: 'store', allowed: 'a later try', consequence: tryAgain },
  'store-read-only': { status: 503, field: 'store', allowed: 'a later try', consequence: tryAgain },
  'store-gone': { status: 503, field: 'store', allowed: 'a later try', consequence: tryAgain },
  'store-failed': { status: 503, field: 'store', allowed: 'a later try', consequence: tryAgain },
  'mail-failed': {
    status: 503,
    field: 'mail',
    allowed: 'a later try',
    consequence: 'No message was sent. Try again later.',
  },
  fault: {
    status: 500,
    field: 'receiver',
    allowed: 'the same request once the fault is mended',
    consequence: tryAgain,
  },
} as const satisfies Readonly<Record<string, Refusal>> & Readonly<Record<`store-${StoreTrouble}`, Refusal>>;

/** The code of a refusal: stable, for programs. */
export type RefusalCode = keyof typeof refusals;

/** Refuses a request with one reason. */
export function refuse(code: RefusalCode, headers: Readonly<Record<string, string>> = {}): Outgoing {
  const { status, field, allowed, consequence = nothingStored }: Refusal = refusals[code];
  return { ...json(status, { problems: [{ field, code, allowed }], consequence }, headers), code };
}

/** Refuses a body for what is wrong in it. */
export const refuseFields = (problems: readonly FieldProblem[]): Outgoing => ({
  ...json(422, { problems, consequence: nothingStored }),
  code: 'fields',
});
