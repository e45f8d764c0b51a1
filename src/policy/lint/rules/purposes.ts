import { isMarketing } from '../context.ts';
import { about, said } from '../finding.ts';
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

const purposeSpecific: Rule = {
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

const consentBundled: Rule = {
  id: 'PC014',
  name: 'consent-bundled',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Art. 4(11), recitals 32, 43 GDPR; EDPB Guidelines 05/2020',
  looksFor:
    'One switch for more than three purposes, or for several where special categories or a transfer on consent hide among them.',
  why: said(
    'Eine Einwilligung gilt je Zweck; wer mehrere unverbundene Zwecke an einen Schalter hängt, erhält keine freie.',
    'Consent is given for each purpose; tying unrelated purposes to one switch leaves no free choice.',
  ),
  mend: said('Teilen Sie den Dienst in Schalter je Zweck.', 'Split the service into one switch for each purpose.'),
  good: { 'services[1].purposes': ['reach'] },
  bad: { 'services[1].purposes': ['reach', 'map', 'letter', 'hiring'] },
  *check(context) {
    for (const block of context.services) {
      const { it } = block;
      const purposes = new Set(it.purposes).size;
      if (it.choice !== 'consent' || purposes < 2) continue;
      const hidden =
        block.bases.has('gdpr:49-1-a') ||
        it.data.some((id) => context.data.get(id)?.special === true) ||
        it.transfers.some(({ mechanism }) => mechanism === 'art49-1-a');
      if (!hidden && purposes <= 3) continue;
      const found = about(
        block.label,
        `bündelt ${purposes} Zwecke unter einem Schalter.`,
        `ties ${purposes} purposes to one switch.`,
      );
      yield { keys: [...block.keys, 'purposes'], severity: hidden ? 'error' : 'warning', found };
    }
  },
};

const contractScope: Rule = {
  id: 'PC015',
  name: 'contract-basis-scope',
  severity: 'warning',
  provenance: 'checked S4 (necessity)',
  source: 'Art. 6(1)(b) GDPR; C-252/21; C-394/23; EDPB Guidelines 2/2019',
  looksFor: 'Art. 6(1)(b) alone for profiling or direct marketing.',
  why: said(
    'Auf den Vertrag stützt sich nur, was für ihn objektiv unerlässlich ist; Werbung und Profile sind es nicht.',
    'Only what is objectively indispensable for the contract rests on it; advertising and profiles are not.',
  ),
  mend: said(
    'Nennen Sie die Grundlage für diesen Zweck, meist eine Einwilligung.',
    'Name the basis for this purpose, mostly consent.',
  ),
  good: { 'services[0].legalBasis.processing': ['gdpr:6-1-b'] },
  bad: { 'activities[3].purposes': ['hiring', 'letter'] },
  *check(context) {
    for (const block of context.blocks) {
      if (block.bases.size !== 1 || !block.bases.has('gdpr:6-1-b')) continue;
      if (!isMarketing(context, block) && !block.it.profiling) continue;
      const found = about(
        block.label,
        'stützt Werbung oder Profile allein auf den Vertrag (Art. 6 Abs. 1 lit. b).',
        'rests advertising or profiles on the contract alone (Art. 6(1)(b)).',
      );
      yield { keys: [...block.keys, 'legalBasis'], found };
    }
  },
};

const childWords = /\bKinder[ns]?\b|\bSchüler|\bJugendliche|\bchildren\b|\bkids\b|\bpupils\b/i;

const childConsent: Rule = {
  id: 'PC017',
  name: 'child-consent',
  severity: 'warning',
  provenance: 'checked S32 (16 years in Germany)',
  source: 'Art. 8 GDPR',
  looksFor: 'A service with consent that speaks of children but names no age; or an age below the law of the country.',
  why: said(
    'Unter 16 Jahren (Deutschland) braucht eine Einwilligung die Eltern.',
    'Below 16 years (Germany) consent needs the parents.',
  ),
  mend: said('Tragen Sie children.ageThreshold ein, in Deutschland 16.', 'Add children.ageThreshold, 16 in Germany.'),
  good: {
    'services[1].description': { de: 'Ein Quiz für Kinder.', en: 'A quiz for children.' },
    'services[1].children': { ageThreshold: 16 },
  },
  bad: { 'services[1].description': { de: 'Ein Quiz für Kinder.', en: 'A quiz for children.' } },
  *check({ services, policy }) {
    const lowest = (policy.jurisdiction ?? policy.controller.country) === 'DE' ? 16 : 13;
    for (const { it, keys, label } of services) {
      if (it.choice !== 'consent') continue;
      const age = it.children?.ageThreshold;
      const childish = [...allWords(it.title), ...allWords(it.description)].some((text) => childWords.test(text));
      if (age === undefined ? !childish : age >= lowest) continue;
      const found =
        age === undefined
          ? about(label, 'wendet sich an Kinder und nennt kein Alter.', 'addresses children and names no age.')
          : about(label, `nennt ${age} Jahre; hier gelten ${lowest}.`, `names ${age} years; ${lowest} apply here.`);
      yield { keys: [...keys, 'children'], found };
    }
  },
};

/** What data is used for: PC005, PC014, PC015, PC017. */
export const purposeRules: readonly Rule[] = [purposeSpecific, consentBundled, contractScope, childConsent];
