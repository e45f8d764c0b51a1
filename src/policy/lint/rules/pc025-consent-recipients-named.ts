import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { saysOnly, wordSet } from '../words.ts';

const unnamed = wordSet(
  'partner partnern werbepartner werbepartnern geschäftspartner geschäftspartnern dritte dritter dritten dienstleister dienstleistern anbieter anbietern anbieters empfänger ' +
    'personalverwaltungssoftware software hosting hoster it werbenetzwerke netzwerke unternehmen verbundene externe diverse verschiedene ausgewählte sonstige weitere andere ' +
    'partners third parties party providers provider advertising service recipients networks companies affiliated affiliates external various selected other several vendors',
);

export const recipientsNamed: Rule = {
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
