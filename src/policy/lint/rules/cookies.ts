import { lifetimeSeconds } from '../../duration.ts';
import { deviceBases } from '../../codes.ts';
import { isExempt, partyName, type LintContext, type ServiceBlock } from '../context.ts';
import { knownCookieNames } from '../data/cookie-names.ts';
import { itemOwners } from '../data/vendor-facts.ts';
import { about, said } from '../finding.ts';
import { namesOf } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const nameOf = ({
  name,
  pattern,
}: {
  readonly name?: string | undefined;
  readonly pattern?: string | undefined;
}): string => name ?? pattern ?? '';

const toldDifferently: Rule = {
  id: 'PC220',
  name: 'cookie-told-differently',
  severity: 'warning',
  provenance: 'ours',
  source: 'C-673/17; Art. 5(1)(a) GDPR',
  looksFor: 'The same item of the same provider with different lifetimes.',
  why: said(
    'Ein Cookie hat eine Lebensdauer; eine der Angaben ist falsch.',
    'A cookie has one lifetime; one of the statements is wrong.',
  ),
  mend: said(
    'Messen Sie nach und nennen Sie überall dieselbe Dauer.',
    'Measure it and name the same lifetime everywhere.',
  ),
  good: {
    'services[2].cookies': [
      {
        name: '_zw',
        kind: 'cookie',
        purpose: { de: 'Kennung.', en: 'Identifier.' },
        lifetime: 'P6M',
        provider: 'northmap',
        thirdPartyAccess: true,
      },
    ],
    'services[2].retention': [{ period: 'P1Y' }],
  },
  bad: {
    'services[2].cookies': [
      {
        name: '_zw',
        kind: 'cookie',
        purpose: { de: 'Kennung.', en: 'Identifier.' },
        lifetime: 'P3M',
        provider: 'zaehlwerk',
        thirdPartyAccess: true,
      },
    ],
    'services[2].recipients': ['zaehlwerk'],
  },
  *check({ services }) {
    const seen = new Map<string, string>();
    for (const { it, keys, label } of services) {
      for (const [at, cookie] of it.cookies.entries()) {
        const key = JSON.stringify([nameOf(cookie), cookie.kind, cookie.provider, cookie.domain]);
        const before = seen.get(key);
        if (before === undefined) seen.set(key, cookie.lifetime);
        else if (lifetimeSeconds(before) !== lifetimeSeconds(cookie.lifetime)) {
          yield {
            keys: [...keys, 'cookies', at, 'lifetime'],
            found: about(
              label,
              `nennt für „${nameOf(cookie)}“ ${cookie.lifetime}, anderswo ${before}.`,
              `names ${cookie.lifetime} for "${nameOf(cookie)}", elsewhere ${before}.`,
            ),
          };
        }
      }
    }
  },
};

const rowRepeated: Rule = {
  id: 'PC221',
  name: 'cookie-rows-repeated',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 5(1)(a), 12(1) GDPR',
  looksFor:
    'Two or more rows that stand word for word in another service: a copied table. One shared cookie is no finding.',
  why: said(
    'Kopierte Tabellen stimmen selten: dass jeder dieser Dienste all diese Cookies setzt, ist unwahrscheinlich.',
    'Copied tables are rarely true: it is unlikely that each of these services sets all of these cookies.',
  ),
  mend: said(
    'Nennen Sie jeden Eintrag bei dem Dienst, der ihn setzt.',
    'Name each item with the service that sets it.',
  ),
  good: { 'services[1].cookies[0].name': '_zw_visit' },
  bad: {
    'services[1].cookies': ['_zw', '_zx'].map((name) => ({
      name,
      kind: 'cookie',
      purpose: { de: 'Kennung.', en: 'Identifier.' },
      lifetime: 'P6M',
      provider: 'zaehlwerk',
      thirdPartyAccess: true,
    })),
    'services[2].cookies': ['_zw', '_zx'].map((name) => ({
      name,
      kind: 'cookie',
      purpose: { de: 'Kennung.', en: 'Identifier.' },
      lifetime: 'P6M',
      provider: 'zaehlwerk',
      thirdPartyAccess: true,
    })),
    'services[2].recipients': ['zaehlwerk'],
  },
  *check({ services }) {
    const origin = new Map<string, ServiceBlock>();
    for (const block of services) {
      const shared = new Map<ServiceBlock, string[]>();
      for (const cookie of block.it.cookies) {
        const row = JSON.stringify([nameOf(cookie), cookie.kind, cookie.purpose, cookie.lifetime, cookie.provider]);
        const first = origin.get(row);
        if (!first) origin.set(row, block);
        else if (first !== block) shared.set(first, [...(shared.get(first) ?? []), nameOf(cookie)]);
      }
      for (const [first, names] of shared) {
        if (names.length < 2) continue;
        const list = names.join(', ');
        yield {
          keys: [...block.keys, 'cookies'],
          found: about(
            block.label,
            `wiederholt ${names.length} Zeilen von „${first.it.id}“: ${list}.`,
            `repeats ${names.length} rows of "${first.it.id}": ${list}.`,
          ),
        };
      }
    }
  },
};

const whileItLasts =
  /\bnur (?:für|während).{0,20}(?:Dauer|Teilnahme|Sitzung|Gespräch)|only (?:for|during).{0,20}(?:duration|call|session)/i;

/** The longest period of a service, where all its periods are known and cover everything it keeps. */
function longestRetention(context: LintContext, { it }: ServiceBlock): number | undefined {
  const entries = it.retention.length > 0 ? it.retention : (context.activityOf.get(it.activity)?.it.retention ?? []);
  if (entries.length === 0) return undefined;
  if (
    entries.every(
      ({ period, criteria }) => period === undefined && allWords(criteria).some((it) => whileItLasts.test(it)),
    )
  ) {
    return lifetimeSeconds('P1D');
  }
  if (entries.some(({ period, about: part, data }) => period === undefined || part || data?.length)) return undefined;
  return Math.max(...entries.map(({ period }) => lifetimeSeconds(period!)));
}

const beyondRetention: Rule = {
  id: 'PC222',
  name: 'lifetime-beyond-retention',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(2)(a), 5(1)(e) GDPR',
  looksFor: 'An item that outlives everything its service says about retention.',
  why: said(
    'Wer sagt, nach drei Monaten sei alles gelöscht, darf kein Cookie für ein Jahr setzen.',
    'Whoever says that all is deleted after three months must not set a cookie for a year.',
  ),
  mend: said(
    'Kürzen Sie die Lebensdauer, oder sagen Sie in retention, wofür die Frist gilt (data, about).',
    'Shorten the lifetime, or say in retention what the period is about (data, about).',
  ),
  good: { 'services[1].retention': [{ period: 'P6M' }] },
  bad: { 'services[1].retention': [{ period: 'P3M' }] },
  *check(context) {
    for (const block of context.services) {
      const longest = longestRetention(context, block);
      if (longest === undefined) continue;
      const at = block.it.cookies.findIndex(({ lifetime }) => lifetimeSeconds(lifetime) > longest);
      const cookie = block.it.cookies[at];
      if (!cookie) continue;
      yield {
        keys: [...block.keys, 'cookies', at, 'lifetime'],
        found: about(
          block.label,
          `hält „${nameOf(cookie)}“ (${cookie.lifetime}) länger als seine Speicherdauer.`,
          `keeps "${nameOf(cookie)}" (${cookie.lifetime}) longer than its retention.`,
        ),
      };
    }
  },
};

const deviceCodes = new Set<string>(deviceBases);

const basisWithoutItems: Rule = {
  id: 'PC223',
  name: 'device-basis-and-items',
  severity: 'warning',
  provenance: 'ours',
  source: '§ 25 TDDDG',
  looksFor:
    'A service with a switch and a basis for device access that stores and loads nothing; an activity that names bases for the device but not that of its services.',
  why: said(
    'Entweder fehlt die Liste der Einträge, oder die Grundlage ist aus einem anderen Abschnitt kopiert.',
    'Either the list of items is missing, or the basis was copied from elsewhere.',
  ),
  mend: said('Nennen Sie die Einträge, oder streichen Sie die Grundlage.', 'Name the items, or remove the basis.'),
  good: { 'activities[1].legalBasis': [{ basis: 'gdpr:6-1-a' }, { basis: 'tdddg:25-1' }] },
  bad: { 'activities[3].legalBasis': [{ basis: 'gdpr:6-1-b' }, { basis: 'tdddg:25-2-2' }] },
  *check(context) {
    for (const { it, keys, label } of context.services) {
      if (it.choice === 'required' || !it.legalBasis.device || it.cookies.length > 0 || it.hosts?.length) continue;
      yield {
        keys: [...keys, 'legalBasis', 'device'],
        found: about(
          label,
          'nennt eine Grundlage für das Gerät, aber keine Einträge.',
          'names a basis for the device but no items.',
        ),
      };
    }
    for (const { it, bases, keys, label } of context.activities) {
      const own = [...bases].filter((basis) => deviceCodes.has(basis));
      if (own.length === 0) continue;
      const services = (context.servicesOf.get(it.id) ?? []).filter(
        ({ it: service }) => service.cookies.length > 0 || service.hosts?.length,
      );
      if (services.length === 0) {
        yield {
          keys: [...keys, 'legalBasis'],
          found: about(
            label,
            `nennt ${own.join(', ')}, aber keiner ihrer Dienste greift auf das Gerät zu.`,
            `names ${own.join(', ')}, but none of its services accesses the device.`,
          ),
        };
      }
      const missing = services.find(
        ({ it: service }) => service.legalBasis.device && !bases.has(service.legalBasis.device),
      );
      if (!missing) continue;
      const basis = missing.it.legalBasis.device;
      yield {
        keys: [...keys, 'legalBasis'],
        found: about(
          label,
          `nennt nicht ${basis}, worauf „${missing.it.id}“ beruht.`,
          `does not name ${basis}, on which "${missing.it.id}" rests.`,
        ),
      };
    }
  },
};

const tracks =
  /personalisiert|Werbung|Werbeanzeige|Remarketing|Retargeting|statistisch|Statistik|Analyse|analysier|Bucketing|Zielgruppe|Besucher.{0,20}verfolg|advertis|personali[sz]ed|statistic|analy[sz]|track(?:s|ing)? (?:the )?(?:visitor|user)|target audience/i;
const denies = /\b(?:kein|keine|keiner|nicht|ohne|no|not|never|without)\b/i;

const exemptTracks: Rule = {
  id: 'PC224',
  name: 'exempt-item-tracks',
  severity: 'warning',
  provenance: 'checked S7, S9 (type I)',
  source: '§ 25(2) TDDDG; EDPB cookie banner task force, type I',
  looksFor: 'An item without consent whose purpose speaks of advertising, statistics or following visitors.',
  why: said(
    'Werbung und Statistik sind nicht unbedingt erforderlich, auch wenn der Dienst sonst nötig ist.',
    'Advertising and statistics are not strictly necessary, even where the service otherwise is.',
  ),
  mend: said(
    'Geben Sie dem Eintrag einen eigenen Dienst mit Einwilligung.',
    'Give the item a service of its own with consent.',
  ),
  good: {
    'services[0].cookies[0].purpose': {
      de: 'Hält die Anmeldung, ohne Statistik.',
      en: 'Keeps you signed in, without statistics.',
    },
  },
  bad: {
    'services[0].cookies[0].purpose': {
      de: 'Dient der Statistik und personalisierten Werbung.',
      en: 'Serves statistics and personalised advertising.',
    },
  },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      if (!isExempt(it.legalBasis.device)) continue;
      for (const [at, cookie] of it.cookies.entries()) {
        if (!allWords(cookie.purpose).some((text) => tracks.test(text) && !denies.test(text))) continue;
        yield {
          keys: [...keys, 'cookies', at, 'purpose'],
          found: about(
            label,
            `nimmt „${nameOf(cookie)}“ aus, obwohl es auswertet oder wirbt.`,
            `exempts "${nameOf(cookie)}" although it analyses or advertises.`,
          ),
        };
      }
    }
  },
};

const several = /[,;]|\s(?:und|and|oder|or)\s|^Cookies?\s|Endung|suffix/i;

const oneItem: Rule = {
  id: 'PC225',
  name: 'cookie-row-names-one-item',
  severity: 'warning',
  provenance: 'ours',
  source: 'C-673/17; § 25(1) TDDDG (clear and comprehensive information)',
  looksFor:
    'A row for several cookies, a description instead of a name, a wildcard in name, a name with a program error in it.',
  why: said(
    'Nur ein Name lässt sich im Browser wiederfinden und beim Widerruf löschen.',
    'Only a name can be found again in the browser and deleted on withdrawal.',
  ),
  mend: said(
    'Eine Zeile je Eintrag; für Muster das Feld pattern.',
    'One row for each item; for wildcards the field pattern.',
  ),
  good: { 'services[1].cookies[0].name': undefined, 'services[1].cookies[0].pattern': '_zw_*' },
  bad: { 'services[1].cookies[0].name': 'IDE, ANID' },
  *check({ services }) {
    for (const { it, keys } of services) {
      for (const [at, cookie] of it.cookies.entries()) {
        const name = nameOf(cookie);
        const wrong = several.test(name) || (cookie.name?.includes('*') ?? false);
        if (!wrong && !/undefined|\[object/.test(name)) continue;
        const found = wrong
          ? said(`„${name}“ ist nicht der Name eines Eintrags.`, `"${name}" is not the name of one item.`)
          : said(`„${name}“ sieht nach einem Programmfehler aus.`, `"${name}" looks like a program error.`);
        yield { keys: [...keys, 'cookies', at], severity: wrong ? 'warning' : 'info', found };
      }
    }
  },
};

const misspelt: Rule = {
  id: 'PC226',
  name: 'cookie-name-misspelt',
  severity: 'warning',
  provenance: 'from memory',
  source: 'documentation of the vendors',
  looksFor: 'A well-known cookie without its leading underscore, such as "ga" for "_ga".',
  why: said(
    'Unter dem falschen Namen wird der Eintrag weder gefunden noch gelöscht.',
    'Under the wrong name the item is neither found nor deleted.',
  ),
  mend: said('Schreiben Sie den Namen, wie er im Browser steht.', 'Write the name as it stands in the browser.'),
  good: { 'services[1].cookies[0].name': '_ga' },
  bad: { 'services[1].cookies[0].name': 'ga' },
  fixable: true,
  *check({ services }) {
    for (const { it, keys } of services) {
      for (const [at, { name }] of it.cookies.entries()) {
        if (name === undefined || !knownCookieNames.has(`_${name}`)) continue;
        const place = [...keys, 'cookies', at, 'name'];
        yield {
          keys: place,
          found: said(`„${name}“ heißt im Browser „_${name}“.`, `"${name}" is "_${name}" in the browser.`),
          edits: [{ keys: place, value: `_${name}` }],
        };
      }
    }
  },
};

const otherOwner: Rule = {
  id: 'PC227',
  name: 'cookie-of-another-vendor',
  severity: 'info',
  provenance: 'from memory',
  source: 'documentation of the vendors',
  looksFor:
    'An item whose name is known from another vendor than the one declared, such as OptanonConsent (OneTrust) under a calendar.',
  why: said(
    'Dann ist ein weiterer Anbieter im Spiel, der vielleicht Daten erhält.',
    'Then another vendor is involved, who may receive data.',
  ),
  mend: said('Prüfen Sie, wer den Eintrag setzt, und nennen Sie ihn.', 'Check who sets the item, and name them.'),
  good: { 'services[1].cookies[0].name': '_zw_uet' },
  bad: { 'services[1].cookies[0].name': 'OptanonConsent' },
  *check(context) {
    for (const { it, keys } of context.services) {
      for (const [at, cookie] of it.cookies.entries()) {
        const owner = itemOwners.find(({ name }) => name.test(nameOf(cookie)));
        if (!owner) continue;
        const ids = [cookie.provider, ...it.recipients];
        const names = ids.flatMap((id) => [...namesOf(context.parties.get(id) ?? { name: id, legalName: id })]);
        if (owner.words.some((word) => names.includes(word))) continue;
        const who = partyName(context, cookie.provider);
        yield {
          keys: [...keys, 'cookies', at, 'provider'],
          found: said(
            `„${nameOf(cookie)}“ ist von ${owner.owner} bekannt, nicht von ${who}.`,
            `"${nameOf(cookie)}" is known from ${owner.owner}, not from ${who}.`,
          ),
        };
      }
    }
  },
};

/** Contradictions about items on the device: PC220-PC227. */
export const cookieRules: readonly Rule[] = [
  toldDifferently,
  rowRepeated,
  beyondRetention,
  basisWithoutItems,
  exemptTracks,
  oneItem,
  misspelt,
  otherOwner,
];
