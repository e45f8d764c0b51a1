import { parsePolicy } from '../parse.ts';
import type { PolicyProblem } from '../problems.ts';
import type { Policy } from '../types.ts';
import { said, type Finding, type Keys } from './finding.ts';
import { lintPolicy, type LintOptions } from './lint.ts';
import { problemWords } from './problem-words.ts';
import { referencesDespite } from './references-despite.ts';
import { rules } from './rules.ts';

/** What the linter found in a document, and the policy where it could be read. */
export interface LintedDocument {
  readonly policy: Policy | undefined;
  readonly findings: readonly Finding[];
}

/** The keys of a JSON path as `jsonPath` writes it. */
function keysOf(path: string): Keys {
  return [...path.matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)].map(
    ([, name, at, quoted]) => name ?? (at === undefined ? (JSON.parse(quoted ?? '""') as string) : Number(at)),
  );
}

const reason = said(
  'Eine Datei, die nicht gelesen werden kann, gilt nicht: alles, was Einwilligung braucht, bleibt aus.',
  'A file that cannot be read is not in force: everything that needs consent stays off.',
);
const unknownField = said(
  'Das Feld wird aufbewahrt, aber nicht gezeigt; oft ist es ein Schreibfehler.',
  'The field is kept but not shown; often it is a misspelling.',
);

function asFinding(problem: PolicyProblem): Finding {
  const { code, severity, path, found, allowed } = problem;
  const [stands, may] = [problemWords(found), problemWords(allowed)];
  const rule = severity === 'error' ? rules.find(({ schema }) => schema?.test(path)) : undefined;
  return {
    rule: rule?.id ?? 'PC000',
    name: rule?.name ?? code,
    severity,
    path,
    keys: keysOf(path),
    found: said(`Hier steht: ${stands.de} (${code}).`, `Found: ${stands.en} (${code}).`),
    why: rule?.why ?? (code === 'unknown-field' ? unknownField : reason),
    mend: said(`Erlaubt ist: ${may.de}.`, `Allowed: ${may.en}.`),
    source: rule?.source ?? 'The JSON Schema of the policy',
  };
}

/**
 * Looks at any JSON text or value: first whether it is a policy, then what is wrong with it. All problems at once, never
 * throws.
 */
export function lintDocument(json: unknown, options: LintOptions): LintedDocument {
  const parsed = parsePolicy(json);
  const problems = parsed.problems.map(asFinding);
  if (!parsed.ok) {
    const isRead = parsed.problems.some(({ code }) => code === 'unknown-reference' || code === 'duplicate-id');
    const further = isRead ? [] : referencesDespite(json, parsed.problems).map(asFinding);
    return { policy: undefined, findings: [...problems, ...further] };
  }
  return { policy: parsed.policy, findings: [...problems, ...lintPolicy(parsed.policy, options)] };
}
