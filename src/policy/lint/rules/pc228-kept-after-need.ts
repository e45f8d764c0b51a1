import { about, said } from '../finding.ts';
import { itemName } from '../item-name.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const untilNeedless =
  /nicht (?:mehr|länger) (?:erforderlich|benötigt|notwendig|nötig)|no longer (?:needed|necessary|required)/i;

export const keptAfterNeed: Rule = {
  id: 'PC228',
  name: 'kept-after-need',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(2)(a), 5(1)(e) GDPR',
  looksFor: 'A service that deletes what is no longer needed and keeps items until the person clears them.',
  why: said(
    'Was erst verschwindet, wenn die Person es löscht, löscht niemand nach dem Ende des Zwecks.',
    'What goes only when the person clears it is deleted by nobody when its purpose ends.',
  ),
  mend: said(
    'Begrenzen Sie die Lebensdauer der Einträge, oder sagen Sie, dass sie bleiben, bis jemand sie löscht.',
    'Limit the lifetime of the items, or say that they stay until somebody clears them.',
  ),
  good: { 'services[1].retention': [{ period: 'P6M' }] },
  bad: {
    'services[1].cookies[0].lifetime': 'until-cleared',
    'services[1].retention': [
      {
        criteria: {
          de: 'Wir löschen, sobald die Daten nicht mehr erforderlich sind.',
          en: 'We delete data once it is no longer needed.',
        },
      },
    ],
  },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      const promises = it.retention.some(({ criteria }) => allWords(criteria).some((text) => untilNeedless.test(text)));
      const at = it.cookies.findIndex(({ lifetime }) => lifetime === 'until-cleared');
      const item = it.cookies[at];
      if (!promises || !item) continue;
      yield {
        keys: [...keys, 'cookies', at, 'lifetime'],
        found: about(
          label,
          `löscht angeblich, was nicht mehr nötig ist, behält aber „${itemName(item)}“, bis jemand es löscht.`,
          `is said to delete what is no longer needed but keeps "${itemName(item)}" until somebody clears it.`,
        ),
      };
    }
  },
};
