import type { ChoiceWords } from './words.ts';

/** A lifetime in words: "3 months", "until you close the browser". */
export function lifetimeWords(words: ChoiceWords, lifetime: string): string {
  return lifetime === 'session' || lifetime === 'until-cleared'
    ? words.t(`lifetime.${lifetime}`)
    : words.duration(lifetime);
}
