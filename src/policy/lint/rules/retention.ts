import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const retentionPresent: Rule = {
  id: 'PC028',
  name: 'retention-present',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(2)(a) GDPR',
  looksFor: 'No period and no criteria for how long data is kept.',
  why: said(
    'Die Dauer der Speicherung oder die Kriterien dafür gehören in die Information.',
    'The period of storage, or the criteria for it, belong in the notice.',
  ),
  mend: said(
    'Ergänzen Sie in retention eine Dauer (period) oder Kriterien (criteria).',
    'Add a period or criteria in retention.',
  ),
  good: {
    'activities[3].retention': [
      { criteria: { de: 'Sechs Monate nach der Absage.', en: 'Six months after the refusal.' } },
    ],
  },
  bad: { 'activities[3].retention': [] },
  schema: /\.retention$/,
  *check(context) {
    for (const block of context.blocks) {
      const { it, keys, label } = block;
      const covered =
        block.kind === 'service' && (context.activityOf.get(block.it.activity)?.it.retention.length ?? 0) > 0;
      if (it.retention.length === 0 && !covered) {
        yield {
          keys: [...keys, 'retention'],
          found: about(label, 'sagt nicht, wie lange gespeichert wird.', 'does not say how long data is kept.'),
        };
      }
      for (const [at, entry] of it.retention.entries()) {
        if (entry.period !== undefined || entry.criteria !== undefined) continue;
        const found = about(
          label,
          'hat eine Speicherdauer ohne Dauer und ohne Kriterien.',
          'has a retention entry with neither period nor criteria.',
        );
        yield { keys: [...keys, 'retention', at], found };
      }
    }
  },
};

const vague =
  /\b(?:so ?lange|sobald|soweit|wenn)\b.*(?:erforderlich|notwendig|benötigt)|gesetzlich(?:e[nr]?)? (?:vorgeschrieben|vorgesehen|Aufbewahrung)|as (?:long|soon) as .*(?:necessary|required|needed)|no longer (?:necessary|required|needed)|required by law/i;

const concrete =
  /\d|§|\bArt\b|widerr[iu]f|widerspr[iueo]ch|widersprechen|vertrag|konto|kündig|abmeld|abbestell|verjähr|jahr|monat|woche|\btage?n?\b|stunde|sitzung|withdraw|object|contract|account|terminat|unsubscribe|limitation|year|month|week|\bdays?\b|hour|session/i;

const retentionVague: Rule = {
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

const recordRetention: Rule = {
  id: 'PC109',
  name: 'record-retention',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Art. 5(1)(e), 7(1) GDPR',
  looksFor: 'Services with consent, and no word on how long the proof of consent is kept.',
  why: said(
    'Der Nachweis der Einwilligung ist selbst ein personenbezogenes Datum mit eigener Frist.',
    'The proof of consent is personal data itself, with its own period.',
  ),
  mend: said('Ergänzen Sie consent.record mit data und retention.', 'Add consent.record with data and retention.'),
  good: { 'consent.record.retention': [{ period: 'P3Y' }] },
  bad: { 'consent.record': undefined },
  check: ({ policy, services }) =>
    services.some(({ it }) => it.choice === 'consent') && !policy.consent?.record?.retention.length
      ? [
          {
            keys: ['consent', 'record', 'retention'],
            found: said(
              'Für den Nachweis der Einwilligung ist keine Dauer genannt.',
              'No period is given for the proof of consent.',
            ),
          },
        ]
      : [],
};

/** How long data is kept: PC028, PC029, PC109. */
export const retentionRules: readonly Rule[] = [retentionPresent, retentionVague, recordRetention];
