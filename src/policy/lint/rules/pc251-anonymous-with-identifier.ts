import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const anonymous = /anonym(?!.*pseudonym)/i;

const identifying =
  /\b(?:User|Nutzer|Benutzer|Geräte|Device|Client|Account|Consent)[- _]?(?:ID|Kennung)|\b(?:user|device) identifier/i;

export const notAnonymous: Rule = {
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
