import assert from 'node:assert/strict';
import type { DisclosureContext } from '../../src/disclosure/context.ts';
import { createWordsStore } from '../../src/i18n/words-store.ts';
import { createLookup } from '../../src/policy/lookup.ts';
import { parsePolicy } from '../../src/policy/parse.ts';

/** What a disclosure is made from: a policy that must be valid, and all words of a language. */
export async function contextOf(json: unknown, language: string): Promise<DisclosureContext> {
  const parsed = parsePolicy(json);
  assert.ok(parsed.ok, parsed.problems.map(({ code, path }) => `${code} at ${path}`).join());
  const words = createWordsStore();
  await words.use([language]);
  await words.complete();
  return { lookup: createLookup(parsed.policy), words: words.$words.get()! };
}
