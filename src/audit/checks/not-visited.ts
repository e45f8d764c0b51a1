import type { Evidence } from '../evidence.ts';
import type { AuditFinding } from '../finding.ts';
import { inBoth, phaseWords } from '../words.ts';

/** Visits that could not be made: no button was found. */
export const missingVisits = ({ notVisited }: Evidence): readonly AuditFinding[] =>
  notVisited.map(({ phase, reason }) => ({
    kind: 'not-visited',
    services: [],
    phases: [phase],
    pages: [],
    found: inBoth(
      (language) =>
        `${{ de: 'Nicht besucht', en: 'Not visited' }[language]}: ${phaseWords[phase][language]}${reason === '' ? '' : ` (${reason})`}.`,
    ),
  }));
