import { partyName } from '../context.ts';
import { itemOwners } from '../data/vendor-facts.ts';
import { said } from '../finding.ts';
import { itemName } from '../item-name.ts';
import { namesOf } from '../mentions.ts';
import type { Rule } from '../rule.ts';

export const otherOwner: Rule = {
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
        const owner = itemOwners.find(({ name }) => name.test(itemName(cookie)));
        if (!owner) continue;
        const ids = [cookie.provider, ...it.recipients];
        const names = ids.flatMap((id) => [...namesOf(context.parties.get(id) ?? { name: id, legalName: id })]);
        if (owner.words.some((word) => names.includes(word))) continue;
        const who = partyName(context, cookie.provider);
        yield {
          keys: [...keys, 'cookies', at, 'provider'],
          found: said(
            `„${itemName(cookie)}“ ist von ${owner.owner} bekannt, nicht von ${who}.`,
            `"${itemName(cookie)}" is known from ${owner.owner}, not from ${who}.`,
          ),
        };
      }
    }
  },
};
