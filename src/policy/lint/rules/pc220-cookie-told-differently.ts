import { lifetimeSeconds } from '../../duration.ts';
import { about, said } from '../finding.ts';
import { itemName } from '../item-name.ts';
import { lifetimeWords } from '../lifetime-words.ts';
import type { Rule } from '../rule.ts';

export const toldDifferently: Rule = {
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
        const key = JSON.stringify([itemName(cookie), cookie.kind, cookie.provider, cookie.domain]);
        const before = seen.get(key);
        if (before === undefined) seen.set(key, cookie.lifetime);
        else if (lifetimeSeconds(before) !== lifetimeSeconds(cookie.lifetime)) {
          const [here, there] = [lifetimeWords(cookie.lifetime), lifetimeWords(before)];
          yield {
            keys: [...keys, 'cookies', at, 'lifetime'],
            found: about(
              label,
              `nennt für „${itemName(cookie)}“: ${here.de}; anderswo: ${there.de}.`,
              `names for "${itemName(cookie)}": ${here.en}; elsewhere: ${there.en}.`,
            ),
          };
        }
      }
    }
  },
};
