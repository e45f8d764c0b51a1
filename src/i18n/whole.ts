import { keyCounts } from './locale-files.ts';
import type { Part } from './locales.ts';

const plural = /_(zero|one|two|few|many|other)$/;

const keysIn = (value: object, before = ''): readonly string[] =>
  Object.entries(value).flatMap(([key, it]: [string, unknown]) => {
    if (typeof it === 'object' && it !== null) return keysIn(it, `${before}${key}.`);
    return typeof it === 'string' && it !== '' ? [before + key.replace(plural, '')] : [];
  });

/** Whether a part of a locale has a text for every key: one from an older version has fewer. */
export const isWhole = (part: Part, messages: object): boolean => new Set(keysIn(messages)).size >= keyCounts[part];
