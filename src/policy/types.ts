import type { InferOutput } from 'valibot';
import type { policySchema, textSchema } from './schema.ts';

/** A loose object's index signature holds `unknown`: it is dropped here, so that a misspelt field is a type error. */
type KnownKey<T, Key extends keyof T> = string extends Key ? (unknown extends T[Key] ? never : Key) : Key;

/** A type whose fields, and theirs, can only be read. */
type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as KnownKey<T, Key>]: DeepReadonly<T[Key]> }
    : T;

/** A validated, frozen policy: what `parsePolicy` returns. */
export type Policy = DeepReadonly<InferOutput<typeof policySchema>>;

/** A text for people: one string for every language, or one for each (BCP 47 tags). */
export type Text = DeepReadonly<InferOutput<typeof textSchema>>;

/** A processor, recipient or other company that the policy names. */
export type Party = Policy['parties'][number];

/** A group of services, as people see it in the settings. */
export type Category = Policy['categories'][number];

/** What data is used for: Art. 13(1)(c) GDPR. */
export type Purpose = Policy['purposes'][number];

/** A kind of personal data. */
export type DataCategory = Policy['dataCategories'][number];

/** Something that runs, loads or is used, with its own choice. */
export type Service = Policy['services'][number];

/** One item that a service stores on or reads from the device. */
export type Cookie = Service['cookies'][number];

/** A transfer to a third country: Art. 13(1)(f) GDPR. */
export type Transfer = Service['transfers'][number];

/** How long something is kept: Art. 13(2)(a) GDPR. */
export type Retention = Service['retention'][number];

/** One processing activity: a whole Art. 13 block. */
export type Activity = Policy['activities'][number];

/** A newsletter or another direct-marketing list. */
export type Newsletter = Policy['newsletters'][number];
