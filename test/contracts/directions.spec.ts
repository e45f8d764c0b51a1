import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const physical = /^(left|right|float|clear)$|(^|-)(left|right)(-|$)|^(width|height|min-width|max-width)$/;
const sides = new Set(['margin', 'padding', 'inset', 'border-width', 'border-style', 'border-color']);

/** The parts of a value that stand apart, spaces inside brackets not counted. */
const parts = (value: string): readonly string[] => value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

/** Why a declaration looks the same from right to left where it must not; nothing where it turns round by itself. */
function fault(property: string, value: string): string | undefined {
  if (physical.test(property)) return 'name the logical side: inline-start, inline-end, inline-size';
  if (/\b(left|right)\b/.test(value)) return 'say start or end';
  const [, end, , start] = sides.has(property) ? parts(value) : [];
  if (start !== undefined && start !== end) return `write ${property}-block and ${property}-inline`;
  if (property === 'border-radius' && parts(value).length > 1) return 'name the logical corner';
  const [x = '0'] = property === 'translate' ? parts(value) : [];
  if (parseFloat(x) !== 0) return 'move it by inset-inline';
  return /gradient\((90|270|-90|to )/.test(value) ? 'a gradient does not turn round' : undefined;
}

/** The declarations of a style sheet; one that says why it is not to turn round counts as no fault. */
function declarations(css: string): readonly (readonly [string, string])[] {
  return [...css.matchAll(/^\s*([a-z-]+):\s*([^;{}]+);(.*)$/gm)]
    .filter(([, , , after]) => !after?.includes('not mirrored'))
    .map(([, property = '', value = '']) => [property, value.replace(/\s+/g, ' ')] as const);
}

describe('the styles of every element', () => {
  for (const file of globSync('src/**/*.styles.ts')) {
    it(`turn round from right to left in ${file}`, () => {
      const faults = declarations(readFileSync(file, 'utf8')).flatMap(([property, value]) => {
        const why = fault(property, value);
        return why ? [`${property}: ${value}; ${why}`] : [];
      });
      assert.deepEqual(faults, []);
    });
  }
});

describe('the look for directions', () => {
  const cases = [
    ['margin-left', '1rem', true],
    ['text-align', 'right', true],
    ['padding', '0 var(--a) 0 calc(1 * (2 + 3))', true],
    ['padding', '0 calc(2 * 3) 0 calc(2 * 3)', false],
    ['padding', 'var(--a) 0', false],
    ['translate', '-50% 0', true],
    ['translate', '0 -50%', false],
    ['margin-inline-start', 'auto', false],
  ] as const;
  for (const [property, value, bad] of cases) {
    it(`${bad ? 'finds' : 'lets pass'} "${property}: ${value}"`, () => {
      assert.equal(fault(property, value) !== undefined, bad);
    });
  }
});
