import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { describeProblem } from '../../../src/policy/problems.ts';
import type { Activity, Cookie, Policy, Service } from '../../../src/policy/types.ts';

/** The text of a demo policy. */
export const textOf = (name: string): string =>
  readFileSync(new URL(`../../../demo/policies/${name}.json`, import.meta.url), 'utf8');

/** A demo policy, read as a page reads it: without a problem and without a warning. */
export function readDemo(name: string): Policy {
  const read = parsePolicy(textOf(name));
  assert.deepEqual(read.problems.map(describeProblem), []);
  assert.ok(read.ok);
  return read.policy;
}

/** A cookie's name or pattern. */
export const nameOf = ({ name, pattern }: Cookie): string => name ?? pattern ?? '';

/** Services and activities, which say the same things. */
export const blocksOf = ({ services, activities }: Policy): readonly (Service | Activity)[] => [
  ...services,
  ...activities,
];
