import { isExempt } from '../context.ts';
import { about, said } from '../finding.ts';
import { itemName } from '../item-name.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const tracks =
  /personalisiert|Werbung|Werbeanzeige|Remarketing|Retargeting|statistisch|Statistik|Analyse|analysier|Bucketing|Zielgruppe|Besucher.{0,20}verfolg|advertis|personali[sz]ed|statistic|analy[sz]|track(?:s|ing)? (?:the )?(?:visitor|user)|target audience/i;

const denies = /\b(?:kein|keine|keiner|nicht|ohne|no|not|never|without)\b/i;

export const exemptTracks: Rule = {
  id: 'PC224',
  name: 'exempt-item-tracks',
  severity: 'warning',
  provenance: 'checked S7, S9 (type I)',
  source: '§ 25(2) TDDDG; EDPB cookie banner task force, type I',
  looksFor: 'An item without consent whose purpose speaks of advertising, statistics or following visitors.',
  why: said(
    'Werbung und Statistik sind nicht unbedingt erforderlich, auch wenn der Dienst sonst nötig ist.',
    'Advertising and statistics are not strictly necessary, even where the service otherwise is.',
  ),
  mend: said(
    'Geben Sie dem Eintrag einen eigenen Dienst mit Einwilligung.',
    'Give the item a service of its own with consent.',
  ),
  good: {
    'services[0].cookies[0].purpose': {
      de: 'Hält die Anmeldung, ohne Statistik.',
      en: 'Keeps you signed in, without statistics.',
    },
  },
  bad: {
    'services[0].cookies[0].purpose': {
      de: 'Dient der Statistik und personalisierten Werbung.',
      en: 'Serves statistics and personalised advertising.',
    },
  },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      if (!isExempt(it.legalBasis.device)) continue;
      for (const [at, cookie] of it.cookies.entries()) {
        if (!allWords(cookie.purpose).some((text) => tracks.test(text) && !denies.test(text))) continue;
        yield {
          keys: [...keys, 'cookies', at, 'purpose'],
          found: about(
            label,
            `nimmt „${itemName(cookie)}“ aus, obwohl es auswertet oder wirbt.`,
            `exempts "${itemName(cookie)}" although it analyses or advertises.`,
          ),
        };
      }
    }
  },
};
