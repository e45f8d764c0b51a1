import fc, { type Arbitrary } from 'fast-check';
import { policySchema } from '../../../src/policy/schema.ts';
import type { Policy } from '../../../src/policy/types.ts';

/** The parts of a valibot schema that an arbitrary is made from. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly { readonly type: string; readonly message?: string; readonly requirement?: unknown }[];
}

const ids = fc.constantFrom('a', 'b', 'c', 'controller');
const sentences = fc.constantFrom(
  'TTDSG und § 7 UWG',
  'Privacy Shield, hier abrufbar',
  'so lange wie erforderlich',
  'Die Server von A stehen in den USA.',
  'Google Analytics, Google LLC',
  '$& ${x} \\ "',
  '.',
);

const byMessage: Readonly<Record<string, Arbitrary<unknown>>> = {
  id: ids,
  language: fc.constantFrom('de', 'en', 'pt-BR'),
  date: fc.constantFrom('2026-11-01', '2012-12-19', '2022-02-31'),
  link: fc.constantFrom('https://example.com/', '/x', 'mailto:a@b'),
  duration: fc.constantFrom('P1D', 'P2Y', 'PT1M'),
  email: fc.constant('a@b'),
};

function stringOf(pipe: Node['pipe']): Arbitrary<unknown> {
  const named = pipe?.flatMap(({ message }) => (message && byMessage[message] ? [byMessage[message]] : []))[0];
  const pattern = pipe?.find(({ requirement }) => requirement instanceof RegExp)?.requirement as RegExp | undefined;
  if (named) return named;
  if (pattern && pattern.source !== '\\S') return fc.stringMatching(pattern);
  return fc.oneof(
    sentences,
    fc.string({ minLength: 1 }).filter((text) => /\S/.test(text)),
  );
}

function objectOf(entries: Readonly<Record<string, Node>>): Arbitrary<object> {
  const fields = Object.entries(entries).map(([name, node]) => [name, arbitraryOf(node)] as const);
  const requiredKeys = Object.entries(entries).flatMap(([name, { type }]) => (type === 'optional' ? [] : [name]));
  return fc.record(Object.fromEntries(fields), { requiredKeys: requiredKeys as never[] });
}

function arbitraryOf(node: Node): Arbitrary<unknown> {
  const { type, entries, item, wrapped, key, value, literal, options, pipe } = node;
  if (wrapped) return arbitraryOf(wrapped);
  if (type === 'array') {
    const minLength = pipe?.some((step) => step.type === 'min_length') ? 1 : 0;
    return fc.array(arbitraryOf(item!), { minLength, maxLength: 3 });
  }
  if (entries) {
    const whole = objectOf(entries);
    const oneName = pipe?.some(({ message }) => message === 'name-or-pattern');
    return oneName ? whole.map(({ pattern: _, ...rest }: { pattern?: unknown }) => ({ ...rest, name: 'x' })) : whole;
  }
  if (type === 'union') return fc.oneof(...options!.map((it) => arbitraryOf(it as Node)));
  if (type === 'picklist') return fc.constantFrom(...options!);
  if (type === 'literal') return fc.constant(literal);
  if (type === 'record')
    return fc.dictionary(arbitraryOf(key!) as Arbitrary<string>, arbitraryOf(value!), { maxKeys: 2 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'number') return fc.double();
  return stringOf(pipe);
}

/** Any policy that the schema accepts; its references may lead nowhere. */
export const anyPolicy = arbitraryOf(policySchema as unknown as Node).map((policy) => ({
  newsletters: [],
  glossary: [],
  changes: [],
  ...(policy as object),
})) as unknown as Arbitrary<Policy>;
