import { longerLifetime } from './checks/longer-lifetime.ts';
import { neverSeen } from './checks/never-seen.ts';
import { notDeclared } from './checks/not-declared.ts';
import { missingVisits } from './checks/not-visited.ts';
import { thirdCountry } from './checks/third-country.ts';
import { afterRefusal, beforeConsent } from './checks/too-early.ts';
import type { Evidence } from './evidence.ts';
import type { AuditFinding } from './finding.ts';

/** What is looked for, the heaviest first. A new check is a file and a line here. */
export const checks: readonly ((evidence: Evidence) => readonly AuditFinding[])[] = [
  beforeConsent,
  afterRefusal,
  notDeclared,
  longerLifetime,
  missingVisits,
  thirdCountry,
  neverSeen,
];
