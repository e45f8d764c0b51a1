import { provisionLinks, rules, sourceWords } from '../policy/lint/index.ts';
import type { PlacedFinding, ReportOptions } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const unreadable = { id: 'PC000', name: 'unreadable', short: 'The file is no policy.' };

/** A path as a SARIF artifact location: a relative URI with forward slashes. */
const uriOf = (file: string): string => encodeURI(file.replaceAll('\\', '/'));

/** Where the first provision can be read. */
function helpUri(source: string): { readonly helpUri?: string } {
  const [first] = provisionLinks(source);
  return first ? { helpUri: first.url } : {};
}

/** Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the changed lines. */
export function sarifReport(findings: readonly PlacedFinding[], { file, language }: ReportOptions): string {
  const known = [
    { id: unreadable.id, name: unreadable.name, shortDescription: { text: unreadable.short } },
    ...rules.map((rule) => ({
      id: rule.id,
      name: rule.name,
      shortDescription: { text: rule.looksFor },
      fullDescription: { text: rule.why[language] },
      help: { text: `${rule.mend[language]} (${sourceWords(rule.source)[language]})` },
      ...helpUri(rule.source),
      defaultConfiguration: { level: levels[rule.severity] },
    })),
  ];
  const indexOf = new Map(known.map(({ id }, at) => [id, at]));
  const results = findings.map((it) => ({
    ruleId: it.rule,
    ...(indexOf.has(it.rule) ? { ruleIndex: indexOf.get(it.rule) } : {}),
    level: levels[it.severity],
    message: { text: `${it.found[language]} ${it.mend[language]}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: it.line, startColumn: it.column },
        },
        logicalLocations: [{ fullyQualifiedName: it.path }],
      },
    ],
  }));
  const driver = { name: 'privacy-center', rules: known };
  const report = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
