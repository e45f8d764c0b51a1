import { authoritiesAsOf } from '../../rights/authorities.ts';
import { adequacy } from '../data/adequacy.ts';
import { renamedLaws } from '../data/renamed-laws.ts';
import { staleNames } from '../data/stale-names.ts';
import { addDays } from '../days.ts';
import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const sets = { adequacy, authorities: { asOf: authoritiesAsOf }, renamedLaws, staleNames };

export const dataSetStale: Rule = {
  id: 'PC200',
  name: 'data-set-stale',
  severity: 'warning',
  provenance: 'ours: 90 days',
  source: 'The linter judges transfers, authorities and names by dated lists.',
  looksFor: 'A list of the linter itself that is older than 90 days.',
  why: said(
    'Beschlüsse der Kommission kommen und gehen; was der Linter sagt, kann überholt sein.',
    'Decisions of the Commission come and go; what the linter says may be out of date.',
  ),
  mend: said(
    'Aktualisieren Sie privacy-center, oder prüfen Sie die Übermittlungen selbst.',
    'Update privacy-center, or check the transfers yourself.',
  ),
  good: {},
  bad: { today: '2027-06-01' },
  check: ({ today }) =>
    Object.entries(sets).flatMap(([name, { asOf }]) =>
      addDays(asOf, 90) < today
        ? [{ keys: [], found: said(`Die Liste „${name}“ ist vom ${asOf}.`, `The list "${name}" is of ${asOf}.`) }]
        : [],
    ),
};
