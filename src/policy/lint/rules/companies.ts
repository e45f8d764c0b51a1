import type { Text } from '../../types.ts';
import { about, said, type Keys, type Said } from '../finding.ts';
import { partyName } from '../context.ts';
import type { LintContext } from '../context.ts';
import { companyCore, hasLegalForm, hasTwoCompanies, nearby, spellingKey } from '../company-names.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const recipientElsewhere: Rule = {
  id: 'PC210',
  name: 'recipient-without-service',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(e) GDPR',
  looksFor: 'An activity that rests on consent alone and names a recipient whose services do not run in it.',
  why: said(
    'Die Einwilligung wird je Dienst gegeben; ein Empfänger ohne Dienst erhält Daten, denen niemand zustimmen kann.',
    'Consent is given for each service; a recipient without one receives data nobody can agree to.',
  ),
  mend: said(
    'Ergänzen Sie den Dienst in der Tätigkeit, oder streichen Sie den Empfänger.',
    'Add the service to the activity, or remove the recipient.',
  ),
  good: { 'activities[1].recipients': ['zaehlwerk'] },
  bad: { 'activities[1].recipients': ['zaehlwerk', 'northmap', 'rechenhof'] },
  *check(context) {
    for (const { it, bases, keys, label, receivers } of context.activities) {
      const services = context.servicesOf.get(it.id) ?? [];
      const article6 = [...bases].filter((basis) => basis.startsWith('gdpr:6-'));
      if (services.length === 0 || article6.some((basis) => basis !== 'gdpr:6-1-a')) continue;
      const served = new Set(services.flatMap((block) => [...block.receivers]));
      for (const id of receivers) {
        if (served.has(id)) continue;
        const name = partyName(context, id);
        yield {
          keys: [...keys, 'recipients'],
          found: about(
            label,
            `nennt ${name} als Empfänger, aber keinen Dienst dazu.`,
            `names ${name} as a recipient but no service for it.`,
          ),
        };
      }
    }
  },
};

const unusedParty: Rule = {
  id: 'PC211',
  name: 'party-without-part',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 5(1)(a) GDPR (transparency)',
  looksFor: 'A party that provides, receives and sends nothing.',
  why: said(
    'Die Liste der Empfänger wirkt länger, als sie ist, oder ein Dienst ist vergessen worden.',
    'The list of recipients looks longer than it is, or a service has been forgotten.',
  ),
  mend: said('Streichen Sie den Eintrag, oder tragen Sie den Dienst ein.', 'Remove the entry, or add the service.'),
  good: { 'parties[2].privacyUrl': 'https://northmap.example/privacy' },
  bad: {
    'parties[3]': {
      id: 'extra',
      name: 'Überzahl',
      legalName: 'Überzahl AG',
      address: 'Ring 5, Wien',
      country: 'AT',
      role: 'processor',
    },
  },
  check(context) {
    const used = partiesInUse(context);
    return context.policy.parties.flatMap(({ id, name }, at) =>
      used.has(id)
        ? []
        : [
            {
              keys: ['parties', at],
              found: said(`„${name}“ kommt sonst nirgends vor.`, `"${name}" appears nowhere else.`),
            },
          ],
    );
  },
};

function partiesInUse({ policy, blocks }: LintContext): ReadonlySet<string> {
  return new Set([
    ...blocks.flatMap(({ receivers }) => [...receivers]),
    ...blocks.flatMap(({ it }) => [
      ...it.transfers.flatMap(({ recipients }) => recipients),
      ...(it.profiling?.by ?? []),
    ]),
    ...policy.newsletters.flatMap(({ senders }) => senders),
    ...(policy.jointControllers ?? []).map(({ party }) => party),
  ]);
}

const severalForms: Rule = {
  id: 'PC212',
  name: 'one-company-several-forms',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(e) GDPR; recital 42',
  looksFor:
    'Two companies in one entry; one company under several legal forms, addresses or countries where each is a provider or recipient itself. A parent named only in a transfer is no contradiction.',
  why: said(
    'Man muss wissen, welche Gesellschaft die Daten erhält: davon hängen Recht, Garantie und Ansprechpartner ab.',
    'People must know which company receives the data: law, safeguard and contact depend on it.',
  ),
  mend: said(
    'Nennen Sie die Gesellschaft, mit der der Vertrag besteht; die andere nur als Empfänger der Übermittlung.',
    'Name the company the contract is with; the other only as the recipient of the transfer.',
  ),
  good: { 'parties[1].legalName': 'Zählwerk Ireland Limited' },
  bad: { 'parties[1].legalName': 'Dachwerk Inc., Zählwerk Limited' },
  *check({ policy, services }) {
    const providers = new Set(services.map(({ it }) => it.provider));
    const seen = new Map<string, { name: string; legalName: string; country: string }>();
    for (const [at, it] of policy.parties.entries()) {
      if (hasTwoCompanies(it.legalName)) {
        yield {
          keys: ['parties', at, 'legalName'],
          found: said(`„${it.legalName}“ sind zwei Gesellschaften.`, `"${it.legalName}" are two companies.`),
        };
      }
      if (!providers.has(it.id)) continue;
      const key = companyCore(it.legalName);
      const before = seen.get(key);
      if (!before) seen.set(key, it);
      else {
        const found = said(
          `„${it.legalName}“ (${it.country}) und „${before.legalName}“ (${before.country}) scheinen ein Unternehmen zu sein.`,
          `"${it.legalName}" (${it.country}) and "${before.legalName}" (${before.country}) seem to be one company.`,
        );
        yield { keys: ['parties', at, 'legalName'], found };
      }
    }
  },
};

const spelling: Rule = {
  id: 'PC213',
  name: 'name-spelt-two-ways',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 12(1) GDPR',
  looksFor:
    'A company whose name is written in two ways, among the parties or in the texts: other capitals, spaces or one wrong letter. Spellings listed as aliases are meant.',
  why: said('Wer den Namen sucht, findet nur die Hälfte.', 'Whoever looks for the name finds only half of it.'),
  mend: said('Schreiben Sie den Namen überall gleich.', 'Write the name the same way everywhere.'),
  good: { 'services[2].description': { de: 'Eine Karte von Northmap.', en: 'A map by Northmap.' } },
  bad: { 'services[2].description': { de: 'Eine Karte von NorthMap.', en: 'A map by NorthMap.' } },
  *check({ policy, texts }) {
    const spellings = new Map<string, string>();
    const deletions = new Map<string, string>();
    for (const [at, it] of policy.parties.entries()) {
      const core = companyCore(it.legalName);
      if (spellingKey(it.name) === spellingKey(core) && !it.legalName.includes(it.name)) {
        yield { keys: ['parties', at, 'name'], found: twoWays(it.name, it.legalName) };
      }
      const key = spellingKey(it.name);
      if (key === '') continue;
      const before = spellings.get(key) ?? nearby(key).flatMap((variant) => deletions.get(variant) ?? [])[0];
      if (before !== undefined && before !== it.name)
        yield { keys: ['parties', at, 'name'], found: twoWays(it.name, before) };
      if (!spellings.has(key)) spellings.set(key, it.name);
      for (const variant of nearby(key)) if (!deletions.has(variant)) deletions.set(variant, it.name);
    }
    const accepted = new Set([
      ...spellings.values(),
      ...policy.parties.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
    ]);
    for (const { keys, text } of texts) {
      const words = text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?/gu) ?? [];
      const other = words
        .flatMap((word, at) => (at + 1 < words.length ? [[word], [word, words[at + 1]!]] : [[word]]))
        .filter((name) => name.every((word) => /[a-z]/.test(word) && /\p{Lu}/u.test(word)))
        .map((name) => name.join(' '))
        .find((name) => spellings.has(spellingKey(name)) && !accepted.has(name));
      if (other !== undefined) yield { keys, found: twoWays(other, spellings.get(spellingKey(other)) ?? other) };
    }
  },
};

const twoWays = (one: string, other: string) =>
  said(`„${one}“ heißt anderswo „${other}“.`, `"${one}" is "${other}" elsewhere.`);

const ownPurposeWords =
  /(?:für|zu) eigene[nr]? Zwecke|eigene Profile|(?:for|to) (?:its|their|his) own purposes|own profiles/i;

const processorOwnPurposes: Rule = {
  id: 'PC214',
  name: 'processor-with-own-purposes',
  severity: 'error',
  provenance: 'ours',
  source: 'Art. 4(7), 28(10) GDPR',
  looksFor: 'A processor that uses the data for purposes of its own.',
  why: said(
    'Wer eigene Zwecke verfolgt, ist insoweit Verantwortlicher; ein Auftrag deckt das nicht.',
    'Whoever pursues purposes of its own is a controller; a contract of processing does not cover that.',
  ),
  mend: said(
    'Setzen Sie role auf "controller" oder "joint-controller", oder streichen Sie ownPurposes.',
    'Set role to "controller" or "joint-controller", or remove ownPurposes.',
  ),
  good: { 'services[1].ownPurposes': { de: 'Zählwerk vergleicht Websites.', en: 'Zählwerk compares websites.' } },
  bad: {
    'services[2].ownPurposes': {
      de: 'Northmap verbessert damit seine Karten.',
      en: 'Northmap improves its maps with it.',
    },
  },
  *check(context) {
    for (const { it, keys, label } of context.services) {
      const party = context.parties.get(it.provider);
      const words = allWords(it.profiling?.text).some((text) => ownPurposeWords.test(text));
      if (party?.role !== 'processor' || !(it.ownPurposes || words)) continue;
      const field = it.ownPurposes ? 'ownPurposes' : 'profiling';
      yield { keys: [...keys, field], found: pursues(label, party.name) };
    }
    for (const { it, keys, label, receivers } of context.activities) {
      const texts: [Keys, Text | undefined, readonly string[]][] = [
        [[...keys, 'profiling', 'text'], it.profiling?.text, it.profiling?.by ?? [...receivers]],
        ...(it.notes ?? []).map((note, at): [Keys, Text, readonly string[]] => [
          [...keys, 'notes', at],
          note,
          [...receivers],
        ]),
      ];
      for (const [place, text, ids] of texts) {
        const parties = ids.flatMap((id) => context.parties.get(id) ?? []);
        if (parties.length === 0 || !parties.every(({ role }) => role === 'processor')) continue;
        if (!allWords(text).some((words) => ownPurposeWords.test(words))) continue;
        yield { keys: place, found: pursues(label, parties.map(({ name }) => name).join(', ')) };
      }
    }
  },
};

const pursues = (label: Said, names: string): Said =>
  about(
    label,
    `nennt eigene Zwecke von Auftragsverarbeitern: ${names}.`,
    `tells purposes of their own of processors: ${names}.`,
  );

const cookieOfStranger: Rule = {
  id: 'PC215',
  name: 'cookie-of-a-stranger',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(e) GDPR; § 25 TDDDG',
  looksFor: 'An item whose provider is neither the provider nor a recipient of the service.',
  why: said(
    'Wer einen Eintrag setzt und liest, erhält Daten und muss beim Dienst stehen.',
    'Whoever sets and reads an item receives data and must stand with the service.',
  ),
  mend: said(
    'Berichtigen Sie den Anbieter des Eintrags, oder nennen Sie ihn als Empfänger.',
    'Correct the provider of the item, or name it as a recipient.',
  ),
  good: { 'services[1].cookies[0].provider': 'controller' },
  bad: { 'services[1].cookies[0].provider': 'northmap' },
  *check(context) {
    for (const { it, keys, label } of context.services) {
      const known = new Set([it.provider, ...it.recipients, 'controller']);
      const strangers = new Map<string, { at: number; names: string[] }>();
      for (const [at, cookie] of it.cookies.entries()) {
        if (known.has(cookie.provider)) continue;
        const { at: first, names } = strangers.get(cookie.provider) ?? { at, names: [] };
        names.push(cookie.name ?? cookie.pattern ?? '');
        strangers.set(cookie.provider, { at: first, names });
      }
      for (const [id, { at, names }] of strangers) {
        const who = partyName(context, id);
        const list = names.join(', ');
        yield {
          keys: [...keys, 'cookies', at, 'provider'],
          found: about(
            label,
            `hat Einträge von ${who}, der hier nicht vorkommt: ${list}.`,
            `has items of ${who}, which does not appear here: ${list}.`,
          ),
        };
      }
    }
  },
};

const outsideActivity: Rule = {
  id: 'PC216',
  name: 'service-outside-its-activity',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13 GDPR: switch and notice must agree',
  looksFor: 'A service that names an activity which does not name it.',
  why: said(
    'In der Datenschutzinformation fehlt der Dienst dort, wo man ihn sucht.',
    'In the notice the service is missing where people look for it.',
  ),
  mend: said('Nehmen Sie den Dienst in services der Tätigkeit auf.', 'Add the service to services of the activity.'),
  good: { 'activities[3].services': ['session'] },
  bad: { 'activities[1].services': ['statistics'] },
  *check(context) {
    const named = new Map(context.activities.map(({ it }) => [it.id, new Set(it.services)]));
    for (const { it, keys, label } of context.services) {
      const list = named.get(it.activity);
      if (!list || list.has(it.id)) continue;
      yield {
        keys: [...keys, 'activity'],
        found: about(
          label,
          `nennt die Tätigkeit „${it.activity}“, die ihn nicht nennt.`,
          `names the activity "${it.activity}", which does not name it.`,
        ),
      };
    }
  },
};

const legalForm: Rule = {
  id: 'PC217',
  name: 'legal-form-missing',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 13(1)(e) GDPR',
  looksFor: 'A party whose legal name has no legal form: a brand instead of a company.',
  why: said(
    'Marken haben keine Pflichten; gemeint ist eine Gesellschaft.',
    'Brands have no duties; a company is meant.',
  ),
  mend: said(
    'Schreiben Sie den vollen Firmennamen mit Rechtsform in legalName.',
    'Write the full company name with its legal form in legalName.',
  ),
  good: { 'parties[1].legalName': 'Zählwerk Unlimited Company' },
  bad: { 'parties[1].legalName': 'Zählwerk' },
  check: ({ policy }) =>
    policy.parties.flatMap(({ legalName }, at) =>
      hasLegalForm(legalName)
        ? []
        : [
            {
              keys: ['parties', at, 'legalName'],
              found: said(`„${legalName}“ hat keine Rechtsform.`, `"${legalName}" has no legal form.`),
            },
          ],
    ),
};

/** Contradictions about companies: PC210-PC217. */
export const companyRules: readonly Rule[] = [
  recipientElsewhere,
  unusedParty,
  severalForms,
  spelling,
  processorOwnPurposes,
  cookieOfStranger,
  outsideActivity,
  legalForm,
];
