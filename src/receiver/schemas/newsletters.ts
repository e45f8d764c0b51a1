import * as v from 'valibot';
import { emailSchema, idSchema, languageSchema, textSchema, timeSchema, uuidSchema } from './common.ts';

export const tokenSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,1500}\.[\w-]{1,100}$/, 'token'));
/** A list by its id, or `all`. */
export const listSchema = idSchema;

/**
 * Leaving a list: what a page sends, or exactly what a mail program's own button sends (RFC 8058, section 3.2). Whoever
 * leaves is named by the token in the address, by a token or by an e-mail address here.
 */
export const unsubscribeSchema = v.pipe(
  v.object({
    'List-Unsubscribe': v.optional(v.literal('One-Click')),
    id: v.optional(uuidSchema),
    /** `all` stands for every list; anything else is the list of the address. */
    list: v.optional(listSchema),
    email: v.optional(emailSchema),
    token: v.optional(tokenSchema),
  }),
  v.check((it) => it['List-Unsubscribe'] !== undefined || it.id !== undefined, 'one-click-or-id'),
);

/** The same answer for an address that is known and for one that is not. */
export const unsubscribedSchema = v.object({ status: v.literal('unsubscribed'), list: listSchema, at: timeSchema });

export const signUpSchema = v.object({ id: uuidSchema, list: idSchema, email: emailSchema, language: languageSchema });
export const signedUpSchema = v.object({ status: v.literal('confirmation-sent') });

export const confirmationSchema = v.object({ token: tokenSchema });
export const confirmedSchema = v.object({ status: v.literal('confirmed'), list: idSchema, at: timeSchema });

export const objectionSchema = v.pipe(
  v.object({ id: uuidSchema, email: v.optional(emailSchema), postal: v.optional(textSchema(1_000)) }),
  v.check(({ email, postal }) => email !== undefined || postal !== undefined, 'email-or-postal'),
);
export const objectedSchema = v.object({ status: v.literal('objected'), at: timeSchema });
/** The button of our own page sends a form of this one field. */
export const confirmFormSchema = v.object({ confirm: v.literal('yes') });
