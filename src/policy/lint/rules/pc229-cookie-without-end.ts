import { about, said } from '../finding.ts';
import { itemName } from '../item-name.ts';
import type { Rule } from '../rule.ts';

export const cookieWithoutEnd: Rule = {
  id: 'PC229',
  name: 'cookie-without-end',
  severity: 'info',
  provenance: 'from memory (RFC 6265, 5.3)',
  source: 'Art. 13(2)(a) GDPR; C-673/17 (Planet49: the lifetime of cookies must be told); RFC 6265',
  looksFor: 'A cookie that is said to stay until somebody clears it.',
  why: said(
    'Ein Cookie endet mit der Sitzung oder an einem Tag, den es selbst nennt. Was bis zum Leeren bleibt, ist lokaler Speicher; oder die Lebensdauer fehlt.',
    'A cookie ends with the session or on a day that it names itself. What stays until cleared is local storage, or the lifetime is missing.',
  ),
  mend: said(
    'Setzen Sie kind auf local-storage, oder nennen Sie die Lebensdauer des Cookies.',
    "Set kind to local-storage, or give the cookie's lifetime.",
  ),
  good: { 'services[1].cookies[0].lifetime': 'session' },
  bad: { 'services[1].cookies[0].lifetime': 'until-cleared' },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      for (const [at, item] of it.cookies.entries()) {
        if (item.kind !== 'cookie' || item.lifetime !== 'until-cleared') continue;
        const name = itemName(item);
        yield {
          keys: [...keys, 'cookies', at, 'lifetime'],
          found: about(
            label,
            `nennt „${name}“ ein Cookie und lässt es bleiben, bis jemand es löscht.`,
            `calls "${name}" a cookie and lets it stay until somebody clears it.`,
          ),
        };
      }
    }
  },
};
