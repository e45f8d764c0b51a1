import { isThirdCountry } from '../../eea.ts';
import { partyName } from '../context.ts';
import { about, said } from '../finding.ts';
import { firstWord } from '../mentions.ts';
import { near } from '../neighbours.ts';
import type { Rule } from '../rule.ts';

const nameReceiver = said(
  'Nennen Sie in transfers das Unternehmen, das die Daten dort erhält; führen Sie es nur einmal als Partei.',
  'Name in transfers the company that receives the data there, and keep it as one party only.',
);

export const countryResolved: Rule = {
  id: 'PC030',
  name: 'third-country-resolved',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(1)(f), 44 GDPR',
  looksFor:
    'A recipient outside the EEA for whom no transfer is declared; for a warning where one into the same country names another company of that name.',
  why: said(
    'Wer außerhalb des EWR sitzt, erhält Daten nur mit einer Garantie, und die muss genannt werden.',
    'Whoever sits outside the EEA receives data only under a safeguard, and that must be told.',
  ),
  mend: said(
    'Ergänzen Sie in transfers Land, Empfänger und Garantie.',
    'Add country, recipient and safeguard in transfers.',
  ),
  good: {
    'parties[0].country': 'CH',
    'services[0].transfers': [{ country: 'CH', recipients: ['rechenhof'], mechanism: 'adequacy' }],
    'activities[0].transfers': [{ country: 'CH', recipients: ['rechenhof'], mechanism: 'adequacy' }],
    'activities[2].transfers': [{ country: 'CH', recipients: ['rechenhof'], mechanism: 'adequacy' }],
    'activities[3].transfers': [{ country: 'CH', recipients: ['rechenhof'], mechanism: 'adequacy' }],
  },
  bad: { 'services[2].transfers': [] },
  *check(context) {
    for (const block of context.blocks) {
      const transfers = near(context, block).flatMap(({ it }) => it.transfers);
      const declared = new Set(transfers.flatMap(({ recipients }) => recipients));
      const inCountry = (place: string, name: string) =>
        transfers
          .flatMap(({ country, recipients }) => (country === place ? recipients : []))
          .find((id) => firstWord(partyName(context, id)) === firstWord(name));
      for (const id of block.receivers) {
        const country = context.parties.get(id)?.country;
        if (country === undefined || !isThirdCountry(country) || declared.has(id)) continue;
        const name = partyName(context, id);
        const other = inCountry(country, name);
        const told = other && (context.parties.get(other)?.legalName ?? other);
        const keys = [...block.keys, 'transfers'];
        yield told
          ? {
              keys,
              severity: 'warning',
              mend: nameReceiver,
              found: about(
                block.label,
                `gibt Daten an ${name} (${country}); die Garantie dafür nennt ein anderes Unternehmen: ${told}.`,
                `gives data to ${name} (${country}); the safeguard for it names another company: ${told}.`,
              ),
            }
          : {
              keys,
              found: about(
                block.label,
                `gibt Daten an ${name} (${country}) ohne genannte Garantie.`,
                `gives data to ${name} (${country}) without a declared safeguard.`,
              ),
            };
      }
    }
  },
};
