import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const outsideActivity: Rule = {
  id: 'PC216',
  name: 'service-outside-its-activity',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13 GDPR: switch and notice must agree',
  looksFor:
    'A service that names an activity which does not name it; an activity that names the service of another one.',
  why: said(
    'Die Datenschutzinformation nennt den Dienst dann mit dem Hinweis, dass die Liste ihn auslässt.',
    'The notice then tells the service with the remark that the list leaves it out.',
  ),
  mend: said('Nehmen Sie den Dienst in services der Tätigkeit auf.', 'Add the service to services of the activity.'),
  good: { 'activities[1].services': ['maps', 'statistics'] },
  bad: { 'activities[1].services': ['statistics'] },
  *check(context) {
    const named = new Map(context.activities.map(({ it }) => [it.id, new Set(it.services)]));
    for (const { it, keys, label } of context.services) {
      const list = named.get(it.activity);
      if (!list || list.has(it.id)) continue;
      yield {
        keys: [...keys, 'activity'],
        found: about(
          label,
          `nennt die Tätigkeit „${it.activity}“, die ihn nicht nennt.`,
          `names the activity "${it.activity}", which does not name it.`,
        ),
      };
    }
    const activityOf = new Map(context.services.map(({ it }) => [it.id, it.activity]));
    for (const { it, keys, label } of context.activities) {
      for (const [at, id] of it.services.entries()) {
        const other = activityOf.get(id);
        if (other === undefined || other === it.id) continue;
        yield {
          keys: [...keys, 'services', at],
          severity: 'info',
          found: about(
            label,
            `nennt den Dienst „${id}“, der zu „${other}“ gehört: seine Angaben stehen dort.`,
            `names the service "${id}", which belongs to "${other}": its facts stand there.`,
          ),
        };
      }
    }
  },
};
