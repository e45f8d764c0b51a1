import { namedSources, provisionLinks, rules, type Rule } from '../policy/lint/index.ts';

const shown = (value: unknown): string => (value === undefined ? '(absent)' : JSON.stringify(value, null, 2));

const example = (changes: Rule['good']): string => {
  const lines = Object.entries(changes).map(([path, value]) => `${path}: ${shown(value)}`);
  return lines.length === 0 ? 'Everything as it is.' : `\`\`\`text\n${lines.join('\n')}\n\`\`\``;
};

const listed = (lines: readonly string[]): string => lines.map((line) => `  - ${line}\n`).join('');

const linked = (source: string): string => listed(provisionLinks(source).map(({ name, url }) => `[${name}](${url})`));

/** The page of a rule, from the rule's own module. */
export function rulePage(rule: Rule): string {
  return `# ${rule.id} ${rule.name}

- Severity: ${rule.severity}${rule.fixable ? '; `--fix` mends what needs no decision' : ''}
- Source: ${rule.source}
${linked(rule.source)}- Provenance: ${rule.provenance}
${listed(namedSources(rule.provenance))}
${rule.looksFor}

## Why

${rule.why.en}

${rule.why.de}

## How to mend it

${rule.mend.en}

${rule.mend.de}

## Example

Changes to a small correct policy. This is found:

${example(rule.bad)}

This is fine:

${example(rule.good)}
`;
}

/** The list of all rules. */
export function ruleIndex(): string {
  const rows = rules.map(({ id, name, severity, source }) => `- [${id}](${id}.md) ${name}: ${severity}. ${source}.`);
  return `# The rules of the linter

Made by \`privacy-center explain --pages docs/rules\`. Not legal advice: a rule finds what a reader would ask about.
"From memory" marks what was not looked up; such a rule wants a check before it is relied on.

${rows.join('\n')}
`;
}
