import { isExempt } from '../context.ts';
import { contested } from '../data/vendor-facts.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

export const exemptVendorDoubtful: Rule = {
  id: 'PC255',
  name: 'exempt-vendor-doubtful',
  severity: 'warning',
  provenance: 'checked S5 for Tag Manager; the others from memory',
  source: '§ 25(2) No 2 TDDDG; VG Hannover, 10 A 5385/22 (19 March 2025, not final when last seen)',
  looksFor:
    'A tag manager, an analysis, an advertising service or a captcha of a well-known vendor that is called strictly necessary.',
  why: said(
    'Behörden und Gerichte haben gerade diese nicht für unbedingt erforderlich gehalten: die Seite geht auch ohne sie.',
    'Authorities and courts have held that these are not strictly necessary: the page works without them.',
  ),
  mend: said(
    'Geben Sie dem Dienst einen Schalter (choice: consent, tdddg:25-1), oder nehmen Sie einen vom eigenen Server.',
    'Give the service a switch (choice: consent, tdddg:25-1), or use one from your own server.',
  ),
  good: { 'services[1].title': { de: 'Google Tag Manager', en: 'Google Tag Manager' } },
  bad: { 'services[0].title': { de: 'Google Tag Manager', en: 'Google Tag Manager' } },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      if (it.choice !== 'required' || !isExempt(it.legalBasis.device)) continue;
      if (!allWords(it.title).some((text) => contested.test(text))) continue;
      yield {
        keys: [...keys, 'choice'],
        found: about(label, 'gilt hier als unbedingt erforderlich.', 'counts as strictly necessary here.'),
      };
    }
  },
};
