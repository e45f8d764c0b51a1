import { emailProblem } from './email.ts';
import { requestableRights, type Right } from './rights.ts';

/** How a person wants to be answered. Post is the only one that needs a postal address. */
export const replyChannels = ['email', 'post'] as const;

/** By what the controller finds the data: one is enough (Art. 12(6), 11(2) GDPR). */
export const identifierKinds = ['email', 'account', 'order', 'record'] as const;

/** By what a person wants to be answered. */
export type ReplyChannel = (typeof replyChannels)[number];
/** By what a person can be found. */
export type IdentifierKind = (typeof identifierKinds)[number];

/** The most that one request may hold, in UTF-16 units. Longer texts go by mail or letter; nothing is ever cut. */
export const longest = { text: 10_000, address: 1_000, identifier: 320 } as const;

/** A request as it travels: everything that may be asked for, and nothing else. */
export interface RightsRequest {
  /** UUID: the same request sent twice is one request. It is also the key to its status. */
  readonly id: string;
  /** The policy's id and version. */
  readonly policy: string;
  readonly version: string;
  readonly rights: readonly Right[];
  readonly reply: { readonly channel: ReplyChannel; readonly address: string };
  readonly identifier?: { readonly kind: IdentifierKind; readonly value: string };
  readonly text?: string;
  /** The language to answer in (BCP 47). */
  readonly language: string;
  /** The pseudonym of the browser's record, where the record identifies the person. */
  readonly subject?: string;
}

/** The fields of a request that can have a problem, by the name a receiver gives them. */
export type RequestField = 'rights' | 'reply.address' | 'identifier.value' | 'text';

/** What is wrong with a field. */
export interface FieldProblem {
  readonly field: RequestField | (string & {});
  readonly code: 'missing' | 'bad-format' | 'too-long' | 'unknown' | (string & {});
  /** What may stand there, for a program or a colleague. */
  readonly allowed: string;
}

/** What of a request a person fills in. */
export type RequestAnswers = Pick<RightsRequest, 'rights' | 'reply' | 'identifier' | 'text'>;

const missing = (field: RequestField, allowed: string): FieldProblem => ({ field, code: 'missing', allowed });

function lengthProblem(field: RequestField, value: string, most: number): FieldProblem[] {
  return value.length > most ? [{ field, code: 'too-long', allowed: `at most ${most} characters` }] : [];
}

function valueProblems(field: RequestField, value: string, isEmail: boolean, most: number): FieldProblem[] {
  if (value.trim() === '') return [missing(field, isEmail ? 'an e-mail address' : 'a value')];
  const problem = isEmail ? emailProblem(value) : undefined;
  return problem ? [{ field, code: 'bad-format', allowed: problem }] : lengthProblem(field, value, most);
}

/** Everything that is wrong with what a person filled in; nothing if it can be sent. */
export function requestProblems({ rights, reply, identifier, text }: RequestAnswers): readonly FieldProblem[] {
  const unknown = rights.filter((right) => !requestableRights.includes(right));
  return [
    ...(rights.length === 0 ? [missing('rights', 'at least one right')] : []),
    ...(unknown.length > 0
      ? [{ field: 'rights', code: 'unknown', allowed: requestableRights.join(', ') } satisfies FieldProblem]
      : []),
    ...valueProblems('reply.address', reply.address, reply.channel === 'email', longest.address),
    ...(identifier
      ? valueProblems('identifier.value', identifier.value, identifier.kind === 'email', longest.identifier)
      : []),
    ...lengthProblem('text', text ?? '', longest.text),
  ];
}
