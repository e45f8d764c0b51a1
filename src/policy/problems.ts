/** What can be wrong with a policy, and what the privacy center does about it. */
const consequences = {
  'policy-missing': 'No policy is in force. Everything that needs consent stays off.',
  'policy-not-json': 'No policy is in force. Everything that needs consent stays off.',
  'index-outdated': 'The policy itself counts. What the index said otherwise is asked again.',
  'policy-too-large': 'The policy is not read. Everything that needs consent stays off.',
  'wrong-type': 'The policy is not used. Everything that needs consent stays off.',
  'missing-field': 'The policy is not used. Everything that needs consent stays off.',
  'unknown-code': 'The policy is not used. Everything that needs consent stays off.',
  'bad-format': 'The policy is not used. Everything that needs consent stays off.',
  'duplicate-id': 'The policy is not used. Everything that needs consent stays off.',
  'unknown-reference': 'The policy is not used. Everything that needs consent stays off.',
  'unknown-field': 'The field is kept and not used.',
  'missing-language': 'The text is shown in another language of the policy.',
} as const;

/** The code of a problem: stable, for programs. */
export type ProblemCode = keyof typeof consequences;

/** One thing that is wrong with a policy. */
export interface PolicyProblem {
  readonly code: ProblemCode;
  /** An error keeps the policy from being used; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** Where, as a JSON path (RFC 9535): `$.services[3].legalBasis`. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** What may stand there. */
  readonly allowed: string;
  /** What the privacy center does now. */
  readonly consequence: string;
}

const warnings: ReadonlySet<ProblemCode> = new Set(['unknown-field', 'missing-language', 'index-outdated']);
const longestFound = 80;

/** The JSON path (RFC 9535) of a place in a document. */
export function jsonPath(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
  }, '$');
}

/** A value in few words, for an error message; never the whole of something long. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

/** A problem with its severity and consequence filled in. */
export function problem(
  code: ProblemCode,
  keys: readonly (string | number)[],
  found: unknown,
  allowed: string,
): PolicyProblem {
  return {
    code,
    severity: warnings.has(code) ? 'warning' : 'error',
    path: jsonPath(keys),
    found: shown(found),
    allowed,
    consequence: consequences[code],
  };
}

/** A problem as one line that a colleague would write. */
export function describeProblem(it: PolicyProblem): string {
  return `${it.code} at ${it.path}: found ${it.found}; allowed: ${it.allowed}. ${it.consequence}`;
}
