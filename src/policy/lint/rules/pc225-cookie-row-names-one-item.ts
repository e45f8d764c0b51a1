import { said } from '../finding.ts';
import { itemName } from '../item-name.ts';
import type { Rule } from '../rule.ts';

const several = /[,;]|\s(?:und|and|oder|or)\s|^Cookies?\s|Endung|suffix/i;

export const oneItem: Rule = {
  id: 'PC225',
  name: 'cookie-row-names-one-item',
  severity: 'warning',
  provenance: 'ours',
  source: 'C-673/17; § 25(1) TDDDG (clear and comprehensive information)',
  looksFor:
    'A row for several cookies, a description instead of a name, a wildcard in name, a name with a program error in it.',
  why: said(
    'Nur ein Name lässt sich im Browser wiederfinden und beim Widerruf löschen.',
    'Only a name can be found again in the browser and deleted on withdrawal.',
  ),
  mend: said(
    'Eine Zeile je Eintrag; für Muster das Feld pattern.',
    'One row for each item; for wildcards the field pattern.',
  ),
  good: { 'services[1].cookies[0].name': undefined, 'services[1].cookies[0].pattern': '_zw_*' },
  bad: { 'services[1].cookies[0].name': 'IDE, ANID' },
  *check({ services }) {
    for (const { it, keys } of services) {
      for (const [at, cookie] of it.cookies.entries()) {
        const name = itemName(cookie);
        const wrong = several.test(name) || (cookie.name?.includes('*') ?? false);
        if (!wrong && !/undefined|\[object/.test(name)) continue;
        const found = wrong
          ? said(`„${name}“ ist nicht der Name eines Eintrags.`, `"${name}" is not the name of one item.`)
          : said(`„${name}“ sieht nach einem Programmfehler aus.`, `"${name}" looks like a program error.`);
        yield { keys: [...keys, 'cookies', at], severity: wrong ? 'warning' : 'info', found };
      }
    }
  },
};
