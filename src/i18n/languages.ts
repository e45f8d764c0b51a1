import type { Text } from '../policy/types.ts';

/** A text together with the language it is in; none where the policy does not say. */
export interface LocalText {
  readonly text: string;
  readonly language: string | undefined;
}

/** Languages that are read as well where a text is not there in the one asked for: Norwegian has three tags. */
const near: ReadonlyMap<string, readonly string[]> = new Map([
  ['no', ['nb', 'nn']],
  ['nb', ['no']],
  ['nn', ['no', 'nb']],
]);

/**
 * The tags that a text for a language may have, best first: the tag itself, then each shorter prefix of it (RFC 4647,
 * section 3.4). A private part stays longest, so that `de-AT-x-du` finds `de-x-du` before `de`.
 */
function rangesOf(tag: string): readonly string[] {
  const [plain = '', own] = tag.toLowerCase().split('-x-');
  const parts = plain.split('-');
  const prefixes = parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
  const all = [...(own === undefined ? [] : prefixes.map((prefix) => `${prefix}-x-${own}`)), ...prefixes];
  return [...all, ...(near.get(parts[0] ?? '') ?? [])];
}

/** Those of the available languages that fit the wanted ones, best first. Tags are compared without regard to case. */
export function lookUpLanguages<T extends string>(wanted: readonly string[], available: readonly T[]): readonly T[] {
  const byTag = new Map(available.map((tag) => [tag.toLowerCase(), tag]));
  return [...new Set(wanted.flatMap(rangesOf).flatMap((tag) => byTag.get(tag) ?? []))];
}

/** The best of them, if any: `de-AT` finds `de`. */
export const lookUpLanguage = <T extends string>(wanted: readonly string[], available: readonly T[]): T | undefined =>
  lookUpLanguages(wanted, available)[0];

/** Whether two tags name one language, for someone who reads it: `de-AT` and `de-x-du` do. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((tag) => tag.toLowerCase().split('-')[0]);
  return a === b || (near.get(a) ?? []).includes(b);
}

/** The tag of a text where it is in another language than its page; nothing where they agree or no tag is known. */
export const foreignTag = (tag: string | undefined, page: string): string | undefined =>
  tag === undefined || isSameLanguage(tag, page) ? undefined : tag;

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** Whether a value in a policy is a text in several languages. */
export function isLocalText(value: object): value is Readonly<Record<string, string>> {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, text]) => languageTag.test(key) && typeof text === 'string');
}

/** A policy's text in the first of the wanted languages that it has, else in the first one it has at all. */
export function pickText(text: Text, wanted: readonly string[]): LocalText {
  if (typeof text === 'string') return { text, language: undefined };
  const [best] = wanted;
  // As a rule: hundreds of texts are picked when a notice is opened.
  if (best !== undefined && Object.hasOwn(text, best)) return { text: text[best] ?? '', language: best };
  const available = Object.keys(text);
  const language = lookUpLanguage(wanted, available) ?? available[0];
  return { text: (language !== undefined && text[language]) || '', language };
}

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
