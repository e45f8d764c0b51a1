import { isMarketing } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords, inWords } from '../texts.ts';

const confidential =
  /Zahlungs(?:information|daten)|Bankverbindung|Kreditkarte|Passw|payment|bank details|credit card|password/i;
const counting = /analys|statisti|messen|Messung|measur|Nutzung auswerten|count/i;

const beyondPurpose: Rule = {
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

const anonymous = /anonym(?!.*pseudonym)/i;
const identifying =
  /\b(?:User|Nutzer|Benutzer|Geräte|Device|Client|Account|Consent)[- _]?(?:ID|Kennung)|\b(?:user|device) identifier/i;

const notAnonymous: Rule = {
  id: 'PC251',
  name: 'anonymous-with-identifier',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 4(1), 4(5), recital 26 GDPR',
  looksFor: 'Data called anonymous in one list with a user or device id.',
  why: said(
    'Neben einer Kennung ist nichts anonym: die Angaben gehören zu einer Person.',
    'Beside an identifier nothing is anonymous: the details belong to a person.',
  ),
  mend: said('Schreiben Sie „gekürzt“ oder „pseudonymisiert“.', 'Write "shortened" or "pseudonymised".'),
  good: {
    'dataCategories[0].title': { de: 'IP-Adresse (gekürzt)', en: 'IP address (shortened)' },
    'dataCategories[1].title': { de: 'Nutzer-ID', en: 'User ID' },
  },
  bad: {
    'dataCategories[0].title': { de: 'IP-Adresse (anonymisiert)', en: 'IP address (anonymised)' },
    'dataCategories[1].title': { de: 'Nutzer-ID', en: 'User ID' },
  },
  *check({ activities, data }) {
    for (const { it, keys, label } of activities) {
      const titles = it.data.map((id) => allWords(data.get(id)?.title));
      const at = titles.findIndex((texts) => texts.some((text) => anonymous.test(text)));
      if (at < 0 || !titles.some((texts) => texts.some((text) => identifying.test(text)))) continue;
      const name = titles[at]?.[0];
      yield {
        keys: [...keys, 'data', at],
        found: about(label, `nennt „${name}“ neben einer Kennung.`, `names "${name}" beside an identifier.`),
      };
    }
  },
};

/** What the kinds of data give away: PC250, PC251. */
export const dataRules: readonly Rule[] = [beyondPurpose, notAnonymous];
