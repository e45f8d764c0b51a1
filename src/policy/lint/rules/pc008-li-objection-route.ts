import { isObjectable } from '../context.ts';
import { about, said } from '../finding.ts';
import { activityOf } from '../neighbours.ts';
import type { Rule } from '../rule.ts';
import { hasControl } from '../ways-out.ts';

export const objectionRoute: Rule = {
  id: 'PC008',
  name: 'li-objection-route',
  severity: 'error',
  provenance: 'checked S1, S2',
  source: 'Art. 21(1), 12(2), 13(2)(b) GDPR',
  looksFor: 'Art. 6(1)(e) or (f) without a switch, control or text that says how to object.',
  why: said(
    'Wer sich auf ein berechtigtes Interesse stützt, muss sagen, wie man widerspricht.',
    'Whoever relies on a legitimate interest must say how to object.',
  ),
  mend: said('Ergänzen Sie objection oder controls.', 'Add objection or controls.'),
  good: {
    'activities[0].objection': undefined,
    'activities[0].controls': [{ action: 'rights', text: { de: 'Widersprechen', en: 'Object' } }],
  },
  bad: { 'activities[0].objection': undefined },
  *check(context) {
    for (const block of context.blocks) {
      if (!isObjectable(block) || block.it.objection || hasControl(block)) continue;
      const activity = activityOf(context, block);
      if (activity && (activity.it.objection || hasControl(activity))) continue;
      if (block.kind === 'service' && block.it.choice === 'objection') continue;
      const found = about(block.label, 'sagt nicht, wie man widerspricht.', 'does not say how to object.');
      yield { keys: [...block.keys, 'objection'], found };
    }
  },
};
