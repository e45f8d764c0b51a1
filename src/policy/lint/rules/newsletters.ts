import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords, inWords } from '../texts.ts';

const tracks =
  /Öffnungs(?:rate|verhalten)|Klick(?:rate|verhalten)|(?:geöffnet|angeklickt|gelesen) (?:wird|werden|wurde|haben)|(?:Anzeigen und )?Newsletter .{0,80}(?:verfolgen|auswerten)|Newsletter-Erfolg messen|open(?:ing)?s? rates?|click(?:-through)? rates?|whether you (?:open|click|read)|tracking pixel|Zählpixel|measuring newsletters/i;

const tracking: Rule = {
  id: 'PC106',
  name: 'newsletter-tracking',
  severity: 'error',
  provenance: 'from memory',
  source: '§ 25 TDDDG; EDPB Guidelines 2/2023',
  looksFor: 'A newsletter whose opening or clicks are followed without a consent of its own.',
  why: said(
    'Zu messen, ob jemand eine Mail öffnet, ist ein Zugriff auf das Gerät; die Anmeldung zum Newsletter deckt ihn nicht.',
    'Measuring whether someone opens a mail accesses the device; signing up for the newsletter does not cover it.',
  ),
  mend: said(
    'Legen Sie einen Dienst mit choice "consent" an und nennen Sie ihn in trackingService.',
    'Add a service with choice "consent" and name it in trackingService.',
  ),
  good: { 'newsletters[0].trackingService': 'statistics' },
  bad: { 'newsletters[0].trackingService': 'session' },
  *check({ policy, services, activityOf, purposes }) {
    const byId = new Map(services.map((block) => [block.it.id, block.it]));
    for (const [at, it] of policy.newsletters.entries()) {
      const service = it.trackingService === undefined ? undefined : byId.get(it.trackingService);
      const keys = ['newsletters', at, 'trackingService'];
      if (service && service.choice !== 'consent') {
        yield {
          keys,
          found: said(
            `Der Messdienst „${service.id}“ fragt nicht nach Einwilligung.`,
            `The tracking service "${service.id}" does not ask for consent.`,
          ),
        };
      }
      if (it.trackingService !== undefined || it.channel !== 'email') continue;
      const activity = activityOf.get(it.activity)?.it;
      const titles = activity?.purposes.map((id) => purposes.get(id)?.title) ?? [];
      const texts = [
        ...titles,
        it.description,
        activity?.description,
        activity?.profiling?.text,
        ...(activity?.notes ?? []),
      ].flatMap(allWords);
      if (!texts.some((text) => tracks.test(text))) continue;
      const name = inWords(it.title, 'de');
      yield {
        keys,
        found: said(
          `„${name}“ wertet das Leseverhalten aus, ohne eigene Einwilligung.`,
          `"${inWords(it.title, 'en')}" follows reading behaviour without a consent of its own.`,
        ),
      };
    }
  },
};

const conditions = ['sale', 'ownSimilar', 'noObjection', 'noticeEachTime'] as const;
const isSoft = (basis: string): boolean => basis === 'uwg:7-3' || basis === 'eprivacy:13-2';

const softOptIn: Rule = {
  id: 'PC107',
  name: 'soft-opt-in',
  severity: 'error',
  provenance: 'checked S26',
  source: '§ 7(3) UWG; Art. 13(2) ePrivacy directive; C-654/23',
  looksFor: 'Mail to existing customers without all four conditions of § 7(3) UWG.',
  why: said(
    'Ohne Einwilligung darf nur werben, wer die Adresse aus einem Verkauf hat, für Eigenes und Ähnliches wirbt, keinen Widerspruch kennt und jedes Mal auf ihn hinweist.',
    'Without consent only those may advertise who have the address from a sale, advertise their own similar goods, know of no objection and point to it each time.',
  ),
  mend: said(
    'Bestätigen Sie die vier Bedingungen in softOptIn, oder holen Sie eine Einwilligung.',
    'Confirm the four conditions in softOptIn, or ask for consent.',
  ),
  good: {
    'newsletters[0].legalBasis': ['uwg:7-3'],
    'newsletters[0].softOptIn': { sale: true, ownSimilar: true, noObjection: true, noticeEachTime: true },
  },
  bad: {
    'newsletters[0].legalBasis': ['uwg:7-3'],
    'newsletters[0].softOptIn': { sale: false, ownSimilar: true, noObjection: true, noticeEachTime: true },
  },
  *check({ policy, activities }) {
    const told = new Set(
      policy.newsletters.filter(({ legalBasis }) => legalBasis.some(isSoft)).map(({ activity }) => activity),
    );
    for (const [at, it] of policy.newsletters.entries()) {
      if (!it.legalBasis.some(isSoft)) continue;
      const missing = conditions.filter((name) => it.softOptIn?.[name] !== true);
      if (missing.length === 0) continue;
      const list = missing.join(', ');
      yield {
        keys: ['newsletters', at, 'softOptIn'],
        found: said(`Nicht bestätigt: ${list}.`, `Not confirmed: ${list}.`),
      };
    }
    for (const { it, keys, label, bases } of activities) {
      if (![...bases].some(isSoft) || told.has(it.id)) continue;
      const found = about(
        label,
        'wirbt nach § 7 Abs. 3 UWG, aber kein Newsletter bestätigt die Bedingungen.',
        'advertises under § 7(3) UWG, but no newsletter confirms the conditions.',
      );
      yield { keys: [...keys, 'legalBasis'], severity: 'warning', found };
    }
  },
};

/** Newsletters: PC106, PC107. */
export const newsletterRules: readonly Rule[] = [tracking, softOptIn];
