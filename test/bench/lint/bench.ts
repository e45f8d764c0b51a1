/**
 * `npm run bench:lint`: how long the linter and the validation take as a policy grows. The policy is the demo's, its services
 * and parties repeated under other ids and names. Linear growth is a ratio of 1: ten times the services, ten times the time.
 */
import { readFileSync } from 'node:fs';
import { lintPolicy } from '../../../src/policy/lint/lint.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import type { Policy } from '../../../src/policy/types.ts';

const today = '2026-11-24';
const sizes = [10, 100, 1000, 10_000];
const demo = JSON.parse(readFileSync('demo/policies/marketplace.json', 'utf8')) as Policy;

/** A policy with so many services, each with a party of its own; activities name none, so that each size is of one shape. */
function grown(size: number): object {
  const repeated = <T extends { readonly id: string }>(list: readonly T[], change: (item: T, at: number) => object) =>
    Array.from({ length: size }, (_, at) => change(list[at % list.length]!, at));
  return {
    ...demo,
    parties: [
      ...demo.parties,
      ...repeated(demo.parties, (it, at) => ({
        ...it,
        id: `p${at}`,
        name: `Firma ${at}`,
        legalName: `Firma ${at} GmbH`,
      })),
    ],
    services: repeated(demo.services, (it, at) => ({ ...it, id: `s${at}`, provider: `p${at}` })),
    activities: demo.activities.map((it) => ({ ...it, services: [] })),
    newsletters: [],
  };
}

/** The median of three, in milliseconds. */
function timed(act: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[1]!;
}

/** How much faster than the policy the time grows: 1 is linear, 10 is quadratic for a policy ten times as large. */
const growth = (now: number, before: number | undefined): string =>
  before === undefined ? '' : (now / before / 10).toFixed(2);

const last = new Map<string, number>();
console.log('| services | kB | validate (ms) | ratio | lint (ms) | ratio | findings |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const size of sizes) {
  const policy = grown(size);
  const parsed = parsePolicy(policy);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  const findings = lintPolicy(parsed.policy, { today }).length;
  const validate = timed(() => parsePolicy(policy));
  const lint = timed(() => lintPolicy(parsed.policy, { today }));
  const cells = [
    size,
    Math.round(JSON.stringify(policy).length / 1000),
    validate.toFixed(1),
    growth(validate, last.get('validate')),
    lint.toFixed(1),
    growth(lint, last.get('lint')),
    findings,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  last.set('validate', validate).set('lint', lint);
}
