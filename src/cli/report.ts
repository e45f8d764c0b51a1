import { provisionLinks, sourceWords, type Finding } from '../policy/lint/index.ts';
import type { Place } from './place.ts';

/** A finding with its place in the file. */
export interface PlacedFinding extends Finding, Place {}

/** The languages in which the command speaks. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** How findings are written. */
export interface ReportOptions {
  readonly file: string;
  readonly language: Language;
  readonly paint: Paint;
}

/** Colours a text, or leaves it as it is where nobody looks at a terminal. */
export type Paint = (style: 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold', text: string) => string;

const words = {
  de: {
    error: 'Fehler',
    warning: 'Warnung',
    info: 'Hinweis',
    why: 'Warum',
    mend: 'Abhilfe',
    none: 'Nichts gefunden.',
    sum: (errors: number, warnings: number, infos: number) =>
      `${errors} Fehler, ${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}, ${infos} ${infos === 1 ? 'Hinweis' : 'Hinweise'}`,
    fixable: (count: number) => `${count} davon behebt --fix.`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    info: 'note',
    why: 'Why',
    mend: 'Mend',
    none: 'Nothing found.',
    sum: (errors: number, warnings: number, infos: number) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${infos} ${infos === 1 ? 'note' : 'notes'}`,
    fixable: (count: number) => `--fix mends ${count} of them.`,
  },
} as const;

const styles = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** How many findings of each severity there are. */
export const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((it) => it.severity === severity).length;

/** Findings for people: one paragraph each, with place, reason and remedy, and a sum. */
export function humanReport(findings: readonly PlacedFinding[], { file, language, paint }: ReportOptions): string {
  const say = words[language];
  if (findings.length === 0) return `${paint('green', '✓')} ${file}: ${say.none}\n`;
  const paragraphs = [...findings]
    .sort((one, other) => one.line - other.line || one.column - other.column)
    .map((it) =>
      [
        `${paint('bold', `${file}:${it.line}:${it.column}`)}  ${paint(styles[it.severity], say[it.severity])}  ${it.rule} ${it.name}`,
        `  ${it.found[language]}`,
        `  ${paint('dim', `${say.why}:`)} ${it.why[language]} (${sourceWords(it.source)[language]})`,
        `  ${paint('dim', `${say.mend}:`)} ${it.mend[language]}`,
        `  ${paint('dim', it.path)}`,
      ].join('\n'),
    );
  const fixable = findings.filter(({ edits }) => edits).length;
  const sum = say.sum(countOf(findings, 'error'), countOf(findings, 'warning'), countOf(findings, 'info'));
  return `${paragraphs.join('\n\n')}\n\n${sum}${fixable > 0 ? `. ${say.fixable(fixable)}` : ''}\n`;
}

/** Findings for programs: everything in both languages. */
export function jsonReport(findings: readonly PlacedFinding[], { file }: ReportOptions): string {
  const list = findings.map(({ keys: _keys, edits, ...it }) => ({
    ...it,
    links: provisionLinks(it.source),
    fixable: edits !== undefined,
  }));
  const count = (severity: Finding['severity']) => countOf(findings, severity);
  return `${JSON.stringify({ file, errors: count('error'), warnings: count('warning'), notes: count('info'), findings: list }, null, 2)}\n`;
}
