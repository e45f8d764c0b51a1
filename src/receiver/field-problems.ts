import type * as v from 'valibot';
import type { FieldProblem } from '../policy/rights/request.ts';

/** What the schemas' own checks allow, by the name that they give them. */
const allowed: Readonly<Record<string, string>> = {
  uuid: 'a UUID (RFC 9562) in lower case',
  id: 'an id: letters, digits, ".", "_", "-", at most 64, beginning with a letter or digit',
  language: 'a language tag (BCP 47) such as "de" or "pt-BR"',
  email: 'an e-mail address',
  hash: 'a SHA-256 in 64 hexadecimal digits',
  subject: 'a subject: 8 to 64 letters, digits, "_", "-"; for an account with "account:" before it',
  text: 'a text that is neither empty nor too long',
  characters: 'whole characters, and no NUL',
  list: 'a list that is neither empty nor too long',
  facts: 'a fingerprint of a service',
  time: 'milliseconds since 1970-01-01T00:00Z, a whole number before the year 10000',
  token: 'the token of the link',
  reference: 'a reference such as PR-7K2M-9QXW-4D6T',
  'one-click-or-id': 'List-Unsubscribe=One-Click (RFC 8058), or an id',
  'email-or-postal': 'an e-mail address, a postal address, or both',
  follower: 'a status that may follow the present one',
  reason: 'a reason that belongs to the status; a denial must have one',
  'extension-note': 'the reasons for the extension (Art. 12(3) GDPR)',
  limit: 'a number from 1 to 200',
  cursor: 'the value of "next" of the list before',
};

const codes: Readonly<Record<string, FieldProblem['code']>> = {
  min_length: 'missing',
  max_length: 'too-long',
  picklist: 'unknown',
  literal: 'unknown',
  variant: 'unknown',
};

const codeOf = ({ received, type }: v.BaseIssue<unknown>): FieldProblem['code'] =>
  received === 'undefined' ? 'missing' : (codes[type] ?? 'bad-format');

/** A field by its path: `reply.address`, `events.0.at`; the whole is `body`. */
const fieldOf = (issue: v.BaseIssue<unknown>): string => issue.path?.map(({ key }) => String(key)).join('.') || 'body';

function allowedBy(issue: v.BaseIssue<unknown>): string {
  const most = issue.type === 'max_length' ? `, at most ${String(issue.requirement)}` : '';
  return (allowed[issue.message] ?? issue.expected ?? 'another value') + most;
}

/** What a schema found wrong, for whoever sent it. What was found there is not repeated: it may be personal. */
export const fieldProblems = (issues: readonly v.BaseIssue<unknown>[]): readonly FieldProblem[] =>
  issues.map((issue) => ({ field: fieldOf(issue), code: codeOf(issue), allowed: allowedBy(issue) }));
