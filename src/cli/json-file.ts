import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { said, type Keys, type Said } from '../policy/lint/index.ts';
import { createPlaces, type Place } from './place.ts';

/** A JSON text with the place of each of its values, or what keeps it from being read. */
export type JsonFile =
  | { readonly ok: true; readonly text: string; readonly value: unknown; readonly placeOf: (keys: Keys) => Place }
  | { readonly ok: false; readonly problem: Said; readonly place: Place };

/** Larger files are not read, in bytes. A policy with 10,000 services has about 25 MB. */
const largest = 64_000_000;
/** A policy is nested some ten levels deep; readers of JSON may overflow far below what a hostile file holds. */
const deepest = 100;

const start: Place = { line: 1, column: 1 };

/** Where bytes stop being UTF-8 (RFC 3629), as an offset into them; undefined where all is well. */
function firstBadByte(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const step = 4096;
  for (let at = 0; at < bytes.length; at += step) {
    try {
      decoder.decode(bytes.subarray(at, at + step), { stream: at + step < bytes.length });
    } catch {
      return at + firstBadIn(bytes.subarray(at, at + step));
    }
  }
  return undefined;
}

/** The longest part from the start that decodes, by trying each byte: the part is short. */
function firstBadIn(part: Uint8Array): number {
  for (let end = 1; end <= part.length; end++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(part.subarray(0, end), { stream: true });
    } catch {
      return end - 1;
    }
  }
  return part.length;
}

/** The offset at which a text is nested too deeply, counted without a call stack. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { index, 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > deepest) return index;
  }
  return undefined;
}

const words: Readonly<Record<string, Said>> = {
  PropertyNameExpected: said(
    'Hier muss ein Feldname in Anführungszeichen stehen.',
    'A field name in quotes must stand here.',
  ),
  ValueExpected: said('Hier muss ein Wert stehen.', 'A value must stand here.'),
  ColonExpected: said('Hier fehlt ein Doppelpunkt.', 'A colon is missing here.'),
  CommaExpected: said('Hier fehlt ein Komma.', 'A comma is missing here.'),
  CloseBraceExpected: said('Hier endet die Datei; es fehlt „}“.', 'The file ends here; "}" is missing.'),
  CloseBracketExpected: said('Hier endet die Datei; es fehlt „]“.', 'The file ends here; "]" is missing.'),
  EndOfFileExpected: said(
    'Nach dem Ende des Dokuments steht noch etwas.',
    'Something stands after the end of the document.',
  ),
  UnexpectedEndOfString: said('Der Text in Anführungszeichen ist nicht zu Ende.', 'The text in quotes does not end.'),
  InvalidEscapeCharacter: said('Dieses Zeichen darf nicht hinter „\\“ stehen.', 'This character must not follow "\\".'),
  InvalidCommentToken: said('JSON kennt keine Kommentare.', 'JSON knows no comments.'),
};

function syntaxProblem(text: string, errors: readonly ParseError[]): JsonFile {
  const first = errors.reduce((one, other) => (other.offset < one.offset ? other : one));
  const name = printParseErrorCode(first.error);
  const problem = words[name] ?? said(`Das ist kein JSON (${name}).`, `This is not JSON (${name}).`);
  return { ok: false, problem, place: createPlaces(text)(first.offset) };
}

/** The place of a value, or, where there is none, of the nearest thing around it. */
function nearest(tree: Node, keys: Keys): Node {
  for (let length = keys.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, keys.slice(0, length) as (string | number)[]);
    if (node) return node;
  }
  return tree;
}

/**
 * Reads JSON from bytes. Says in words, with line and column, what is wrong with a file that is too large, not UTF-8, cut
 * off, malformed or nested too deeply; never throws.
 */
export function readJson(bytes: Uint8Array): JsonFile {
  if (bytes.length > largest) {
    const problem = said(
      `Die Datei ist zu groß: ${bytes.length} Bytes; gelesen werden höchstens ${largest}.`,
      `The file is too large: ${bytes.length} bytes; at most ${largest} are read.`,
    );
    return { ok: false, problem, place: start };
  }
  const bad = firstBadByte(bytes);
  const text = new TextDecoder().decode(bad === undefined ? bytes : bytes.subarray(0, bad));
  const placeAt = createPlaces(text);
  if (bad !== undefined) {
    const problem = said(
      'Die Datei ist nicht in UTF-8 gespeichert; hier steht das erste fremde Byte.',
      'The file is not stored as UTF-8; the first foreign byte stands here.',
    );
    return { ok: false, problem, place: placeAt(text.length) };
  }
  if (text.trim() === '')
    return { ok: false, problem: said('Die Datei ist leer.', 'The file is empty.'), place: start };
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const problem = said(
      `Hier ist die Datei tiefer als ${deepest} Ebenen verschachtelt; das ist kein Policy-Dokument.`,
      `Here the file is nested deeper than ${deepest} levels; that is no policy document.`,
    );
    return { ok: false, problem, place: placeAt(deep) };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (!tree || errors.length > 0) return syntaxProblem(text, errors);
  const value = parsed(text);
  if (value === undefined) return syntaxProblem(text, [{ error: 0 as never, offset: 0, length: 0 }]);
  return { ok: true, text, value, placeOf: (keys) => placeAt(nearest(tree, keys).offset) };
}

/** The value of a text, or undefined where the stricter of the two readers refuses it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
