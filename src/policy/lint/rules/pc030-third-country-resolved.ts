import { isThirdCountry } from '../../eea.ts';
import { partyName } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const countryResolved: Rule = {
  id: 'PC030',
  name: 'third-country-resolved',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(1)(f), 44 GDPR',
  looksFor: 'A recipient outside the EEA for whom no transfer is declared.',
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
      const near =
        block.kind === 'service'
          ? [context.activityOf.get(block.it.activity)]
          : (context.servicesOf.get(block.it.id) ?? []);
      const declared = new Set(
        [block, ...near].flatMap((it) => it?.it.transfers.flatMap(({ recipients }) => recipients) ?? []),
      );
      for (const id of block.receivers) {
        const country = context.parties.get(id)?.country;
        if (country === undefined || !isThirdCountry(country) || declared.has(id)) continue;
        const name = partyName(context, id);
        const found = about(
          block.label,
          `gibt Daten an ${name} (${country}) ohne genannte Garantie.`,
          `gives data to ${name} (${country}) without a declared safeguard.`,
        );
        yield { keys: [...block.keys, 'transfers'], found };
      }
    }
  },
};
