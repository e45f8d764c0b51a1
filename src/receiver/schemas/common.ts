import * as v from 'valibot';
import { emailProblem } from '../../policy/rights/email.ts';

/** Parts that several documents share. A check's message is the name under which `field-problems.ts` says what is allowed. */

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const uuidSchema = v.pipe(v.string(), v.regex(uuid, 'uuid'));
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, 'id'));
export const languageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/, 'language'));
export const emailSchema = v.pipe(
  v.string(),
  v.check((text) => emailProblem(text) === undefined, 'email'),
);
export const timeSchema = v.pipe(v.string(), v.isoTimestamp());
export const daySchema = v.pipe(v.string(), v.isoDate());
export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'hash'));

/**
 * A subject: a browser's random pseudonym, or an account's with `account:` before it. An account's is written only with
 * its token.
 */
export const subjectSchema = v.pipe(v.string(), v.regex(/^(account:)?[A-Za-z0-9_-]{8,64}$/, 'subject'));

/** What a database can hold: no NUL, no half of a character. */
const isStorable = (text: string): boolean => !/\0|[\ud800-\udfff]/u.test(text);

/** Text by a person, which may be empty. @param most in UTF-16 units */
export const freeTextSchema = (most: number) =>
  v.pipe(v.string(), v.maxLength(most, 'text'), v.check(isStorable, 'characters'));

/** Text by a person with something in it. */
export const textSchema = (most: number) => v.pipe(freeTextSchema(most), v.regex(/\S/, 'text'));

/** A policy's version, which is any short text. */
export const versionSchema = textSchema(100);

/** What every refusal looks like. */
export const problemsSchema = v.object({
  problems: v.array(
    v.object({
      /** Where: a field of the body by its path, or `body`, `authorization`, `origin`. */
      field: v.string(),
      code: v.string(),
      allowed: v.string(),
    }),
  ),
  /** What happens now. */
  consequence: v.string(),
});
