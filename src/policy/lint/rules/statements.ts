import { lifetimeSeconds } from '../../duration.ts';
import { isMarketing, partyName, type Block } from '../context.ts';
import { adNetworks } from '../data/vendor-facts.ts';
import { about, said } from '../finding.ts';
import type { Hit, Rule } from '../rule.ts';
import { firstWord } from '../mentions.ts';
import { nearDuplicates } from '../near-duplicates.ts';
import { allWords, type PlacedText } from '../texts.ts';

const profilingList: Rule = {
  id: 'PC230',
  name: 'profiling-list-incomplete',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(2)(f), recital 60 GDPR; WP251',
  looksFor:
    'A list of who makes profiles that leaves out a provider whose service makes profiles or has purposes of its own here.',
  why: said(
    'Wer nicht auf der Liste steht, scheint keine Profile zu bilden.',
    'Who is not on the list seems to make no profiles.',
  ),
  mend: said('Ergänzen Sie profiling.by.', 'Complete profiling.by.'),
  good: {
    'activities[1].profiling': {
      text: { de: 'Zählwerk bildet Profile.', en: 'Zählwerk makes profiles.' },
      by: ['zaehlwerk'],
    },
    'services[1].profiling': { text: { de: 'Zählwerk bildet Profile.', en: 'Zählwerk makes profiles.' } },
  },
  bad: {
    'activities[1].profiling': {
      text: { de: 'Northmap bildet Profile.', en: 'Northmap makes profiles.' },
      by: ['northmap'],
    },
    'services[1].ownPurposes': { de: 'Zählwerk vergleicht Besucher.', en: 'Zählwerk compares visitors.' },
  },
  *check(context) {
    for (const block of context.activities) {
      const { it, keys, label, receivers } = block;
      const services = context.servicesOf.get(it.id) ?? [];
      if (!it.profiling?.by) continue;
      const nameOf = (id: string) => firstWord(partyName(context, id));
      const listed = new Set(it.profiling.by.map(nameOf));
      const all = new Set(['controller', ...receivers, ...services.flatMap(({ receivers: ids }) => [...ids])]);
      const place = [...keys, 'profiling', 'by'];
      for (const id of it.profiling.by) {
        if (all.has(id)) continue;
        const name = partyName(context, id);
        yield {
          keys: place,
          found: about(
            label,
            `lässt ${name} („${id}“) Profile bilden, nennt es aber nicht als Empfänger.`,
            `lets ${name} ("${id}") make profiles but does not name it as a recipient.`,
          ),
        };
      }
      for (const { it: service } of services) {
        const network = isMarketing(context, block) && adNetworks.has(nameOf(service.provider));
        if (!(service.profiling || service.ownPurposes || network) || listed.has(nameOf(service.provider))) continue;
        listed.add(nameOf(service.provider));
        const name = partyName(context, service.provider);
        yield {
          keys: place,
          found: about(
            label,
            `nennt ${name} nicht unter denen, die Profile bilden.`,
            `does not name ${name} among those who make profiles.`,
          ),
        };
      }
    }
  },
};

const range = /\d+ ?(?:-|–|bis|to) ?\d+ (?:Jahre|Monate|Tage|years|months|days)/i;

function* retentionConflicts({ it, keys, label }: Block): Generator<Hit> {
  const seen = new Map<string, string>();
  for (const [at, { about: part, criteria }] of it.retention.entries()) {
    const words = [...allWords(part), ...allWords(criteria)].find((text) => range.test(text));
    if (words === undefined) continue;
    yield {
      keys: [...keys, 'retention', at],
      found: about(
        label,
        `nennt eine Spanne, ohne zu sagen, was wie lange: „${words}“.`,
        `names a range without saying what for how long: "${words}".`,
      ),
    };
  }
  for (const [at, { period, data, about: part }] of it.retention.entries()) {
    if (period === undefined) continue;
    for (const id of data ?? ['']) {
      const key = JSON.stringify([id, part ?? '']);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, period);
      else if (lifetimeSeconds(before) !== lifetimeSeconds(period)) {
        yield {
          keys: [...keys, 'retention', at],
          found: about(
            label,
            `nennt für dasselbe ${before} und ${period}.`,
            `names ${before} and ${period} for the same thing.`,
          ),
        };
      }
    }
  }
}

const retentionContradicts: Rule = {
  id: 'PC231',
  name: 'retention-contradicts',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(2)(a) GDPR',
  looksFor: 'Two periods for the same data in one block, with nothing that tells them apart; a range of periods.',
  why: said(
    'Gilt die kürzere oder die längere Frist? Das muss man erkennen können.',
    'Does the shorter or the longer period hold? People must be able to tell.',
  ),
  mend: said('Sagen Sie in data oder about, wofür welche Frist gilt.', 'Say in data or about what each period is for.'),
  good: {
    'activities[3].retention': [
      { period: 'P6M', data: ['cv'] },
      { period: 'P1Y', data: ['email'] },
    ],
  },
  bad: { 'activities[3].retention': [{ period: 'P6M' }, { period: 'P1Y' }] },
  check: ({ blocks }) => blocks.flatMap((block) => [...retentionConflicts(block)]),
};

const nearDuplicate: Rule = {
  id: 'PC232',
  name: 'near-duplicate-text',
  severity: 'info',
  provenance: 'ours: at least 25 words, four fifths in common',
  source: 'Art. 12(1) GDPR (concise)',
  looksFor: 'Two long texts that are almost, but not quite, the same.',
  why: said(
    'Fast gleiche Absätze sind meist kopiert; der Unterschied ist dann ein Fehler, oder man sucht ihn vergeblich.',
    'Paragraphs that are almost the same are mostly copies; then the difference is a mistake, or people look for it in vain.',
  ),
  mend: said(
    'Gleichen Sie die Texte an, oder machen Sie den Unterschied deutlich.',
    'Make the texts the same, or the difference plain.',
  ),
  good: {},
  bad: {
    'services[1].description': { de: duplicate('Zählwerk'), en: 'Counts visits.' },
    'services[2].description': { de: duplicate('Northmap'), en: 'Shows a map.' },
  },
  *check({ texts }) {
    for (const { keys, other } of nearDuplicates(texts)) {
      const place = other.join('.');
      yield { keys, found: said(`Fast derselbe Text steht bei ${place}.`, `Almost the same text stands at ${place}.`) };
    }
  },
};

function duplicate(name: string): string {
  return `Die so erhobenen Angaben über Ihren Besuch unserer Seiten werden von ${name} gespeichert und ausgewertet, damit wir erkennen, welche Bauteile gesucht werden, wie lange Besucher bleiben und wo sie die Seiten wieder verlassen.`;
}

const promises =
  /\bhier[“”"’']? (?:abrufbar|einsehbar|verfügbar|nachlesen)|(?:finden|erhalten|lesen|sehen) Sie (?:die |das |sie |es |mehr |dazu )?[„"‚']?hier\b|(?:Liste|Übersicht)\w*\b[^.]{0,60}[„"]hier\b|\b(?:ist|sind) hier\b(?= abrufbar|\.)|unter (?:diesem|folgendem) Link|available here|(?:see|find|read)(?: \w+)? here\b|follow(?:ing)? link/i;
const hasAddress = /https?:\/\/|www\.|\b[\w-]+\.[a-z]{2,}\/|@/i;
const siblings = ['copyUrl', 'url', 'links', 'controls', 'privacyUrl', 'optOutUrl'];

const promisedLink: Rule = {
  id: 'PC233',
  name: 'promised-link-missing',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 12(1), 13(1)(f) GDPR',
  looksFor: 'A text that promises something "here" with no link in it or beside it.',
  why: said(
    '„Hier abrufbar“ ohne Adresse ist ein leeres Versprechen.',
    '"Available here" without an address is an empty promise.',
  ),
  mend: said(
    'Ergänzen Sie die Adresse, zum Beispiel in copyUrl oder links.',
    'Add the address, for example in copyUrl or links.',
  ),
  good: {
    'services[2].transfers[0].note': { de: 'Die Klauseln sind hier abrufbar.', en: 'The clauses are available here.' },
  },
  bad: { 'activities[3].dataNote': { de: 'Eine Liste finden Sie hier.', en: 'A list is available here.' } },
  *check({ policy, texts }) {
    for (const place of texts) {
      const { keys, text } = place;
      if (!promises.test(text) || hasAddress.test(text) || hasLinkBeside(policy, place)) continue;
      yield {
        keys,
        found: said(
          `Versprochener Link fehlt: „${promises.exec(text)?.[0]}“.`,
          `A promised link is missing: "${promises.exec(text)?.[0]}".`,
        ),
      };
    }
  },
};

/** Whether the object that holds a text also holds a link to show with it. */
function hasLinkBeside(policy: object, { keys, language, field }: PlacedText): boolean {
  const place = keys.slice(0, keys.lastIndexOf(field, language === undefined ? undefined : -2));
  const holder = place.reduce<unknown>((it, key) => (it as Record<string | number, unknown>)[key], policy);
  return siblings.some((name) => Object.hasOwn(holder as object, name));
}

const loose = /§\s?25 (?:TTDSG|TDDDG)|§\s?7 UWG|§\s?26 BDSG-neu|§\s?25 Abs(?:\.|atz) ?2 (?:TTDSG|TDDDG)/;

const provisionUnspecific: Rule = {
  id: 'PC234',
  name: 'provision-unspecific',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(c) GDPR',
  looksFor:
    'A provision without the paragraph on which it depends (§ 25 TDDDG, § 7 UWG); Art. 6(1)(c) or (e) without the statute.',
  why: said(
    '§ 25 TDDDG kennt Einwilligung und Ausnahme, § 7 UWG Verbot und Erlaubnis: ohne Absatz ist nichts gesagt.',
    '§ 25 TDDDG knows consent and exemption, § 7 UWG ban and permission: without the paragraph nothing is said.',
  ),
  mend: said(
    'Nennen Sie Absatz und Nummer, bei Art. 6 Abs. 1 lit. c und e das Gesetz in statute.',
    'Name paragraph and number, with Art. 6(1)(c) and (e) the law in statute.',
  ),
  good: { 'activities[3].legalBasis': [{ basis: 'gdpr:6-1-c', statute: '§ 257 HGB' }] },
  bad: { 'activities[3].legalBasis': [{ basis: 'gdpr:6-1-c' }] },
  *check({ activities, texts }) {
    for (const { it, keys, label } of activities) {
      for (const [at, entry] of it.legalBasis.entries()) {
        const bare =
          (entry.basis === 'gdpr:6-1-c' || entry.basis === 'gdpr:6-1-e') &&
          !entry.statute &&
          !allWords(entry.about).some((text) => /§|\bArt\b|HGB|\bAO\b/.test(text));
        if (bare)
          yield {
            keys: [...keys, 'legalBasis', at, 'statute'],
            found: about(label, `nennt zu ${entry.basis} kein Gesetz.`, `names no statute for ${entry.basis}.`),
          };
        const words = loose.exec(entry.statute ?? '');
        if (words)
          yield {
            keys: [...keys, 'legalBasis', at, 'statute'],
            found: said(`„${words[0]}“ ist ungenau.`, `"${words[0]}" is not exact.`),
          };
      }
    }
    for (const { keys, text } of texts) {
      const words = loose.exec(text);
      if (words) yield { keys, found: said(`„${words[0]}“ ist ungenau.`, `"${words[0]}" is not exact.`) };
    }
  },
};

const entryTwice: Rule = {
  id: 'PC235',
  name: 'entry-twice',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 12(1) GDPR (concise)',
  looksFor:
    'The same purpose, kind of data or recipient twice in one list; two kinds of data or two purposes with the same title.',
  why: said(
    'Doppelte Einträge lassen zweifeln, ob etwas anderes gemeint war.',
    'Double entries raise the doubt whether something else was meant.',
  ),
  mend: said('Streichen Sie einen der beiden.', 'Remove one of the two.'),
  good: { 'activities[1].data': ['visits', 'connection'] },
  bad: { 'activities[1].data': ['connection', 'visits', 'connection'] },
  *check({ policy, blocks }) {
    for (const { it, keys, label } of blocks) {
      for (const field of ['purposes', 'data', 'recipients'] as const) {
        const twice = it[field].find((id, at) => new Set(it[field].slice(0, at)).has(id));
        if (twice !== undefined)
          yield { keys: [...keys, field], found: about(label, `nennt „${twice}“ zweimal.`, `names "${twice}" twice.`) };
      }
    }
    for (const list of ['purposes', 'dataCategories', 'services', 'activities'] as const) {
      const seen = new Set<string>();
      for (const [at, { title }] of policy[list].entries()) {
        const key = JSON.stringify(title).toLowerCase();
        if (seen.has(key))
          yield {
            keys: [list, at, 'title'],
            found: said(
              `Der Titel ${JSON.stringify(title)} steht zweimal.`,
              `The title ${JSON.stringify(title)} stands twice.`,
            ),
          };
        seen.add(key);
      }
    }
  },
};

const sameService: Rule = {
  id: 'PC236',
  name: 'service-twice',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 12(1) GDPR (intelligible)',
  looksFor: 'Two services of one provider with the same purposes, data, basis and items.',
  why: said(
    'Zwei Schalter für dasselbe sind keine zwei Möglichkeiten.',
    'Two switches for the same thing are not two options.',
  ),
  mend: said(
    'Fassen Sie die Dienste zusammen, oder sagen Sie, worin sie sich unterscheiden.',
    'Merge the services, or say how they differ.',
  ),
  good: { 'services[1].data': ['connection'] },
  bad: {
    'services[2].provider': 'zaehlwerk',
    'services[2].purposes': ['reach'],
    'services[2].data': ['connection', 'visits'],
    'services[1].cookies': [],
    'services[2].recipients': ['zaehlwerk', 'northmap'],
  },
  *check({ services }) {
    const seen = new Map<string, string>();
    for (const { it, keys, label } of services) {
      if (it.provider === 'controller') continue;
      const names = it.cookies.map(({ name, pattern }) => name ?? pattern);
      const key = JSON.stringify([
        it.provider,
        [...it.purposes].sort(),
        [...it.data].sort(),
        it.legalBasis,
        it.choice,
        names.sort(),
      ]);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, it.id);
      else
        yield {
          keys,
          found: about(label, `gleicht „${before}“ in allem, was zählt.`, `equals "${before}" in all that counts.`),
        };
    }
  },
};

/** Contradictions between statements: PC230-PC236. */
export const statementRules: readonly Rule[] = [
  profilingList,
  retentionContradicts,
  nearDuplicate,
  promisedLink,
  provisionUnspecific,
  entryTwice,
  sameService,
];
