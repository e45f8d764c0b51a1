import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const mandatoryWords = /Pflicht(?:angabe|feld)|mandatory (?:field|information)|required (?:field|information)/i;

export const mandatoryData: Rule = {
  id: 'PC245',
  name: 'mandatory-but-voluntary',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(2)(e) GDPR',
  looksFor: 'Words about mandatory fields in an activity that says nothing has to be given.',
  why: said(
    'Entweder sind die Angaben Pflicht oder nicht; die Folgen gehören dazu.',
    'Either the details are mandatory or not; the consequences belong with it.',
  ),
  mend: said(
    'Setzen Sie provision.required, und nennen Sie in consequence die Folge.',
    'Set provision.required, and tell the consequence in consequence.',
  ),
  good: { 'activities[3].dataNote': { de: 'Pflichtangabe: Lebenslauf.', en: 'Mandatory field: curriculum vitae.' } },
  bad: { 'activities[2].dataNote': { de: 'Pflichtangabe: E-Mail-Adresse.', en: 'Mandatory field: e-mail address.' } },
  *check({ activities }) {
    for (const { it, keys, label } of activities) {
      if (it.provision.required !== 'none' || !allWords(it.dataNote).some((text) => mandatoryWords.test(text)))
        continue;
      yield {
        keys: [...keys, 'provision', 'required'],
        found: about(
          label,
          'nennt Pflichtangaben, verlangt aber angeblich nichts.',
          'names mandatory fields but claims to require nothing.',
        ),
      };
    }
  },
};
