import type { Look } from './in-page/look.ts';

/** What differs between two looks, in words. */
export function differences(one: Look, other: Look): readonly string[] {
  return Object.entries(one.style)
    .filter(([name, value]) => other.style[name] !== value)
    .map(([name, value]) => `${name} is "${value}" for yes and "${other.style[name]}" for no`);
}

/** A number with two decimals, for people. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100);
