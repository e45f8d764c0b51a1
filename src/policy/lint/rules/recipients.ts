import { about, said } from '../finding.ts';
import { heldBySchema, type Rule } from '../rule.ts';
import { allWords } from '../texts.ts';
import { saysOnly, wordSet } from '../words.ts';

const recipientsPresent: Rule = {
  id: 'PC024',
  name: 'recipients-present',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(1)(e) GDPR',
  looksFor: 'An activity without recipients that does not say that there are none.',
  why: said(
    'Wer Daten erhält, muss genannt werden; auch „niemand“ ist eine Angabe.',
    'Whoever receives data must be named; "nobody" is a statement too.',
  ),
  mend: said(
    'Nennen Sie die Empfänger, oder sagen Sie in recipientNote, dass es keine gibt.',
    'Name the recipients, or say in recipientNote that there are none.',
  ),
  good: {
    'activities[3].recipients': [],
    'activities[3].recipientNote': { de: 'Niemand außer uns.', en: 'Nobody but us.' },
  },
  bad: { 'activities[3].recipients': [] },
  schema: /\.recipients$/,
  *check(context) {
    for (const { it, keys, label } of context.activities) {
      if (it.recipients.length > 0 || it.recipientNote) continue;
      if (context.servicesOf.get(it.id)?.some(({ receivers }) => receivers.size > 0)) continue;
      yield { keys: [...keys, 'recipients'], found: about(label, 'nennt keine Empfänger.', 'names no recipients.') };
    }
  },
};

const unnamed = wordSet(
  'partner partnern werbepartner werbepartnern geschäftspartner geschäftspartnern dritte dritter dritten dienstleister dienstleistern anbieter anbietern anbieters empfänger ' +
    'personalverwaltungssoftware software hosting hoster it werbenetzwerke netzwerke unternehmen verbundene externe diverse verschiedene ausgewählte sonstige weitere andere ' +
    'partners third parties party providers provider advertising service recipients networks companies affiliated affiliates external various selected other several vendors',
);

const recipientsNamed: Rule = {
  id: 'PC025',
  name: 'consent-recipients-named',
  severity: 'error',
  provenance: 'recital 42 checked S2; naming from memory',
  source: 'Art. 13(1)(e), recital 42 GDPR; EDPB Guidelines 05/2020',
  looksFor:
    'A party that is only a category, such as "advertising partners": an error where a consent rests on it, else a warning.',
  why: said(
    'Wer sich auf die Einwilligung stützt, muss mit Namen genannt sein; sonst ist sie nicht informiert.',
    'Whoever relies on the consent must be named; otherwise it is not informed.',
  ),
  mend: said('Nennen Sie die Firma mit Rechtsform und Anschrift.', 'Name the company with its legal form and address.'),
  good: { 'parties[1].legalName': 'Zählwerk Statistics Limited' },
  bad: { 'parties[1].legalName': 'Advertising partners', 'parties[1].name': 'Werbepartner' },
  *check({ policy, services }) {
    const consented = new Set(services.flatMap(({ it, receivers }) => (it.choice === 'consent' ? [...receivers] : [])));
    for (const [at, it] of policy.parties.entries()) {
      if (!saysOnly(it.legalName, unnamed)) continue;
      const found = said(`„${it.legalName}“ ist kein Name.`, `"${it.legalName}" is not a name.`);
      yield { keys: ['parties', at, 'legalName'], severity: consented.has(it.id) ? 'error' : 'warning', found };
    }
  },
};

const dataCategories: Rule = {
  id: 'PC026',
  name: 'data-categories',
  severity: 'warning',
  provenance: 'checked S2; EDPB from memory',
  source: 'Art. 14(1)(d) GDPR; EDPB Guidelines 05/2020',
  looksFor: 'No kinds of data named: an error where the data comes from someone else, else a warning.',
  why: said('Ohne Datenarten bleibt offen, worum es geht.', 'Without kinds of data it stays open what this is about.'),
  mend: said('Nennen Sie die Datenarten in data.', 'Name the kinds of data in data.'),
  good: { 'activities[2].data': ['email', 'connection'] },
  bad: { 'activities[2].data': [] },
  *check({ blocks }) {
    for (const block of blocks) {
      if (block.it.data.length > 0) continue;
      const indirect = block.kind === 'activity' && block.it.source !== undefined;
      const found = about(block.label, 'nennt keine Datenarten.', 'names no kinds of data.');
      yield { keys: [...block.keys, 'data'], severity: indirect ? 'error' : 'warning', found };
    }
  },
};

const fromOthers =
  /(?:von|bei) Dritten (?:erhalten|bezogen|erhoben)|erhalten wir .{0,40}von Dritten|aus (?:öffentlich zugänglichen|anderen) Quellen|\bAuskunftei|\bHandelsregister\b|(?:obtained?|received?|collected) from third parties|publicly available sources|credit (?:agency|bureau)/i;

const dataSource: Rule = {
  id: 'PC027',
  name: 'data-source',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 14(2)(f) GDPR',
  looksFor: 'An activity whose words speak of data from others, without source.',
  why: said(
    'Stammen Daten nicht von der Person selbst, muss die Quelle genannt werden und ob sie öffentlich ist.',
    'Where data does not come from the person, the source must be told and whether it is public.',
  ),
  mend: said('Ergänzen Sie source mit text und publiclyAccessible.', 'Add source with text and publiclyAccessible.'),
  good: {
    'activities[3].dataNote': {
      de: 'Zeugnisse erhalten wir auch aus anderen Quellen.',
      en: 'References also come from publicly available sources.',
    },
    'activities[3].source': {
      text: {
        de: 'Berufliche Netzwerke; wir sagen es Ihnen binnen eines Monats.',
        en: 'Professional networks; we tell you within one month.',
      },
      publiclyAccessible: true,
    },
  },
  bad: { 'activities[3].dataNote': { de: 'Auch von einer Auskunftei.', en: 'Also from a credit agency.' } },
  schema: /\.source\.(text|publiclyAccessible)$/,
  *check({ activities }) {
    for (const { it, keys, label } of activities) {
      const words = [...allWords(it.description), ...allWords(it.dataNote)].find((text) => fromOthers.test(text));
      if (it.source || words === undefined) continue;
      const found = about(
        label,
        'spricht von Daten aus anderer Hand und nennt keine Quelle.',
        'speaks of data from others and names no source.',
      );
      yield { keys: [...keys, 'source'], found };
    }
  },
};

const timing =
  /\bMonats?\b|\bMonaten\b|\bFrist|innerhalb|binnen|spätestens|erste[nrs]? (?:Kontakt|Mitteilung|Nachricht)|\bmonth|\bwithin\b|at the latest|first (?:contact|communication|message)/i;

const sourceTiming: Rule = {
  id: 'PC102',
  name: 'source-timing',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Art. 14(3) GDPR',
  looksFor: 'Data from others, and not a word on when people are told.',
  why: said(
    'Wer Daten aus anderer Hand hat, muss spätestens nach einem Monat oder beim ersten Kontakt informieren.',
    'Whoever has data from others must inform within one month or at the first contact.',
  ),
  mend: said('Sagen Sie in source.text, wann Sie informieren.', 'Say in source.text when you inform people.'),
  good: {
    'activities[3].source': {
      text: {
        de: 'Netzwerke; wir informieren Sie beim ersten Kontakt.',
        en: 'Networks; we inform you at the first contact.',
      },
      publiclyAccessible: true,
    },
  },
  bad: {
    'activities[3].source': {
      text: { de: 'Berufliche Netzwerke.', en: 'Professional networks.' },
      publiclyAccessible: true,
    },
  },
  *check({ activities }) {
    for (const { it, keys, label } of activities) {
      if (!it.source) continue;
      const texts = [it.source.text, it.description, it.dataNote, ...(it.notes ?? [])].flatMap(allWords);
      if (texts.some((text) => timing.test(text))) continue;
      const found = about(
        label,
        'sagt nicht, wann über Daten aus anderer Hand informiert wird.',
        'does not say when people are told about data from others.',
      );
      yield { keys: [...keys, 'source', 'text'], found };
    }
  },
};

const partyRole: Rule = {
  id: 'PC101',
  name: 'party-role',
  severity: 'info',
  provenance: 'from memory',
  source: 'Art. 4(7), 4(8), 26, 28 GDPR',
  looksFor: 'A party that is neither processor nor controller. The schema refuses it.',
  why: said('Davon hängt ab, an wen man sich wenden muss.', 'Whom to turn to depends on it.'),
  mend: said('Ergänzen Sie role.', 'Add role.'),
  good: { 'parties[0].role': 'processor' },
  bad: { 'parties[0].role': undefined },
  schema: /^\$\.parties\[\d+\]\.role$/,
  check: heldBySchema,
};

/** Who receives data and where it comes from: PC024-PC027, PC101, PC102. */
export const recipientRules: readonly Rule[] = [
  recipientsPresent,
  recipientsNamed,
  dataCategories,
  dataSource,
  partyRole,
  sourceTiming,
];
