import { safeParse } from 'valibot';
import { refuse, refuseFields } from './answers.ts';
import { fieldProblems } from './field-problems.ts';
import type { Incoming, Outgoing } from './incoming.ts';
import type { Route } from './routing.ts';

/** A part of a request as its schema reads it, or the refusal. */
export type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly answer: Outgoing };

/** How long a body may be unless its route says otherwise, in bytes. */
const usualLength = 64 * 1024;

const refused = (answer: Outgoing): Read => ({ ok: false, answer });
const utf8 = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Uint8Array): Read {
  try {
    return { ok: true, value: JSON.parse(utf8.decode(bytes)) };
  } catch {
    return refused(refuse('not-json'));
  }
}

/** Both kinds of form that RFC 8058 wants accepted, as an object of texts; files are left out. */
async function parseForm(bytes: Uint8Array, type: string): Promise<Read> {
  try {
    const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } }).formData();
    const texts = [...form].filter(([, value]) => typeof value === 'string');
    return { ok: true, value: Object.fromEntries(texts) };
  } catch {
    return refused(refuse('wrong-form-type'));
  }
}

const isJson = (type: string): boolean => /^application\/json\s*(;|$)/i.test(type);
const isForm = (type: string): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type);

/**
 * Reads and checks a body. Only JSON, and forms where a route takes them: a page of another origin can make a browser
 * send other types without asking first.
 */
export async function readBody(
  { body: schema, forms = false, longest = usualLength }: Route,
  incoming: Incoming,
): Promise<Read> {
  if (!schema) return { ok: true, value: undefined };
  const type = incoming.header('content-type') ?? '';
  if (!isJson(type) && !(forms && isForm(type))) return refused(refuse(forms ? 'wrong-form-type' : 'wrong-type'));
  if (Number(incoming.header('content-length') ?? 0) > longest) return refused(refuse('too-large'));
  const bytes = await incoming.body(longest);
  if (!bytes) return refused(refuse('too-large'));
  const parsed = isJson(type) ? parseJson(bytes) : await parseForm(bytes, type);
  return parsed.ok ? check(schema, parsed.value) : parsed;
}

/** Reads and checks the query of an address. */
export const readQuery = ({ query: schema }: Route, url: URL): Read =>
  schema ? check(schema, Object.fromEntries(url.searchParams)) : { ok: true, value: undefined };

function check(schema: NonNullable<Route['body']>, value: unknown): Read {
  const result = safeParse(schema, value);
  return result.success ? { ok: true, value: result.output } : refused(refuseFields(fieldProblems(result.issues)));
}
