import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const vague =
  /\b(?:so ?lange|sobald|soweit|wenn)\b.*(?:erforderlich|notwendig|benötigt)|gesetzlich(?:e[nr]?)? (?:vorgeschrieben|vorgesehen|Aufbewahrung)|as (?:long|soon) as .*(?:necessary|required|needed)|no longer (?:necessary|required|needed)|required by law/i;

const concrete =
  /\d|§|\bArt\b|widerr[iu]f|widerspr[iueo]ch|widersprechen|vertrag|konto|kündig|abmeld|abbestell|verjähr|jahr|monat|woche|\btage?n?\b|stunde|sitzung|withdraw|object|contract|account|terminat|unsubscribe|limitation|year|month|week|\bdays?\b|hour|session/i;

export const retentionVague: Rule = {
  id: 'PC029',
  name: 'retention-vague',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Art. 13(2)(a) GDPR; WP260 rev.01',
  looksFor: 'A retention that says only "as long as necessary" or "as required by law".',
  why: said(
    'Dass nur so lange wie nötig gespeichert wird, sagt schon das Gesetz; gefragt ist, wie lange das ist.',
    'That data is kept only as long as necessary is what the law says; the question is how long that is.',
  ),
  mend: said(
    'Nennen Sie eine Dauer, oder das Ereignis, nach dem gelöscht wird.',
    'Give a period, or the event after which data is deleted.',
  ),
  good: {
    'activities[3].retention': [
      { criteria: { de: 'Bis sechs Monate nach der Absage.', en: 'Until six months after the refusal.' } },
    ],
  },
  bad: {
    'activities[3].retention': [
      {
        criteria: {
          de: 'Wir löschen die Daten, sobald sie nicht mehr erforderlich sind.',
          en: 'We delete the data when it is no longer necessary.',
        },
      },
    ],
  },
  *check({ blocks, activityOf }) {
    for (const block of blocks) {
      const { it, keys, label } = block;
      const activity = block.kind === 'service' ? activityOf.get(block.it.activity)?.it : undefined;
      const told = new Set(activity?.retention.flatMap(({ criteria }) => allWords(criteria)));
      for (const [at, { period, criteria }] of it.retention.entries()) {
        if (period !== undefined) continue;
        const text = allWords(criteria)
          .filter((words) => !told.has(words))
          .find((words) => vague.test(words) && !concrete.test(words));
        if (text === undefined) continue;
        const found = about(label, `sagt zur Speicherdauer nur: „${text}“`, `says of its retention only: "${text}"`);
        yield { keys: [...keys, 'retention', at, 'criteria'], found };
      }
    }
  },
};
