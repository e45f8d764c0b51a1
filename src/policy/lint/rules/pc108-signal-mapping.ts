import { partyName } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const googleTag = /Google (?:Analytics|Ads|AdSense|Marketing Platform|Remarketing)|DoubleClick|Floodlight/i;

export const signalMapping: Rule = {
  id: 'PC108',
  name: 'signal-mapping',
  severity: 'info',
  provenance: 'from memory',
  source: 'Google Consent Mode v2 (documentation of the vendor)',
  looksFor: 'A service of Google with consent that no consent type of Google is mapped to.',
  why: said(
    'Ohne Zuordnung erfährt der Anbieter nichts von einem Nein oder einem Widerruf.',
    'Without a mapping the vendor never learns of a no or a withdrawal.',
  ),
  mend: said('Ergänzen Sie signals.googleConsentMode.', 'Add signals.googleConsentMode.'),
  good: {
    'services[1].title': { de: 'Google Analytics', en: 'Google Analytics' },
    'services[1].signals': { googleConsentMode: ['analytics_storage'] },
  },
  bad: { 'services[1].title': { de: 'Google Analytics', en: 'Google Analytics' } },
  *check(context) {
    for (const { it, keys, label } of context.services) {
      if (it.choice !== 'consent' || it.signals?.googleConsentMode?.length) continue;
      if (!allWords(it.title).some((text) => googleTag.test(text))) continue;
      const name = partyName(context, it.provider);
      yield {
        keys: [...keys, 'signals'],
        found: about(label, `meldet ${name} die Wahl nicht.`, `does not tell ${name} the choice.`),
      };
    }
  },
};
