import { keysIn } from './keys.ts';
import { keyCounts } from './key-counts.ts';
import type { Part } from './locales.ts';

/** Whether a part of a locale has a text for every key: one from an older version has fewer. */
export const isWhole = (part: Part, messages: object): boolean => new Set(keysIn(messages)).size >= keyCounts[part];
