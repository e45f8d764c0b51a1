import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { lintDocument } from '../../../src/policy/lint/document.ts';
import { lintPolicy } from '../../../src/policy/lint/lint.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { policySchema } from '../../../src/policy/schema.ts';
import type { Policy } from '../../../src/policy/types.ts';
import { anyPolicy } from './any-policy.ts';
import { changed } from './change.ts';
import { examplePolicy } from './example-policy.ts';

const today = '2026-11-24';

function parsed(policy: object) {
  const result = parsePolicy(policy);
  assert.ok(result.ok);
  return result.policy;
}

test('never throws on a policy that the schema accepts', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      assert.ok(v.is(policySchema, policy));
      for (const { path, found } of lintPolicy(policy, { today }))
        assert.ok(path.startsWith('$') && found.de && found.en);
    }),
    { numRuns: 150, seed: 11 },
  );
});

test('never throws on any JSON value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => lintDocument(value, { today }).findings.length > 0),
    { numRuns: 300, seed: 11 },
  );
});

test('does not change the policy', () => {
  const policy = structuredClone(examplePolicy);
  lintDocument(policy, { today });
  assert.deepEqual(policy, examplePolicy);
});

test('finds a text that changed under the same version', () => {
  const previous = parsed(examplePolicy);
  const policy = parsed(
    changed(examplePolicy, { 'purposes[0].title': { de: 'Anderes tun', en: 'Doing something else' } }),
  );
  const found = lintPolicy(policy, { today, previous }).map(({ rule, path }) => `${rule} ${path}`);
  assert.deepEqual(found, ['PC048 $.version']);
});

test('leaves out the rules it is told to', () => {
  const policy = parsed(changed(examplePolicy, { 'controller.email': undefined }));
  assert.deepEqual(lintPolicy(policy, { today, without: ['PC001'] }), []);
});

test('tells every unreadable place at once, with the rule that explains it', () => {
  const broken = changed(examplePolicy, {
    'services[1].cookies[0].lifetime': undefined,
    'controller.name': undefined,
    'services[0].choice': 'maybe',
  });
  const found = lintDocument(broken, { today }).findings.map(({ rule, path }) => `${rule} ${path}`);
  assert.deepEqual(found.sort(), [
    'PC000 $.services[0].choice',
    'PC001 $.controller.name',
    'PC022 $.services[1].cookies[0].lifetime',
  ]);
});

test('finds a text that stands in no language at all', () => {
  const { findings } = lintDocument(changed(examplePolicy, { 'services[0].title': {} }), { today });
  assert.deepEqual(
    findings.map(({ rule, path, found }) => [rule, path, found.de]),
    [['PC103', '$.services[0].title', 'Es fehlt die Übersetzung: de, en.']],
  );
});

/** A policy with so many services, parties and activities, all different, and all with something to find. */
function large(size: number) {
  const times = <T>(list: readonly T[], make: (item: T, at: number) => object) =>
    Array.from({ length: size }, (_, at) => make(list[at % list.length]!, at));
  return {
    ...examplePolicy,
    parties: [
      ...examplePolicy.parties,
      ...times(examplePolicy.parties, (it, at) => ({
        ...it,
        id: `p${at}`,
        name: `Firma ${at}`,
        legalName: `Firma ${at}, Zweite ${at} Inc.`,
      })),
    ],
    services: [
      ...examplePolicy.services,
      ...times(examplePolicy.services, (it, at) => ({
        ...it,
        id: `s${at}`,
        provider: `p${at}`,
        description: `Die Server von Firma ${at} stehen in Indien, gemäß TTDSG hier abrufbar.`,
      })),
    ],
  };
}

/** A policy that counts how often something in it is read. */
function counting<T extends object>(policy: T, count: { reads: number }): T {
  const wrapped = new WeakMap<object, object>();
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = wrapped.get(value);
    if (known) return known;
    const proxy = new Proxy(value, {
      get(target, key) {
        count.reads++;
        return wrap(Reflect.get(target, key));
      },
    });
    wrapped.set(value, proxy);
    return proxy;
  };
  return wrap(policy) as T;
}

test('reads a policy ten times as large about ten times as often', () => {
  const reads = (size: number) => {
    const count = { reads: 0 };
    lintPolicy(counting(structuredClone(parsed(large(size))) as Policy, count), { today });
    return count.reads;
  };
  assert.ok(reads(1000) < reads(100) * 12);
});
