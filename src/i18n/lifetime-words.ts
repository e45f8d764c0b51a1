import type { Words } from './words.ts';

/** A lifetime in words: "3 months", "until you close the browser". */
export function lifetimeWords(words: Words, lifetime: string): string {
  return lifetime === 'session' || lifetime === 'until-cleared'
    ? words.t(`lifetime.${lifetime}`)
    : words.duration(lifetime);
}
