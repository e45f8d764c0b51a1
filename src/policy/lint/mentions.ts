import type { Party, Policy } from '../types.ts';
import { vendorNames } from './data/vendors.ts';

/** A company that a sentence names. */
export interface Mention {
  readonly name: string;
}

/** Words as they are written, without the punctuation around them. */
const tokensOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}&$]+(?:[.'’][\p{L}\p{N}]+)*/gu) ?? [];

interface Entry {
  readonly name: string;
  readonly tokens: readonly string[];
}

/**
 * Finds company names in sentences: one look-up for each word, so that the time does not grow with the number of names.
 * A name must stand as it is written, or in other capitals beyond the first letter.
 */
export function createMentions({ parties }: Policy): (text: string) => readonly Mention[] {
  const byFirst = new Map<string, Entry[]>();
  const names = [...parties.flatMap((it) => [it.name, it.legalName, ...(it.aliases ?? [])]), ...vendorNames];
  for (const name of new Set(names)) {
    const tokens = tokensOf(name).map((token) => token.toLowerCase());
    const first = tokens[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    if (list.length < longestList) byFirst.set(first, [...list, { name, tokens }]);
  }
  return (text) => {
    const tokens = tokensOf(text);
    const lower = tokens.map((token) => token.toLowerCase());
    return tokens.flatMap((token, at) => {
      if (token === lower[at]) return [];
      const entry = byFirst.get(lower[at]!)?.find((it) => it.tokens.every((part, step) => part === lower[at + step]));
      return entry ? [{ name: entry.name }] : [];
    });
  };
}

/** Names that begin with the same word: more than these are not told apart, to stay linear. */
const longestList = 20;

/** The words a party is known by, in lower case. */
export const namesOf = (party: Pick<Party, 'name' | 'legalName' | 'aliases'>): ReadonlySet<string> =>
  new Set([party.name, party.legalName, ...(party.aliases ?? [])].flatMap((name) => tokensOf(name.toLowerCase())));

/** The first word of a mention, in lower case: what ties "Google Ireland Limited" to "Google". */
export const firstWord = (name: string): string => tokensOf(name)[0]?.toLowerCase() ?? '';
