import type * as v from 'valibot';
import { problem, type PolicyProblem } from './problems.ts';

type Keys = readonly (string | number)[];

/** The parts of a valibot schema that lead to the schemas inside it. */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
}

function walk(node: SchemaNode, value: unknown, keys: Keys, found: PolicyProblem[]): void {
  if (node.wrapped) return walk(node.wrapped, value, keys, found);
  if (node.item && Array.isArray(value)) {
    const { item } = node;
    value.forEach((entry, at) => walk(item, entry, [...keys, at], found));
    return;
  }
  const { entries } = node;
  if (!entries || typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const allowed = `one of ${Object.keys(entries).join(', ')}`;
  for (const [key, entry] of Object.entries(value)) {
    const inner = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (inner) walk(inner, entry, [...keys, key], found);
    else if (!key.startsWith('$')) found.push(problem('unknown-field', [...keys, key], entry, allowed));
  }
}

/** Every field that the schema does not know, as a warning. Fields that begin with `$` are left to other tools. */
export function unknownFields(schema: v.GenericSchema, value: unknown): PolicyProblem[] {
  const found: PolicyProblem[] = [];
  walk(schema as unknown as SchemaNode, value, [], found);
  return found;
}
