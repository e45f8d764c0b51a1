import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const dpoContact: Rule = {
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
