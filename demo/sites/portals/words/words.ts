import type { Language } from '../../../accounts/types.ts';
import { de } from './de.ts';
import { en, type CommonWords } from './en.ts';

export type { CommonWords };

/** The words of both portals by language. */
export const commonWords: Readonly<Record<Language, CommonWords>> = { de, en };
