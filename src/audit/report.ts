import { sourceWords } from '../policy/lint/index.ts';
import type { Audit } from './audit.ts';
import { countOf, kinds, severityOf, type AuditFinding, type FindingKind } from './finding.ts';
import { reportWords } from './report-words.ts';
import { few, phaseWords } from './words.ts';

/** The languages of the report. */
export type ReportLanguage = keyof typeof reportWords;

/** Colours a text, or leaves it as it is. */
type Paint = (style: 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold', text: string) => string;

const styles = { error: 'red', warning: 'yellow', info: 'blue' } as const;
const weights = { error: 0, warning: 1, info: 2 } as const;

/** The findings, the heaviest first. */
const byWeight = (findings: readonly AuditFinding[]): readonly AuditFinding[] =>
  [...findings].sort((one, other) => weights[severityOf(one)] - weights[severityOf(other)]);

/** The findings by kind, the heaviest first: reason and remedy are told once for all of a kind. */
export function groupsOf({ findings }: Audit): readonly (readonly [FindingKind, readonly AuditFinding[]])[] {
  const found = [...new Set(byWeight(findings).map(({ kind }) => kind))];
  return found.map((kind) => [kind, findings.filter((it) => it.kind === kind)]);
}

/** When and where something was seen, in words; empty where it was not. */
export const whereSeen = ({ phases, pages }: AuditFinding, language: ReportLanguage): string =>
  [phases.map((phase) => phaseWords[phase][language]).join(', '), few(pages, language)].filter(Boolean).join('; ');

/** What was audited, line by line. */
export function headLines({ url, landed, policy: { id, version, source } }: Audit, language: ReportLanguage): string[] {
  const say = reportWords[language];
  const pathOf = (address: string): string => address.replace(/[?#].*/, '').replace(/\/$/, '');
  return [
    say.of(url),
    ...(pathOf(landed) === pathOf(url) ? [] : [say.landed(landed)]),
    say.policy(id, version, source === undefined ? '' : ` (${source})`),
  ];
}

/** The numbers of findings. */
export const sumLine = ({ findings }: Audit, language: ReportLanguage): string =>
  reportWords[language].sum(countOf(findings, 'error'), countOf(findings, 'warning'), countOf(findings, 'info'));

/** The report for people at a terminal: findings with reason and remedy, the visits, and the sum in the last line. */
export function humanReport(audit: Audit, language: ReportLanguage, paint: Paint): string {
  const say = reportWords[language];
  const lines = (finding: AuditFinding): readonly string[] => {
    const seen = whereSeen(finding, language);
    return [`  - ${finding.found[language]}`, ...(seen === '' ? [] : [paint('dim', `    ${say.seenAt}: ${seen}`)])];
  };
  const groups = groupsOf(audit).map(([kind, findings]) => {
    const { title, severity, why, mend, source } = kinds[kind];
    return [
      `${paint(styles[severity], say[severity])}  ${paint('bold', title[language])} (${kind})`,
      `  ${paint('dim', `${say.why}:`)} ${why[language]} (${sourceWords(source)[language]})`,
      `  ${paint('dim', `${say.mend}:`)} ${mend[language]}`,
      ...findings.flatMap(lines),
      '',
    ].join('\n');
  });
  const visits = audit.visits.map(
    ({ phase, pages, items, requests }) =>
      `  ${phaseWords[phase][language]}: ${say.pages} ${pages.length}, ${say.items} ${items.length}, ${say.requests} ${requests.length}`,
  );
  return [
    ...headLines(audit, language),
    paint('dim', say.noProof),
    '',
    ...groups,
    ...(audit.findings.length === 0 ? [`${paint('green', '✓')} ${say.none}`, ''] : []),
    `${say.visits}:`,
    ...visits,
    '',
    `${sumLine(audit, language)}`,
    '',
  ].join('\n');
}

/** A number that JSON can hold: `Infinity` is `null`. */
const inJson = (lifetime: number): number | null => (Number.isFinite(lifetime) ? Math.round(lifetime) : null);

/** The report for programs: everything in both languages. Lifetimes are seconds; `null` stays until it is cleared. */
export function jsonReport({ url, landed, policy, visits, traces, findings }: Audit): string {
  const count = (severity: 'error' | 'warning' | 'info'): number => countOf(findings, severity);
  const report = {
    url,
    landed,
    policy,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('info'),
    findings: byWeight(findings).map((it) => ({ ...it, ...kinds[it.kind] })),
    visits: visits.map(({ phase, pages }) => ({ phase, pages })),
    seen: traces.map(({ owners, item, host, addresses, phases, pages }) => ({
      ...(item
        ? { kind: item.kind, name: item.name, host, lifetime: inJson(item.lifetime) }
        : { kind: 'request', host, addresses }),
      services: owners.map(({ id }) => id),
      phases,
      pages,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
