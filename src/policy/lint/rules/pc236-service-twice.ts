import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const sameService: Rule = {
  id: 'PC236',
  name: 'service-twice',
  severity: 'info',
  provenance: 'ours',
  source: 'Art. 12(1) GDPR (intelligible)',
  looksFor: 'Two services of one provider with the same purposes, data, basis and items.',
  why: said(
    'Zwei Schalter für dasselbe sind keine zwei Möglichkeiten.',
    'Two switches for the same thing are not two options.',
  ),
  mend: said(
    'Fassen Sie die Dienste zusammen, oder sagen Sie, worin sie sich unterscheiden.',
    'Merge the services, or say how they differ.',
  ),
  good: { 'services[1].data': ['connection'] },
  bad: {
    'services[2].provider': 'zaehlwerk',
    'services[2].purposes': ['reach'],
    'services[2].data': ['connection', 'visits'],
    'services[1].cookies': [],
    'services[2].recipients': ['zaehlwerk', 'northmap'],
  },
  *check({ services }) {
    const seen = new Map<string, string>();
    for (const { it, keys, label } of services) {
      if (it.provider === 'controller') continue;
      const names = it.cookies.map(({ name, pattern }) => name ?? pattern);
      const key = JSON.stringify([
        it.provider,
        [...it.purposes].sort(),
        [...it.data].sort(),
        it.legalBasis,
        it.choice,
        names.sort(),
      ]);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, it.id);
      else
        yield {
          keys,
          found: about(label, `gleicht „${before}“ in allem, was zählt.`, `equals "${before}" in all that counts.`),
        };
    }
  },
};
