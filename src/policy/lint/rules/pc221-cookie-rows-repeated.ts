import type { ServiceBlock } from '../context.ts';
import { about, said } from '../finding.ts';
import { itemName } from '../item-name.ts';
import type { Rule } from '../rule.ts';

export const rowRepeated: Rule = {
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
        const row = JSON.stringify([itemName(cookie), cookie.kind, cookie.purpose, cookie.lifetime, cookie.provider]);
        const first = origin.get(row);
        if (!first) origin.set(row, block);
        else if (first !== block) shared.set(first, [...(shared.get(first) ?? []), itemName(cookie)]);
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
