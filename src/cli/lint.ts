import { lintDocument, said, type Finding, type LintOptions } from '../policy/lint/index.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Policy } from '../policy/types.ts';
import { CommandError } from './command-error.ts';
import { mended } from './fix.ts';
import type { Io } from './io.ts';
import { readJson } from './json-file.ts';
import { compareWithKnown } from './known/compare.ts';
import { readKnownItems } from './known/database.ts';
import { countOf, humanReport, jsonReport, type Language, type PlacedFinding } from './report.ts';
import { sarifReport } from './sarif.ts';

/** What `lint` was asked to do. */
export interface LintRequest {
  readonly format: keyof typeof reports;
  readonly language: Language;
  readonly today: string;
  readonly fix?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly known?: string;
  readonly previous?: string;
  readonly without?: readonly string[];
}

/** The ways findings can be written. */
export const reports = { human: humanReport, json: jsonReport, sarif: sarifReport } as const;

const unreadable = {
  rule: 'PC000',
  name: 'policy-not-json',
  severity: 'error',
  path: '$',
  keys: [],
  source: 'RFC 8259',
  why: said(
    'Eine Datei, die nicht gelesen werden kann, gilt nicht: alles, was Einwilligung braucht, bleibt aus.',
    'A file that cannot be read is not in force: everything that needs consent stays off.',
  ),
  mend: said('Berichtigen Sie die Stelle, und prüfen Sie erneut.', 'Correct this place, and check again.'),
} as const;

/** Reads a policy that must be valid, or says in one line why it is not. */
export function readPolicy(io: Io, file: string, bytes = io.read(file)): Policy {
  const json = readJson(bytes);
  if (!json.ok) {
    const place = `${file}:${json.place.line}:${json.place.column}:`;
    throw new CommandError(said(`${place} ${json.problem.de}`, `${place} ${json.problem.en}`));
  }
  const parsed = parsePolicy(json.value);
  if (parsed.ok) return parsed.policy;
  const errors = parsed.problems.filter(({ severity }) => severity === 'error');
  const at = errors[0]?.path ?? '$';
  const more = `privacy-center lint ${file}`;
  throw new CommandError(
    said(
      `${file}: keine gültige Policy, ${errors.length} Fehler; der erste bei ${at}. Alle: ${more}`,
      `${file}: not a valid policy, ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}; the first at ${at}. All of them: ${more}`,
    ),
  );
}

function findingsIn(
  bytes: Uint8Array,
  options: LintOptions,
  known: Parameters<typeof compareWithKnown>[1] | undefined,
) {
  const json = readJson(bytes);
  if (!json.ok) return { json, findings: [{ ...unreadable, found: json.problem, ...json.place }] as PlacedFinding[] };
  const { policy, findings } = lintDocument(json.value, options);
  const all: readonly Finding[] = policy && known ? [...findings, ...compareWithKnown(policy, known)] : findings;
  return { json, findings: all.map((it) => ({ ...it, ...json.placeOf(it.keys) })) };
}

type Checked = ReturnType<typeof findingsIn>;

/** Mends the file where something can be mended without a decision, and checks again. */
function fixed(
  io: Io,
  file: string,
  before: Checked,
  language: Language,
  check: (bytes: Uint8Array) => Checked,
): Checked {
  if (!before.json.ok || !before.findings.some(({ edits }) => edits)) return before;
  const text = mended(before.json.text, before.findings);
  io.write(file, text);
  const count = before.findings.filter(({ edits }) => edits).length;
  io.err({ de: `${file}: ${count} behoben\n`, en: `${file}: ${count} mended\n` }[language]);
  return check(new TextEncoder().encode(text));
}

/**
 * Checks a policy file and reports. Returns the exit code: 0 where there is no error, 1 where there is one (with `strict`
 * a warning counts too).
 */
export function runLint(io: Io, file: string, request: LintRequest): number {
  const { format, language, today, fix, strict, quiet, known, previous, without } = request;
  const options: LintOptions = {
    today,
    ...(previous === undefined ? {} : { previous: readPolicy(io, previous) }),
    ...(without === undefined ? {} : { without }),
  };
  const items = known === undefined ? undefined : readKnownItems(new TextDecoder().decode(io.read(known)), known);
  const before = findingsIn(io.read(file), options, items);
  const { findings } = fix ? fixed(io, file, before, language, (bytes) => findingsIn(bytes, options, items)) : before;
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  io.out(reports[format](shown, { file, language, paint: io.paint }));
  const counted = countOf(findings, 'error') + (strict ? countOf(findings, 'warning') : 0);
  return counted > 0 ? 1 : 0;
}
