import { isMarketing } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords, inWords } from '../texts.ts';

const confidential =
  /Zahlungs(?:information|daten)|Bankverbindung|Kreditkarte|Passw|payment|bank details|credit card|password/i;

const counting = /analys|statisti|messen|Messung|measur|Nutzung auswerten|count/i;

export const beyondPurpose: Rule = {
  id: 'PC250',
  name: 'data-beyond-purpose',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 5(1)(c) GDPR (data minimisation)',
  looksFor:
    'Payment data or passwords in a service with a switch whose only purposes are advertising, measuring or analysis.',
  why: said(
    'Für Werbung und Statistik sind solche Angaben nicht nötig; meist ist eine Liste kopiert.',
    'Advertising and statistics do not need such details; mostly a list was copied.',
  ),
  mend: said(
    'Streichen Sie die Datenart, oder sagen Sie, wozu sie dient.',
    'Remove the kind of data, or say what it is for.',
  ),
  good: { 'dataCategories[1].title': { de: 'Gelesene Seiten und Suchworte', en: 'Pages read and words searched for' } },
  bad: { 'dataCategories[1].title': { de: 'Zahlungsinformationen', en: 'Payment information' } },
  *check(context) {
    for (const block of context.services) {
      const { it, keys, label } = block;
      const purposes = it.purposes.map((id) => context.purposes.get(id));
      const only = purposes.every((purpose) => allWords(purpose?.title).some((text) => counting.test(text)));
      if (it.choice === 'required' || !(only || isMarketing(context, block))) continue;
      const at = it.data.findIndex((id) =>
        allWords(context.data.get(id)?.title).some((text) => confidential.test(text)),
      );
      const data = context.data.get(it.data[at] ?? '');
      if (!data) continue;
      const found = about(
        label,
        `wertet aus: „${inWords(data.title, 'de')}“.`,
        `evaluates: "${inWords(data.title, 'en')}".`,
      );
      yield { keys: [...keys, 'data', at], found };
    }
  },
};
