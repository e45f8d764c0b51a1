import { lifetimeSeconds } from '../../duration.ts';
import { about, said } from '../finding.ts';
import { itemName } from '../item-name.ts';
import { lifetimeWords } from '../lifetime-words.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

/** Our threshold, from the practice of the CNIL. */
const longestLife = lifetimeSeconds('P13M');

const identifier = /\bID\b|-ID|Kennung|wiedererkenn|identif|recogni[sz]e|unique|eindeutig/i;

export const storageTooLong: Rule = {
  id: 'PC023',
  name: 'storage-too-long',
  severity: 'warning',
  provenance: 'from memory; the threshold is ours',
  source: 'Art. 5(1)(e) GDPR; practice of the CNIL',
  looksFor:
    'An item that lives longer than 13 months, or (for information) an identifier that stays until someone clears it, without a reason in exemption.',
  why: said(
    'Je länger eine Kennung lebt, desto weiter lässt sich zurückverfolgen, wer was tat; 13 Monate sind üblich.',
    'The longer an identifier lives, the further back people can be followed; 13 months are usual.',
  ),
  mend: said(
    'Kürzen Sie die Lebensdauer oder begründen Sie sie in exemption.',
    'Shorten the lifetime or give the reason in exemption.',
  ),
  good: { 'services[1].cookies[0].lifetime': 'P1Y' },
  bad: { 'services[1].cookies[0].lifetime': 'P2Y' },
  *check({ services }) {
    for (const { it, keys, label } of services) {
      for (const [at, cookie] of it.cookies.entries()) {
        if (lifetimeSeconds(cookie.lifetime) <= longestLife || cookie.exemption || it.exemption) continue;
        const endless = cookie.lifetime === 'until-cleared';
        if (endless && !allWords(cookie.purpose).some((text) => identifier.test(text))) continue;
        const name = itemName(cookie);
        const stays = lifetimeWords(cookie.lifetime);
        const found = about(
          label,
          `hält „${name}“ so lange: ${stays.de}.`,
          `keeps "${name}" for this long: ${stays.en}.`,
        );
        yield { keys: [...keys, 'cookies', at, 'lifetime'], severity: endless ? 'info' : 'warning', found };
      }
    }
  },
};
