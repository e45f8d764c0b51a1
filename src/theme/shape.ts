import { parseColour, readableColours } from './colour.ts';
import { themeProblem, type ThemeProblem } from './problems.ts';
import { shapeRoles, type ShapeRole } from './roles.ts';
import type { Shape } from './theme.ts';

/** A length in pixels, at 16 pixels a `rem`; nothing for another text. */
function pixels(value: unknown): number | undefined {
  const [, number, unit] = (typeof value === 'string' && /^(\d*\.?\d+)(rem|px)?$/.exec(value.trim())) || [];
  if (number === undefined || (unit === undefined && Number(number) !== 0)) return undefined;
  return Number(number) * (unit === 'rem' ? 16 : 1);
}

const isLength = (value: unknown, most: number): boolean => (pixels(value) ?? Infinity) <= most;
const isFamily = (value: unknown): boolean => typeof value === 'string' && /^[\p{L}\d][\p{L}\d -]{0,63}$/u.test(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

interface Rule {
  readonly allowed: string;
  readonly passes: (value: unknown) => boolean;
}

const rules: Readonly<Record<ShapeRole, Rule>> = {
  radius: { allowed: 'a length from 0 to 2rem, in rem or px', passes: (value) => isLength(value, 32) },
  font: {
    allowed: 'a list of typefaces: letters, digits, spaces and hyphens',
    passes: (value) => Array.isArray(value) && value.length > 0 && value.every(isFamily),
  },
  shadow: {
    allowed: `y up to 2rem, blur up to 6rem, colour as ${readableColours}`,
    passes: (value) =>
      isObject(value) &&
      isLength(value['y'], 32) &&
      isLength(value['blur'], 96) &&
      parseColour(String(value['colour'])) !== undefined,
  },
  density: {
    allowed: 'a number from 0.75 to 1.5',
    passes: (value) => typeof value === 'number' && value >= 0.75 && value <= 1.5,
  },
};

/** What of a shape can be used, and what is wrong with the rest. */
export function checkShape(shape: Shape): { shape: Shape; problems: readonly ThemeProblem[] } {
  const entries = Object.entries(shape);
  const isKnown = (name: string): name is ShapeRole => name in shapeRoles;
  const passes = ([name, value]: readonly [string, unknown]): boolean => isKnown(name) && rules[name].passes(value);
  const problems = entries
    .filter((entry) => !passes(entry))
    .map(([name, value]) => {
      const found = typeof value === 'string' ? value : JSON.stringify(value);
      if (isKnown(name)) return themeProblem('out-of-range', name, undefined, found, rules[name].allowed);
      return themeProblem('unknown-token', name, undefined, found, `one of ${Object.keys(shapeRoles).join(', ')}`);
    });
  return { shape: Object.fromEntries(entries.filter(passes)), problems };
}
