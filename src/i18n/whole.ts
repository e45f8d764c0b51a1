import { keysIn } from './keys.ts';
import { keyCounts } from './key-counts.ts';
import type { Part } from './locales.ts';

/** Whether a part of a locale has a text for every key: one from an older version has fewer. Its formats are no texts. */
export const isWhole = (part: Part, { formats: _, ...texts }: { readonly formats?: object }): boolean =>
  new Set(keysIn(texts)).size >= keyCounts[part];
