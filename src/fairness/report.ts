import type { Report, Result } from './measure.ts';

/** Colours a text, or leaves it as it is. */
export type Paint = (style: 'red' | 'green' | 'yellow' | 'dim' | 'bold', text: string) => string;

const marks = { fair: ['green', '✓'], unfair: ['red', '✗'], 'not measured': ['yellow', '–'] } as const;

/** In characters. */
const lineWidth = 110;

/** So many findings of a rule are told; the rest is a number. */
const mostFindings = 5;

/** Breaks a text into lines that begin with so many spaces. */
function wrap(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && indent + last.length + 1 + word.length > lineWidth) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}

function resultLines({ rule, outcome, findings, why }: Result, paint: Paint): readonly string[] {
  const [colour, mark] = marks[outcome];
  const { id, title, reason, passes, basis, provenance } = rule;
  const told = findings.slice(0, mostFindings).map(({ layout, found }) => wrap(`${layout}: ${found}`, 6));
  const more = findings.length - told.length;
  const sources = `${basis.join('; ')}${provenance === 'from memory' ? ' (told from memory, not looked up)' : ''}`;
  return [
    `${paint(colour, mark)} ${paint('bold', id)} ${title}`,
    paint('dim', wrap(`${reason} ${sources}.`, 6)),
    ...(outcome === 'unfair' ? [wrap(`Holds when: ${passes}.`, 6)] : []),
    ...told.map((line) => paint('red', line)),
    ...(more > 0 ? [paint('red', wrap(`and ${more} more`, 6))] : []),
    ...(why === undefined ? [] : [paint('yellow', wrap(`Not measured: ${why}.`, 6))]),
  ];
}

/** How many rules hold. */
export const countFair = ({ results }: Report): number => results.filter(({ outcome }) => outcome === 'fair').length;

/** Whether a rule was broken. */
export const isUnfair = ({ results }: Report): boolean => results.some(({ outcome }) => outcome === 'unfair');

/** The report for people: each rule with its reason and what was found, and the sum in the last line. */
export function humanReport(report: Report, paint: Paint): string {
  const { url, languages, results } = report;
  return [
    `Fairness of ${url} (${languages.join(', ')})`,
    'These are our rules with their reasons, and thresholds of our own. They are no legal advice and no proof.',
    '',
    ...results.flatMap((result) => resultLines(result, paint)),
    '',
    `${countFair(report)} of ${results.length}`,
    '',
  ].join('\n');
}

/** The report for programs. */
export function jsonReport(report: Report): string {
  const { url, languages, results } = report;
  const list = results.map(({ rule: { measure: _measure, ...rule }, ...result }) => ({ ...rule, ...result }));
  return `${JSON.stringify({ url, languages, fair: countFair(report), of: results.length, rules: list }, null, 2)}\n`;
}
