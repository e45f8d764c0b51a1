import { findNodeAtLocation, parse, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { lintDocument, said, type Finding } from '../../../src/policy/lint/index.ts';

/** A finding with the place in the text that it is about. */
export interface PlacedFinding extends Finding {
  /** In UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** Where a text stops being JSON. */
function syntaxFindings(text: string): readonly PlacedFinding[] {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  return errors.slice(0, 20).map(({ error, offset, length }) => ({
    rule: 'JSON',
    name: printParseErrorCode(error),
    severity: 'error',
    path: '$',
    keys: [],
    found: said(`Hier ist kein JSON: ${printParseErrorCode(error)}.`, `No JSON here: ${printParseErrorCode(error)}.`),
    why: said(
      'Eine Datei, die nicht gelesen werden kann, gilt nicht: alles, was Einwilligung braucht, bleibt aus.',
      'A file that cannot be read is not in force: everything that needs consent stays off.',
    ),
    mend: said('Prüfen Sie Kommas, Klammern und Anführungszeichen.', 'Check commas, brackets and quotation marks.'),
    source: 'RFC 8259',
    from: offset,
    to: offset + Math.max(1, length),
  }));
}

const weight = { error: 0, warning: 1, info: 2 } as const;

/** Everything that is wrong with a policy's text: syntax, schema, references and law; errors first. */
export function findingsIn(text: string, today: string): readonly PlacedFinding[] {
  const syntax = syntaxFindings(text);
  if (syntax.length > 0) return syntax;
  const tree = parseTree(text);
  const place = (finding: Finding): PlacedFinding => {
    // What is missing has no place; then the object that lacks it is shown.
    const keys = finding.keys.map((_, at) => finding.keys.slice(0, finding.keys.length - at));
    const node = tree && keys.map((path) => findNodeAtLocation(tree, [...path])).find((it) => it !== undefined);
    const whole = node?.parent?.type === 'property' ? node.parent : node;
    return { ...finding, from: whole?.offset ?? 0, to: (whole?.offset ?? 0) + Math.min(whole?.length ?? 1, 200) };
  };
  return lintDocument(text, { today })
    .findings.map(place)
    .toSorted((one, other) => weight[one.severity] - weight[other.severity]);
}
