import fc from 'fast-check';

/** The same in every run; a failure prints its seed as well. */
export const seed = 20_261_125;

/** What must never be run, each as somebody who attacks a page would write it. It would tell of itself in `globalThis.hit`. */
export const injections = [
  '<img src=x onerror="globalThis.hit=1">',
  '<script>globalThis.hit=1</script>',
  '"><svg onload=globalThis.hit=1>',
  "'-globalThis.hit=1-'",
  '</style><script>globalThis.hit=1</script>',
  '</title></textarea><iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<a href="javascript:globalThis.hit=1">x</a>',
  'javascript:globalThis.hit=1',
  '${globalThis.hit=1}',
  '{{constructor.constructor("globalThis.hit=1")()}}',
  '$t(view.record) {{controller}}',
  '<!--<privacy-center policy-src="//evil.example">-->',
  ']]><![CDATA[<script>globalThis.hit=1</script>',
  '`); globalThis.hit=1; (`',
  '%3Cscript%3EglobalThis.hit=1%3C/script%3E',
] as const;

/** Names that mean something to JavaScript's objects. */
export const objectNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'] as const;

/** What turns text round, has no width or is no whole character. */
export const oddTexts = [
  '\u202Egnp.exe\u202C',
  '\u2067\u2066\u2069\u2069x',
  '\u200B\u200C\u200D\uFEFF',
  'a\u0000b',
  '\uD800',
  '\uE0000\uE001',
  '\u0300'.repeat(200),
  '🏴\u{E0067}\u{E007F}',
] as const;

/** Addresses that nothing may link to. */
export const badLinks = [
  'javascript:globalThis.hit=1',
  'JaVaScRiPt:globalThis.hit=1',
  ' javascript:globalThis.hit=1',
  'java\nscript:globalThis.hit=1',
  '\u0001javascript:globalThis.hit=1',
  'javascript&colon;globalThis.hit=1\u0000',
  'data:text/html,<script>globalThis.hit=1</script>',
  'blob:https://teilehafen.example/1',
  'vbscript:globalThis.hit=1',
  'file:///etc/passwd',
  'http://teilehafen.example/',
  '//evil.example/',
  '\\\\evil.example\\',
  '/\\evil.example',
  '',
] as const;

const texts = fc.oneof(
  fc.constantFrom<string>(...injections),
  fc.constantFrom<string>(...objectNames),
  fc.constantFrom<string>(...oddTexts),
  fc.constantFrom<string>(...badLinks),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** A list in a list in a list. */
export function nested(depth: number): unknown {
  let value: unknown = 'inside';
  for (let at = 0; at < depth; at++) value = at % 2 === 0 ? [value] : { inner: value };
  return value;
}

/** Values that JSON can carry. */
export const values: fc.Arbitrary<unknown> = fc.oneof(
  texts,
  fc.constantFrom<unknown>(null, true, false, 0, -0, 1, -1, 2, 1.5, 1e308, 2 ** 53, [], {}, [[]], [null], {
    length: -1,
  }),
  fc.constantFrom(3, 200).map(nested),
  fc.constant(Array.from({ length: 50 }, (_, at) => at)),
  fc.constantFrom(...objectNames).map((name) => JSON.parse(`{"${name}":{"hit":1,"granted":true}}`) as unknown),
);

/** One change to a document: where, as a number that is taken round, and which. */
export interface Mutation {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'rename' | 'repeat' | 'wrap' | 'exchange';
  readonly value: unknown;
  readonly name: string;
}

/** What can be done to a document. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(1_000_000),
    how: fc.constantFrom('replace', 'remove', 'rename', 'repeat', 'wrap', 'exchange'),
    value: values,
    name: fc.constantFrom<string>(...objectNames, 'id', ''),
  }),
  { minLength: 1, maxLength: 4 },
);

type Holder = Record<string, unknown>;

function places(value: unknown, found: (readonly [Holder, string])[] = []): (readonly [Holder, string])[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Holder, key]);
    places((value as Holder)[key], found);
  }
  return found;
}

/** As JSON.parse does: a key is a key, `__proto__` too. */
const set = (holder: Holder, key: string, value: unknown): void =>
  void Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

const ways: Readonly<Record<Mutation['how'], (holder: Holder, key: string, mutation: Mutation) => void>> = {
  replace: (holder, key, { value }) => set(holder, key, structuredClone(value)),
  remove: (holder, key) =>
    Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key),
  rename(holder, key, { name }) {
    if (Array.isArray(holder)) return;
    const value = holder[key];
    Reflect.deleteProperty(holder, key);
    set(holder, name, value);
  },
  repeat: (holder, key) => Array.isArray(holder) && holder.push(structuredClone(holder[Number(key)])),
  wrap: (holder, key) => set(holder, key, [holder[key]]),
  exchange(holder, key, { at }) {
    const keys = Object.keys(holder);
    const other = keys[at % keys.length]!;
    const [one, two] = [holder[key], holder[other]];
    set(holder, key, two);
    set(holder, other, one);
  },
};

/** A document with changes made to a copy of it. */
export function mutate<T>(json: T, all: readonly Mutation[]): T {
  const copy = structuredClone(json);
  for (const mutation of all) {
    const found = places(copy);
    const place = found[mutation.at % found.length];
    if (place) ways[mutation.how](...place, mutation);
  }
  return copy;
}
