import { isMarketing, partyName } from '../context.ts';
import { adNetworks } from '../data/vendor-facts.ts';
import { about, said } from '../finding.ts';
import { firstWord } from '../mentions.ts';
import type { Rule } from '../rule.ts';

export const profilingList: Rule = {
  id: 'PC230',
  name: 'profiling-list-incomplete',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(2)(f), recital 60 GDPR; WP251',
  looksFor:
    'A list of who makes profiles that leaves out a provider whose service makes profiles or has purposes of its own here.',
  why: said(
    'Wer nicht auf der Liste steht, scheint keine Profile zu bilden.',
    'Who is not on the list seems to make no profiles.',
  ),
  mend: said('Ergänzen Sie profiling.by.', 'Complete profiling.by.'),
  good: {
    'activities[1].profiling': {
      text: { de: 'Zählwerk bildet Profile.', en: 'Zählwerk makes profiles.' },
      by: ['zaehlwerk'],
    },
    'services[1].profiling': { text: { de: 'Zählwerk bildet Profile.', en: 'Zählwerk makes profiles.' } },
  },
  bad: {
    'activities[1].profiling': {
      text: { de: 'Northmap bildet Profile.', en: 'Northmap makes profiles.' },
      by: ['northmap'],
    },
    'services[1].ownPurposes': { de: 'Zählwerk vergleicht Besucher.', en: 'Zählwerk compares visitors.' },
  },
  *check(context) {
    for (const block of context.activities) {
      const { it, keys, label, receivers } = block;
      const services = context.servicesOf.get(it.id) ?? [];
      if (!it.profiling?.by) continue;
      const nameOf = (id: string) => firstWord(partyName(context, id));
      const listed = new Set(it.profiling.by.map(nameOf));
      const all = new Set(['controller', ...receivers, ...services.flatMap(({ receivers: ids }) => [...ids])]);
      const place = [...keys, 'profiling', 'by'];
      for (const id of it.profiling.by) {
        if (all.has(id)) continue;
        const name = partyName(context, id);
        yield {
          keys: place,
          found: about(
            label,
            `lässt ${name} („${id}“) Profile bilden, nennt es aber nicht als Empfänger.`,
            `lets ${name} ("${id}") make profiles but does not name it as a recipient.`,
          ),
        };
      }
      for (const { it: service } of services) {
        const network = isMarketing(context, block) && adNetworks.has(nameOf(service.provider));
        if (!(service.profiling || service.ownPurposes || network) || listed.has(nameOf(service.provider))) continue;
        listed.add(nameOf(service.provider));
        const name = partyName(context, service.provider);
        yield {
          keys: place,
          found: about(
            label,
            `nennt ${name} nicht unter denen, die Profile bilden.`,
            `does not name ${name} among those who make profiles.`,
          ),
        };
      }
    }
  },
};
