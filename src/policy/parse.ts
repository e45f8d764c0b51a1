import * as v from 'valibot';
import { deepFreeze } from './deep-freeze.ts';
import { problem, type PolicyProblem, type ProblemCode } from './problems.ts';
import { referenceProblems } from './references.ts';
import { policySchema } from './schema.ts';
import type { Policy } from './types.ts';
import { unknownFields } from './unknown-fields.ts';

/** What `parsePolicy` found: a policy to use, or the problems that keep it from being used. Warnings come with both. */
export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly problems: readonly PolicyProblem[] }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Longer texts are not read, so that a hostile or broken server cannot freeze a page. In UTF-16 units, about 16 MB. */
const longestPolicy = 16_000_000;

function issueCode(issue: v.BaseIssue<unknown>): ProblemCode {
  if (issue.received === 'undefined') return 'missing-field';
  if (issue.type === 'picklist' || issue.type === 'literal') return 'unknown-code';
  return issue.kind === 'validation' ? 'bad-format' : 'wrong-type';
}

/** What the schema's own checks allow, by the name that `schema.ts` gives them. */
const formats: Readonly<Record<string, string>> = {
  words: 'a text that is not empty',
  id: 'an id: letters, digits, ".", "_", "-", at most 64, beginning with a letter or digit',
  language: 'a language tag (BCP 47) such as "de" or "pt-BR"',
  country: 'a country code of two capital letters (ISO 3166-1)',
  date: 'a date such as "2026-11-01" (ISO 8601)',
  link: 'a link: https:, mailto:, tel: or relative',
  duration: 'an ISO 8601 duration such as "P3M"',
  email: 'an e-mail address',
  authority: 'the code of a supervisory authority such as "DE-BY" or "FR"',
  'name-or-pattern': 'either a name or a pattern, not both',
};

function allowed(issue: v.BaseIssue<unknown>): string {
  const format = formats[issue.message];
  if (format !== undefined) return format;
  if (issue.type === 'min_length') return 'at least one entry';
  return issue.received === 'undefined' ? `a value for ${issue.expected}` : (issue.expected ?? 'another value');
}

/** A union's own issues say more than "one of these failed": take those of the option that got furthest. */
function deepest(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  return issue.issues?.some((inner) => inner.path) ? issue.issues.filter((inner) => inner.path) : [issue];
}

function schemaProblems(issues: readonly v.BaseIssue<unknown>[]): PolicyProblem[] {
  return issues.flatMap((outer) =>
    deepest(outer).map((issue) => {
      const keys = [...(outer.path ?? []), ...(issue === outer ? [] : (issue.path ?? []))];
      return problem(
        issueCode(issue),
        keys.map((item) => item.key as string | number),
        issue.input,
        allowed(issue),
      );
    }),
  );
}

/** Deeper documents are not read: nothing that walks through one may run out of stack or go round in a circle. */
const mostLevels = 50;

function isTooDeep(value: unknown, depth = 0, seen = new Map<object, number>()): boolean {
  if (typeof value !== 'object' || value === null || (seen.get(value) ?? -1) >= depth) return false;
  if (depth > mostLevels) return true;
  seen.set(value, depth);
  return Object.values(value).some((inner) => isTooDeep(inner, depth + 1, seen));
}

const tooLarge = (found: unknown, allowed: string): ParsedPolicy => ({
  ok: false,
  problems: [problem('policy-too-large', [], found, allowed)],
});

function fromText(text: string): ParsedPolicy {
  if (text.length > longestPolicy) return tooLarge(text.length, `at most ${longestPolicy} characters`);
  try {
    return parsePolicy(JSON.parse(text) as object);
  } catch {
    return { ok: false, problems: [problem('policy-not-json', [], text, 'a JSON document (RFC 8259)')] };
  }
}

/**
 * Reads a policy from JSON text or from an already parsed value. Never throws for data: it returns the frozen policy, or
 * every problem at once. Unknown fields are kept and warned about.
 */
export function parsePolicy(json: unknown): ParsedPolicy {
  if (typeof json === 'string') return fromText(json);
  if (json === undefined || json === null) {
    return { ok: false, problems: [problem('policy-missing', [], json ?? undefined, 'a policy document')] };
  }
  if (typeof json !== 'object' || Array.isArray(json)) {
    return { ok: false, problems: [problem('wrong-type', [], json, 'an object')] };
  }
  if (isTooDeep(json)) return tooLarge(json, `at most ${mostLevels} levels of nesting`);
  const result = v.safeParse(policySchema, json);
  const warnings = unknownFields(policySchema, json);
  if (!result.success) return { ok: false, problems: [...schemaProblems(result.issues), ...warnings] };
  const policy = result.output as Policy;
  const problems = referenceProblems(policy);
  if (problems.length > 0) return { ok: false, problems: [...problems, ...warnings] };
  return { ok: true, policy: deepFreeze(policy), problems: warnings };
}
