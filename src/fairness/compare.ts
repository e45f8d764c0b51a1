import type { Look } from './in-page/look.ts';

/** What differs between two looks, in words. @param names what the two are called */
export function differences(
  one: Look,
  other: Look,
  names: readonly [string, string] = ['"yes"', '"no"'],
): readonly string[] {
  return Object.entries(one.style)
    .filter(([name, value]) => other.style[name] !== value)
    .map(([name, value]) => `${name} is "${value}" for ${names[0]} and "${other.style[name]}" for ${names[1]}`);
}

/** A number with two decimals, for people. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100);
