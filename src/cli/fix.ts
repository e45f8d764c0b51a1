import { applyEdits, modify } from 'jsonc-parser';
import type { Finding } from '../policy/lint/index.ts';

/** A JSON text with findings mended, its layout kept. */
export function mended(text: string, findings: readonly Finding[]): string {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.includes('\t'), tabSize: indent.length, eol: '\n' };
  return findings
    .flatMap(({ edits }) => edits ?? [])
    .reduce((mendedText, { keys, value }) => {
      return applyEdits(mendedText, modify(mendedText, [...keys], value, { formattingOptions }));
    }, text);
}
