export { adequacy } from './data/adequacy.ts';
export { renamedLaws } from './data/renamed-laws.ts';
export { namedSources, sources } from './data/sources.ts';
export { staleNames } from './data/stale-names.ts';
export { lintDocument, type LintedDocument } from './document.ts';
export { said, type Edit, type Finding, type Keys, type Said, type Severity } from './finding.ts';
export { lintPolicy, type LintOptions } from './lint.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules.ts';
