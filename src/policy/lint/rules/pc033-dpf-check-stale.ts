import { transfersOf } from '../context.ts';
import { addDays } from '../days.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const staffData = /Bewerb|Beschäftigte|Personal(?:akte|daten)|Lebenslauf|applicant|employee|curriculum/i;

export const dpfStale: Rule = {
  id: 'PC033',
  name: 'dpf-check-stale',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Implementing Decision (EU) 2023/1795 (annual re-certification)',
  looksFor:
    'A participation in the Data Privacy Framework not checked within twelve months; staff data without HR cover.',
  why: said('Die Teilnahme muss jährlich erneuert werden.', 'Participation must be renewed every year.'),
  mend: said(
    'Schlagen Sie die Liste nach und tragen Sie dpf.checkedOn ein.',
    'Look the list up and set dpf.checkedOn.',
  ),
  good: { 'services[2].transfers[0].dpf.checkedOn': '2026-11-01' },
  bad: { 'services[2].transfers[0].dpf.checkedOn': '2025-06-01' },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      const { dpf, mechanism, fallback } = transfer;
      if (!dpf || (mechanism !== 'dpf' && mechanism !== 'adequacy' && fallback !== 'dpf')) continue;
      if (dpf.checkedOn === undefined || addDays(dpf.checkedOn, 366) < context.today) {
        const when = dpf.checkedOn ?? '—';
        yield {
          keys: [...keys, 'dpf', 'checkedOn'],
          found: about(block.label, `hat das DPF zuletzt geprüft am: ${when}.`, `last checked the DPF on: ${when}.`),
        };
      }
      const staff = block.it.data.some((id) => staffData.test(JSON.stringify(context.data.get(id)?.title ?? '')));
      if (staff && dpf.hrCovered !== true) {
        const found = about(
          block.label,
          'übermittelt Beschäftigten- oder Bewerberdaten ohne HR-Abdeckung.',
          'transfers staff or applicant data without HR cover.',
        );
        yield { keys: [...keys, 'dpf', 'hrCovered'], found };
      }
    }
  },
};
