import type { Evidence, Trace } from '../evidence.ts';
import type { AuditFinding, FindingKind } from '../finding.ts';
import { mayRun, type Phase } from '../phases.ts';
import { inBoth, named, subject } from '../words.ts';

const isForbidden = ({ owners, phases }: Trace, phase: Phase): boolean =>
  owners.length > 0 && phases.includes(phase) && !owners.some((service) => mayRun(service, phase));

/** What belongs to services none of which may run in a visit. */
function forbiddenIn(
  { traces }: Evidence,
  phase: Phase,
  kind: FindingKind,
  words: { readonly de: string; readonly en: string },
): readonly AuditFinding[] {
  return traces
    .filter((trace) => isForbidden(trace, phase))
    .map((trace) => ({
      kind,
      services: trace.owners.map(({ id }) => id),
      phases: [phase],
      pages: trace.pages,
      found: inBoth((language) => `${subject(trace)[language]} ${words[language]}: ${named(trace.owners, language)}.`),
    }));
}

/** What runs or lies there before consent. */
export const beforeConsent = (evidence: Evidence): readonly AuditFinding[] =>
  forbiddenIn(evidence, 'before', 'before-consent', {
    de: 'ist da, bevor jemand eingewilligt hat',
    en: 'is there before anybody has consented',
  });

/** What runs or still lies there after everything was refused. */
export const afterRefusal = (evidence: Evidence): readonly AuditFinding[] =>
  forbiddenIn(evidence, 'refused', 'after-refusal', {
    de: 'ist da, obwohl alles abgelehnt ist',
    en: 'is there although everything is refused',
  });
