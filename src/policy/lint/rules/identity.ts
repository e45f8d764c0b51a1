import { isThirdCountry } from '../../eea.ts';
import { authorities } from '../data/authorities.ts';
import { landOfCity } from '../data/places.ts';
import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const known = new Map(authorities.entries.map((entry) => [entry.code, entry]));

const controllerIdentity: Rule = {
  id: 'PC001',
  name: 'controller-identity',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(1)(a) GDPR',
  looksFor: 'A controller without name, postal address or a direct way to reach it by e-mail or telephone.',
  why: said(
    'Wer Daten erhebt, muss sagen, wer er ist und wie man ihn unmittelbar erreicht.',
    'Whoever collects data must say who they are and how to reach them directly.',
  ),
  mend: said('Tragen Sie E-Mail-Adresse oder Telefonnummer ein.', 'Add an e-mail address or a telephone number.'),
  good: { 'controller.phone': '+49 89 000000' },
  bad: { 'controller.email': undefined },
  schema: /^\$\.controller(\.(name|address|country))?$/,
  check: ({ policy: { controller } }) =>
    controller.email === undefined && controller.phone === undefined
      ? [
          {
            keys: ['controller'],
            found: said(
              'Der Verantwortliche nennt weder E-Mail-Adresse noch Telefonnummer.',
              'The controller names neither an e-mail address nor a telephone number.',
            ),
          },
        ]
      : [],
};

const euRepresentative: Rule = {
  id: 'PC002',
  name: 'eu-representative',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 13(1)(a), 27 GDPR',
  looksFor: 'A controller outside the European Economic Area without a representative inside.',
  why: said(
    'Ein Verantwortlicher außerhalb des EWR braucht in der Regel einen Vertreter in der Union und muss ihn nennen.',
    'A controller outside the EEA usually needs a representative in the Union and must name it.',
  ),
  mend: said(
    'Nennen Sie den Vertreter in controller.euRepresentative.',
    'Name the representative in controller.euRepresentative.',
  ),
  good: {
    'controller.country': 'CH',
    supervisoryAuthority: 'DE-BY',
    'controller.euRepresentative': {
      name: 'Vertretung GmbH',
      address: 'Ring 1, 80331 München',
      email: 'eu@teilehafen.example',
    },
  },
  bad: { 'controller.country': 'CH' },
  check: ({ policy: { controller } }) =>
    isThirdCountry(controller.country) && controller.euRepresentative === undefined
      ? [
          {
            keys: ['controller', 'country'],
            found: said(
              `Der Verantwortliche sitzt in ${controller.country} und nennt keinen Vertreter in der Union.`,
              `The controller sits in ${controller.country} and names no representative in the Union.`,
            ),
          },
        ]
      : [],
};

const dpoContact: Rule = {
  id: 'PC003',
  name: 'dpo-contact',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(1)(b) GDPR',
  looksFor: 'A data protection officer who cannot be reached.',
  why: said(
    'Die Kontaktdaten des Datenschutzbeauftragten gehören in jede Datenschutzinformation.',
    'The contact details of the data protection officer belong in every notice.',
  ),
  mend: said(
    'Tragen Sie E-Mail-Adresse, Telefonnummer oder Anschrift ein.',
    'Add an e-mail address, telephone number or postal address.',
  ),
  good: { dataProtectionOfficer: { name: 'A. Muster', phone: '+49 89 000001' } },
  bad: { dataProtectionOfficer: { name: 'A. Muster' } },
  check: ({ policy: { dataProtectionOfficer: it } }) =>
    it && !it.email && !it.phone && !it.address && !it.url
      ? [
          {
            keys: ['dataProtectionOfficer'],
            found: said(
              'Der Datenschutzbeauftragte hat keine Kontaktdaten.',
              'The data protection officer has no contact details.',
            ),
          },
        ]
      : [],
};

const jointEssence: Rule = {
  id: 'PC004',
  name: 'joint-essence',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 26(1)-(2) GDPR',
  looksFor: 'Joint controllers without the essence of their arrangement or a contact point.',
  why: said(
    'Bei gemeinsamer Verantwortung muss das Wesentliche der Vereinbarung und eine Anlaufstelle bekannt sein.',
    'With joint control people must learn the essence of the arrangement and whom to turn to.',
  ),
  mend: said(
    'Ergänzen Sie in jointControllers die Felder essence und contactPoint.',
    'Add essence and contactPoint to the entry in jointControllers.',
  ),
  good: {
    'parties[1].role': 'joint-controller',
    jointControllers: [
      {
        party: 'zaehlwerk',
        essence: { de: 'Wir informieren, Zählwerk löscht.', en: 'We inform, Zählwerk deletes.' },
        contactPoint: 'datenschutz@teilehafen.example',
      },
    ],
  },
  bad: { 'parties[1].role': 'joint-controller' },
  *check({ policy }) {
    const joint = policy.jointControllers ?? [];
    for (const [at, it] of joint.entries()) {
      if (it.essence && it.contactPoint) continue;
      const found = said(
        `Für „${it.party}“ fehlt das Wesentliche der Vereinbarung oder die Anlaufstelle.`,
        `For "${it.party}" the essence of the arrangement or the contact point is missing.`,
      );
      yield { keys: ['jointControllers', at], found };
    }
    const told = new Set(joint.map(({ party }) => party));
    for (const [at, it] of policy.parties.entries()) {
      if (it.role !== 'joint-controller' || told.has(it.id)) continue;
      const found = said(
        `„${it.name}“ ist gemeinsam verantwortlich, steht aber nicht in jointControllers.`,
        `"${it.name}" is a joint controller but is missing from jointControllers.`,
      );
      yield { keys: ['parties', at, 'role'], found };
    }
  },
};

const complaintRight: Rule = {
  id: 'PC043',
  name: 'complaint-right',
  severity: 'error',
  provenance: 'checked S2, S32',
  source: 'Art. 13(2)(d), 77 GDPR',
  looksFor: 'No supervisory authority, or one that is not in the directory and so cannot be shown by name.',
  why: said(
    'Das Beschwerderecht muss genannt werden; hilfreich ist es nur mit Namen und Adresse der Behörde.',
    'The right to complain must be told; it helps only with the name and address of the authority.',
  ),
  mend: said(
    'Nennen Sie den Code der Behörde Ihres Sitzes, zum Beispiel DE-BY.',
    'Give the code of the authority of your seat, such as DE-BY.',
  ),
  good: { supervisoryAuthority: 'DE-BY' },
  bad: { supervisoryAuthority: 'DE-XX' },
  schema: /^\$\.supervisoryAuthority$/,
  check: ({ policy: { supervisoryAuthority: code } }) =>
    known.has(code)
      ? []
      : [
          {
            keys: ['supervisoryAuthority'],
            severity: 'warning',
            found: said(
              `„${code}“ steht nicht im Verzeichnis der Behörden.`,
              `"${code}" is not in the directory of authorities.`,
            ),
          },
        ],
};

const authorityMatch: Rule = {
  id: 'PC044',
  name: 'authority-match',
  severity: 'warning',
  provenance: 'checked S32; the table of cities is from memory',
  source: '§ 40 BDSG; Art. 55, 56 GDPR',
  looksFor:
    'A private controller that names an authority for public bodies, of another country or of another Land than its seat.',
  why: said(
    'Zuständig für Unternehmen ist die Behörde des Landes, in dem sie sitzen; eine falsche Behörde schickt Beschwerden in die Irre.',
    'Companies answer to the authority of the Land they sit in; a wrong one leads complaints astray.',
  ),
  mend: said('Nennen Sie die Behörde Ihres Sitzes.', 'Name the authority of your seat.'),
  good: { supervisoryAuthority: 'DE-BY' },
  bad: { supervisoryAuthority: 'DE' },
  check({ policy: { supervisoryAuthority: code, controller } }) {
    const city = controller.address.match(/\p{L}+/gu)?.find((word) => Object.hasOwn(landOfCity, word));
    const land = city && controller.country === 'DE' ? landOfCity[city] : undefined;
    const wrong =
      (controller.country === 'DE' && (code === 'DE' || code.endsWith('-pub'))) ||
      (!isThirdCountry(controller.country) && code.slice(0, 2) !== controller.country) ||
      (land !== undefined && /^DE-..$/.test(code) && code !== land);
    if (!wrong || !known.has(code)) return [];
    const seat = land ?? controller.country;
    const found = said(`Sitz: ${seat}, genannte Behörde: ${code}.`, `Seat: ${seat}, authority named: ${code}.`);
    return [{ keys: ['supervisoryAuthority'], found }];
  },
};

/** Who is responsible and who supervises: PC001-PC004, PC043, PC044. */
export const identityRules: readonly Rule[] = [
  controllerIdentity,
  euRepresentative,
  dpoContact,
  jointEssence,
  complaintRight,
  authorityMatch,
];
