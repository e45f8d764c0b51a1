import { about, said, type Keys } from '../finding.ts';
import { createMentions, firstWord } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { allWords, inWords } from '../texts.ts';

const topics: readonly [string, RegExp][] = [
  ['Newsletter', /newsletter/i],
  [
    'Werbung/advertising',
    /(?:personalisierte|Anzeige von|zeigen).{0,30}Werbung|Werbung (?:an)?zeigen|(?:personali[sz]ed|show\w*).{0,20}(?:advert|\bads\b)/i,
  ],
  ['Messung/measuring', /\bmessen\b|Messung|measur/i],
  ['Verfolgen/tracking', /Verhalten.{0,40}verfolg|follow\w* .{0,30}behaviou?r|track/i],
  ['Analyse/analysis', /analysieren|Analysen?\b|analy[sz]/i],
  ['Produkttouren/tours', /Produkttour|product tour/i],
];

const purposeBundles: Rule = {
  id: 'PC240',
  name: 'purpose-bundles',
  severity: 'warning',
  provenance: 'ours; law as PC014, from memory',
  source: 'Art. 5(1)(b), recital 43 GDPR; EDPB Guidelines 05/2020',
  looksFor: 'One purpose that holds three or more of: newsletter, advertising, measuring, tracking, analysis, tours.',
  why: said(
    'In einem Satz gebündelte Zwecke lassen keine getrennte Wahl.',
    'Purposes bundled in one sentence leave no separate choice.',
  ),
  mend: said('Legen Sie für jeden Zweck einen eigenen Eintrag an.', 'Make an entry for each purpose.'),
  good: { 'purposes[3].title': { de: 'Newsletter senden', en: 'Sending newsletters' } },
  bad: {
    'purposes[3].title': {
      de: 'Newsletter senden, Verhalten der Leser verfolgen, Wirksamkeit messen',
      en: 'Sending newsletters, tracking readers, measuring effect',
    },
  },
  *check({ policy }) {
    for (const [at, { title, description }] of policy.purposes.entries()) {
      const text = [inWords(title, 'de'), description ? inWords(description, 'de') : ''].join(' ');
      const held = topics.filter(([, words]) => words.test(text)).map(([name]) => name);
      if (held.length < 3) continue;
      const list = held.join(', ');
      yield { keys: ['purposes', at], found: said(`Ein Zweck bündelt: ${list}.`, `One purpose bundles: ${list}.`) };
    }
  },
};

const serverPlace =
  /Servern? (?:von|der Firma) (\p{Lu}[\p{L} ]*?),?(?: die wir nutzen,)? (?:stehen|befinden sich|liegen) (?:in|im) (?:den |der |dem )?([^.,;]+)|servers of (\p{Lu}[\p{L} ]*?) (?:are|stand) (?:located )?in (?:the )?([^.,;]+)/gu;
const inside = /Europ|\bEU\b|\bEWR\b|\bEEA\b|Deutschland|Germany|Irland|Ireland/;

const serversElsewhere: Rule = {
  id: 'PC241',
  name: 'server-place-differs',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(f), 44 GDPR',
  looksFor: 'The servers of one company inside the EU in one text and outside in another.',
  why: said(
    'Davon hängt ab, ob es eine Drittlandübermittlung gibt; beides zugleich stimmt nicht.',
    'Whether there is a transfer to a third country depends on it; both at once is not true.',
  ),
  mend: said('Klären Sie den Ort, und sagen Sie überall dasselbe.', 'Find out the place, and say the same everywhere.'),
  good: {
    'services[0].description': {
      de: 'Die Server von Rechenhof stehen in Deutschland.',
      en: 'The servers of Rechenhof are in Germany.',
    },
    'activities[0].description': {
      de: 'Die Server von Rechenhof stehen in der EU.',
      en: 'The servers of Rechenhof are in the EU.',
    },
  },
  bad: {
    'activities[1].description': {
      de: 'Die Server von Northmap stehen in den USA.',
      en: 'The servers of Northmap are in the USA.',
    },
    'services[2].description': {
      de: 'Die Server von Northmap stehen in der EU.',
      en: 'The servers of Northmap are in the EU.',
    },
  },
  *check({ texts }) {
    const seen = new Map<string, { outside: boolean; keys: Keys }>();
    const told = new Set<string>();
    for (const { keys, text } of texts) {
      for (const [, de, placeDe, en, placeEn] of text.matchAll(serverPlace)) {
        const name = de ?? en ?? '';
        const outside = !inside.test(placeDe ?? placeEn ?? '');
        const before = seen.get(firstWord(name));
        if (!before) seen.set(firstWord(name), { outside, keys });
        else if (before.outside !== outside && !told.has(firstWord(name))) {
          told.add(firstWord(name));
          const place = before.keys.join('.');
          yield {
            keys,
            found: said(
              `Die Server von ${name} stehen hier anderswo als bei ${place}.`,
              `The servers of ${name} stand elsewhere here than at ${place}.`,
            ),
          };
        }
      }
    }
  },
};

const elsewhereWords =
  /(?:siehe|Hinweise|Angaben|Informationen).{0,20}\boben\b|\bobige[nrs]?\b|\boben (?:genannt|bezeichnet|beschrieben|aufgeführt)|\b(?:see|as) above\b|above-mentioned|mentioned above|described above/i;

const refersAbove: Rule = {
  id: 'PC242',
  name: 'refers-above',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 12(1) GDPR (easily accessible)',
  looksFor: 'A text that sends people to what stands "above".',
  why: said(
    'Die Texte stehen auch einzeln, in den Einstellungen und im Banner; dort gibt es kein Oben.',
    'The texts also stand alone, in the settings and the banner; there is no above.',
  ),
  mend: said(
    'Nennen Sie den Abschnitt beim Namen, oder wiederholen Sie die Angabe.',
    'Name the section, or repeat the information.',
  ),
  good: {
    'activities[0].objection': {
      de: 'Schreiben Sie an datenschutz@teilehafen.example.',
      en: 'Write to datenschutz@teilehafen.example.',
    },
  },
  bad: { 'activities[0].objection': { de: 'Siehe die Hinweise oben.', en: 'See the notes.' } },
  *check({ texts }) {
    for (const { keys, text } of texts) {
      const words = elsewhereWords.exec(text)?.[0];
      if (words !== undefined)
        yield { keys, found: said(`Der Text verweist: „${words}“.`, `The text refers: "${words}".`) };
    }
  },
};

const socialTitle = /sozialen? (?:Netzwerke|Medien)|social (?:networks?|media)|Fanpage/i;
const presence = /Präsenz|Profil|Auftritt|Seite|presence|profile|page|communicat|kommunizier/i;

const socialPresence: Rule = {
  id: 'PC243',
  name: 'social-presence-joint',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Art. 26 GDPR; C-210/16 (Wirtschaftsakademie)',
  looksFor: 'An activity about pages on social networks, and no joint controller in the policy.',
  why: said(
    'Wer eine Seite in einem Netzwerk betreibt, ist mit ihm gemeinsam verantwortlich und muss das Wesentliche sagen.',
    'Whoever runs a page on a network is a joint controller with it and must tell the essence.',
  ),
  mend: said('Nennen Sie die Netzwerke in jointControllers.', 'Name the networks in jointControllers.'),
  good: {
    'activities[1].title': { de: 'Präsenz in sozialen Netzwerken', en: 'Presence on social networks' },
    'parties[1].role': 'joint-controller',
    jointControllers: [
      {
        party: 'zaehlwerk',
        essence: { de: 'Das Netzwerk antwortet.', en: 'The network answers.' },
        contactPoint: 'datenschutz@teilehafen.example',
      },
    ],
  },
  bad: { 'activities[1].title': { de: 'Präsenz in sozialen Netzwerken', en: 'Presence on social networks' } },
  *check({ policy, activities }) {
    if (policy.jointControllers?.length) return;
    for (const { it, keys, label } of activities) {
      if (!allWords(it.title).some((text) => socialTitle.test(text) && presence.test(text))) continue;
      yield {
        keys,
        found: about(
          label,
          'nennt keine gemeinsame Verantwortung mit den Netzwerken.',
          'names no joint control with the networks.',
        ),
      };
    }
  },
};

const doubleOptIn: Rule = {
  id: 'PC244',
  name: 'double-opt-in',
  severity: 'warning',
  provenance: 'checked S27 (practice, not statute)',
  source: 'Art. 7(1) GDPR; § 7 UWG; BGH on the double opt-in procedure',
  looksFor: 'A newsletter by e-mail on consent without double opt-in.',
  why: said(
    'Ohne bestätigte Anmeldung lässt sich die Einwilligung kaum beweisen, und Fremde können Adressen eintragen.',
    'Without a confirmed sign-up consent can hardly be proven, and strangers can enter addresses.',
  ),
  mend: said(
    'Bestätigen Sie Anmeldungen, und setzen Sie doubleOptIn auf true.',
    'Confirm sign-ups, and set doubleOptIn to true.',
  ),
  good: { 'newsletters[0].doubleOptIn': true },
  bad: { 'newsletters[0].doubleOptIn': false },
  *check({ policy }) {
    for (const [at, { channel, legalBasis, doubleOptIn: confirmed, title }] of policy.newsletters.entries()) {
      if (confirmed || channel !== 'email' || !legalBasis.includes('gdpr:6-1-a')) continue;
      const found = said(
        `„${inWords(title, 'de')}“ bestätigt Anmeldungen nicht.`,
        `"${inWords(title, 'en')}" does not confirm sign-ups.`,
      );
      yield { keys: ['newsletters', at, 'doubleOptIn'], found };
    }
  },
};

const mandatoryWords = /Pflicht(?:angabe|feld)|mandatory (?:field|information)|required (?:field|information)/i;

const mandatoryData: Rule = {
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

const sensitive =
  /Gesundheit|Religi|Gewerkschaft|biometri|genetisch|ethnisch|sexuell|politische Meinung|\bhealth\b|religi|trade union|biometric|genetic|ethnic|sexual|political opinion/i;

const specialUnmarked: Rule = {
  id: 'PC246',
  name: 'special-data-unmarked',
  severity: 'warning',
  provenance: 'checked S2',
  source: 'Art. 9(1) GDPR',
  looksFor: 'A kind of data that sounds like a special category but is not marked special.',
  why: said(
    'Ohne die Markierung fragt niemand nach der Bedingung des Art. 9 Abs. 2.',
    'Without the mark nobody asks for the condition of Art. 9(2).',
  ),
  mend: said(
    'Setzen Sie special auf true, oder auf false, wenn es keine ist.',
    'Set special to true, or to false if it is none.',
  ),
  good: {
    'dataCategories[3].title': { de: 'Angaben zur Gesundheit', en: 'Health' },
    'dataCategories[3].special': false,
  },
  bad: { 'dataCategories[3].title': { de: 'Angaben zur Gesundheit', en: 'Health' } },
  *check({ policy }) {
    for (const [at, { title, special }] of policy.dataCategories.entries()) {
      if (special !== undefined || !allWords(title).some((text) => sensitive.test(text))) continue;
      const found = said(
        `„${inWords(title, 'de')}“ ist nicht als besondere Kategorie markiert.`,
        `"${inWords(title, 'en')}" is not marked as a special category.`,
      );
      yield { keys: ['dataCategories', at, 'special'], found };
    }
  },
};

const unnamedNote =
  /(?:vom|dem|der|den|unser[e]?[mnr]?) (?:Anbieter|Dienstleister)n? (?:unserer|unseres|für)\b|(?:the|our) (?:provider|vendor)s? of our\b/i;

const unnamedInWords: Rule = {
  id: 'PC247',
  name: 'recipient-unnamed-in-words',
  severity: 'warning',
  provenance: 'naming from memory',
  source: 'Art. 13(1)(e) GDPR; WP260 rev.01',
  looksFor:
    'A recipient that the words of an activity mention without a name, such as "the provider of our staff software".',
  why: said(
    'Namen gehen vor; eine Umschreibung genügt nur, wo es keinen Namen gibt.',
    'Names come first; a description suffices only where there is no name.',
  ),
  mend: said('Nennen Sie das Unternehmen in parties und recipients.', 'Name the company in parties and recipients.'),
  good: {
    'activities[3].recipientNote': {
      de: 'Der Anbieter unserer Personalsoftware ist Rechenhof.',
      en: 'The provider of our staff software is Rechenhof.',
    },
  },
  bad: {
    'activities[3].recipientNote': {
      de: 'Auch der Anbieter unserer Personalsoftware.',
      en: 'Also the provider of our staff software.',
    },
  },
  *check({ policy, activities }) {
    const mentionsIn = createMentions(policy);
    for (const { it, keys, label } of activities) {
      const words = allWords(it.recipientNote).find((text) => unnamedNote.test(text) && mentionsIn(text).length === 0);
      if (words === undefined) continue;
      yield {
        keys: [...keys, 'recipientNote'],
        found: about(
          label,
          `umschreibt einen Empfänger: „${unnamedNote.exec(words)?.[0]} …“`,
          `describes a recipient without a name: "${unnamedNote.exec(words)?.[0]} …"`,
        ),
      };
    }
  },
};

const todoLeft: Rule = {
  id: 'PC248',
  name: 'todo-left',
  severity: 'error',
  provenance: 'ours',
  source: 'Art. 12(1), 13 GDPR',
  looksFor: 'A text, name or address that still says TODO.',
  why: said('Ein Platzhalter ist keine Information.', 'A placeholder is no information.'),
  mend: said('Setzen Sie die Angabe ein.', 'Put the information in.'),
  good: { 'parties[0].address': 'Serverweg 2, 90402 Nürnberg' },
  bad: { 'parties[0].address': 'TODO: address' },
  *check({ policy, texts }) {
    const names = policy.parties.flatMap(({ name, legalName, address }, at) =>
      Object.entries({ name, legalName, address }).map(([field, text]) => ({ keys: ['parties', at, field], text })),
    );
    for (const { keys, text } of [...names, ...texts]) {
      if (/\bTODO\b/.test(text))
        yield { keys, found: said(`Hier steht noch: „${text}“.`, `This still says: "${text}".`) };
    }
  },
};

/** What the words say against what the fields say: PC240-PC248. */
export const wordingRules: readonly Rule[] = [
  purposeBundles,
  serversElsewhere,
  refersAbove,
  socialPresence,
  doubleOptIn,
  mandatoryData,
  specialUnmarked,
  unnamedInWords,
  todoLeft,
];
