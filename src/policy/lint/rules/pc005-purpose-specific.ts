import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';
import { saysOnly, wordSet } from '../words.ts';

const generic = wordSet(
  'marketing werbung analyse analysen statistik statistiken verbesserung verbessern verbessert optimierung optimieren website webseite webseiten ' +
    'websites seite seiten dienste dienst services service angebot angebote angebots angebotes nutzererlebnis nutzererfahrung erlebnis benutzererfahrung ' +
    'qualität forschung sicherheit funktion funktionen funktionalität geschäftszwecke interne zwecke sonstige sonstiges ' +
    'advertising ads analytics analysis statistics improvement improve improving optimisation optimization optimise optimize site page pages ' +
    'experience user users offer offers product products produkte quality research security functionality business internal purposes other various',
);

export const purposeSpecific: Rule = {
  id: 'PC005',
  name: 'purpose-specific',
  severity: 'warning',
  provenance: 'checked S2; examples of WP260 from memory',
  source: 'Art. 13(1)(c), 5(1)(b) GDPR; WP260 rev.01',
  looksFor: 'A purpose that consists of general words only, such as "Marketing" or "Improving our services".',
  why: said(
    'Ein Zweck muss so genau sein, dass man versteht, was mit den Daten geschieht; Schlagworte genügen nicht.',
    'A purpose must be exact enough to understand what happens with the data; catchwords do not suffice.',
  ),
  mend: said('Sagen Sie, was getan wird und wozu.', 'Say what is done and to what end.'),
  good: {
    'purposes[1].title': {
      de: 'Zählen, welche Bauteile oft angefragt werden',
      en: 'Counting which parts are often asked for',
    },
  },
  bad: { 'purposes[1].title': { de: 'Verbesserung unserer Dienste', en: 'Improving our services' } },
  schema: /\.purposes(\[\d+\](\.title)?)?$/,
  check: ({ policy }) =>
    policy.purposes.flatMap(({ title, description }, at) => {
      const texts = [...allWords(title), ...allWords(description)];
      const empty = texts.find((text) => saysOnly(text, generic));
      if (empty === undefined || !texts.every((text) => saysOnly(text, generic))) return [];
      const found = said(
        `Der Zweck „${empty}“ sagt nicht, was geschieht.`,
        `The purpose "${empty}" does not say what happens.`,
      );
      return [{ keys: ['purposes', at], found }];
    }),
};
