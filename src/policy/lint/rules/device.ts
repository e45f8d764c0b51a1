import { asksDevice, isExempt } from '../context.ts';
import { lifetimeSeconds } from '../../duration.ts';
import { about, said } from '../finding.ts';
import { heldBySchema, type Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

/** Our threshold, from the practice of the CNIL. */
const longestLife = lifetimeSeconds('P13M');

const defaultOff: Rule = {
  id: 'PC013',
  name: 'consent-default-off',
  severity: 'error',
  provenance: 'checked S7 (pre-ticked boxes)',
  source: 'Art. 4(11), recital 32 GDPR; C-673/17; § 25(1) TDDDG',
  looksFor: 'A service that rests on consent but is always on, or on until someone objects.',
  why: said(
    'Was auf Einwilligung beruht, darf vor dem Ja nicht laufen; ein vorbelegter Schalter ist keine Einwilligung.',
    'What rests on consent must not run before the yes; a switch that is already on is no consent.',
  ),
  mend: said('Setzen Sie choice auf "consent".', 'Set choice to "consent".'),
  good: { 'services[1].choice': 'consent' },
  bad: { 'services[1].choice': 'objection' },
  fixable: true,
  *check({ services }) {
    for (const { it, bases, keys, label } of services) {
      if (it.choice === 'consent' || !(asksDevice(it.legalBasis.device) || bases.has('gdpr:6-1-a'))) continue;
      const found = about(
        label,
        `beruht auf Einwilligung, ist aber "${it.choice}".`,
        `rests on consent but is "${it.choice}".`,
      );
      yield { keys: [...keys, 'choice'], found, edits: [{ keys: [...keys, 'choice'], value: 'consent' }] };
    }
  },
};

const accessDeclared: Rule = {
  id: 'PC018',
  name: 'device-access-declared',
  severity: 'error',
  provenance: 'checked S9, S18',
  source: '§ 25(1) TDDDG; EDPB Guidelines 2/2023',
  looksFor: 'A service that loads something from other hosts and declares neither items nor a basis for device access.',
  why: said(
    'Schon ein fremdes Skript, Bild oder Video greift auf das Endgerät zu.',
    "A third party's script, image or video already accesses the device.",
  ),
  mend: said(
    'Nennen Sie die Gegenstände in cookies und die Grundlage in legalBasis.device.',
    'Name the items in cookies and the basis in legalBasis.device.',
  ),
  good: { 'services[2].legalBasis.device': 'tdddg:25-1' },
  bad: { 'services[2].legalBasis.device': undefined },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      if (!it.hosts?.length || it.cookies.length > 0 || it.legalBasis.device) continue;
      const found = about(
        label,
        `lädt von ${it.hosts[0]} und erklärt keinen Zugriff.`,
        `loads from ${it.hosts[0]} and declares no access.`,
      );
      yield { keys: [...keys, 'legalBasis', 'device'], found };
    }
  },
};

const accessBasis: Rule = {
  id: 'PC019',
  name: 'device-access-basis',
  severity: 'error',
  provenance: 'checked S9',
  source: '§ 25 TDDDG',
  looksFor: 'Items on the device without a basis for device access.',
  why: said(
    'Für alles, was auf dem Gerät liegt oder gelesen wird, braucht es Einwilligung oder eine Ausnahme, neben der Grundlage der DSGVO.',
    'Whatever lies on the device or is read from it needs consent or an exemption, beside the basis of the GDPR.',
  ),
  mend: said('Ergänzen Sie legalBasis.device.', 'Add legalBasis.device.'),
  good: { 'services[1].legalBasis.device': 'tdddg:25-1' },
  bad: { 'services[1].legalBasis.device': undefined },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      if (it.cookies.length === 0 || it.legalBasis.device) continue;
      const found = about(
        label,
        `nutzt ${it.cookies.length} Einträge auf dem Gerät ohne Grundlage dafür.`,
        `uses ${it.cookies.length} items on the device without a basis for it.`,
      );
      yield { keys: [...keys, 'legalBasis', 'device'], found };
    }
  },
};

const exemptionJustified: Rule = {
  id: 'PC020',
  name: 'exemption-justified',
  severity: 'warning',
  provenance: 'checked S7, S9',
  source: '§ 25(2) TDDDG; EDPB cookie banner task force, type I',
  looksFor: 'Device access without consent and without a word on why the requested service needs it.',
  why: said(
    '„Technisch erforderlich“ ist nur, ohne was der gewünschte Dienst nicht ginge; das will begründet sein.',
    '"Strictly necessary" is only that without which the requested service would not work; that wants a reason.',
  ),
  mend: said('Begründen Sie die Ausnahme in exemption.', 'Give the reason in exemption.'),
  good: {
    'services[0].exemption': undefined,
    'services[0].cookies[0].exemption': { de: 'Hält die Anmeldung.', en: 'Keeps the sign-in.' },
  },
  bad: { 'services[0].exemption': undefined },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      if (!isExempt(it.legalBasis.device) || it.exemption) continue;
      if (it.cookies.length > 0 && it.cookies.every(({ exemption }) => exemption)) continue;
      yield {
        keys: [...keys, 'exemption'],
        found: about(label, 'begründet die Ausnahme nicht.', 'gives no reason for the exemption.'),
      };
    }
  },
};

const noInterestForDevice: Rule = {
  id: 'PC021',
  name: 'no-li-for-device',
  severity: 'error',
  provenance: 'checked S7',
  source: '§ 25 TDDDG; EDPB cookie banner task force, type H',
  looksFor: 'Items on the device that are not exempt, in a service that rests on Art. 6(1)(f) instead of consent.',
  why: said(
    'Ein berechtigtes Interesse trägt den Zugriff auf das Gerät nie; ohne Einwilligung ist auch die Verarbeitung danach nicht gedeckt.',
    'A legitimate interest never carries device access; without consent the later processing is not covered either.',
  ),
  mend: said(
    'Stützen Sie den Dienst auf Einwilligung oder begründen Sie eine Ausnahme.',
    'Rest the service on consent or give the reason for an exemption.',
  ),
  good: { 'services[1].legalBasis.processing': ['gdpr:6-1-a'] },
  bad: {
    'services[1].legalBasis.processing': ['gdpr:6-1-f'],
    'services[1].legitimateInterest': { de: 'Wir wollen zählen.', en: 'We want to count.' },
  },
  *check({ services }) {
    for (const { it, bases, keys, label } of services) {
      if (it.cookies.length === 0 || isExempt(it.legalBasis.device)) continue;
      if (!bases.has('gdpr:6-1-f') || bases.has('gdpr:6-1-a')) continue;
      const found = about(
        label,
        'stützt nicht ausgenommene Einträge auf ein berechtigtes Interesse.',
        'rests items that are not exempt on a legitimate interest.',
      );
      yield { keys: [...keys, 'legalBasis', 'processing'], found };
    }
  },
};

const storageDuration: Rule = {
  id: 'PC022',
  name: 'storage-duration',
  severity: 'error',
  provenance: 'from memory',
  source: 'C-673/17 (Planet49)',
  looksFor: 'An item without a lifetime, or that does not say whether third parties get at it. The schema refuses it.',
  why: said(
    'Wie lange ein Cookie lebt und ob Dritte es lesen, gehört zur Information vor der Einwilligung.',
    'How long a cookie lives and whether third parties read it belongs to the information before consent.',
  ),
  mend: said('Ergänzen Sie lifetime und thirdPartyAccess.', 'Add lifetime and thirdPartyAccess.'),
  good: { 'services[1].cookies[0].lifetime': 'P3M' },
  bad: { 'services[1].cookies[0].lifetime': undefined },
  schema: /\.cookies\[\d+\]\.(lifetime|thirdPartyAccess)$/,
  check: heldBySchema,
};

const identifier = /\bID\b|-ID|Kennung|wiedererkenn|identif|recogni[sz]e|unique|eindeutig/i;

const storageTooLong: Rule = {
  id: 'PC023',
  name: 'storage-too-long',
  severity: 'warning',
  provenance: 'from memory; the threshold is ours',
  source: 'Art. 5(1)(e) GDPR; practice of the CNIL',
  looksFor:
    'An item that lives longer than 13 months, or (for information) an identifier that stays until someone clears it, without a reason in exemption.',
  why: said(
    'Je länger eine Kennung lebt, desto weiter lässt sich zurückverfolgen, wer was tat; 13 Monate sind üblich.',
    'The longer an identifier lives, the further back people can be followed; 13 months are usual.',
  ),
  mend: said(
    'Kürzen Sie die Lebensdauer oder begründen Sie sie in exemption.',
    'Shorten the lifetime or give the reason in exemption.',
  ),
  good: { 'services[1].cookies[0].lifetime': 'P1Y' },
  bad: { 'services[1].cookies[0].lifetime': 'P2Y' },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      for (const [at, cookie] of it.cookies.entries()) {
        if (lifetimeSeconds(cookie.lifetime) <= longestLife || cookie.exemption || it.exemption) continue;
        const endless = cookie.lifetime === 'until-cleared';
        if (endless && !allWords(cookie.purpose).some((text) => identifier.test(text))) continue;
        const name = cookie.name ?? cookie.pattern;
        const found = about(
          label,
          `hält „${name}“ so lange: ${cookie.lifetime}.`,
          `keeps "${name}" for this long: ${cookie.lifetime}.`,
        );
        yield { keys: [...keys, 'cookies', at, 'lifetime'], severity: endless ? 'info' : 'warning', found };
      }
    }
  },
};

/** What lies on the device: PC013, PC018-PC023. */
export const deviceRules: readonly Rule[] = [
  defaultOff,
  accessDeclared,
  accessBasis,
  exemptionJustified,
  noInterestForDevice,
  storageDuration,
  storageTooLong,
];
