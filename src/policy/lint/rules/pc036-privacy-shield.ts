import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const calledVoid =
  /ungültig|unwirksam|aufgehoben|gekippt|nicht mehr|invalid|void|struck down|no longer|C-311\/18|Schrems/i;

export const privacyShield: Rule = {
  id: 'PC036',
  name: 'privacy-shield',
  severity: 'error',
  provenance: 'checked S12, S16',
  source: 'C-311/18 (16 July 2020)',
  looksFor: 'The Privacy Shield named as a safeguard.',
  why: said(
    'Der Privacy Shield ist seit dem 16. Juli 2020 ungültig.',
    'The Privacy Shield has been void since 16 July 2020.',
  ),
  mend: said(
    'Prüfen Sie das Data Privacy Framework oder vereinbaren Sie Standardvertragsklauseln.',
    'Check the Data Privacy Framework or agree on standard contractual clauses.',
  ),
  good: {
    'services[2].transfers[0].note': { de: 'Der Privacy Shield ist ungültig.', en: 'The Privacy Shield is void.' },
  },
  bad: {
    'services[2].transfers[0].note': {
      de: 'Der Anbieter ist nach dem Privacy Shield zertifiziert.',
      en: 'The provider is certified under the Privacy Shield.',
    },
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      for (const field of ['mechanism', 'fallback'] as const) {
        if (transfer[field] !== 'privacy-shield') continue;
        yield {
          keys: [...keys, field],
          found: about(block.label, 'stützt sich auf den Privacy Shield.', 'rests on the Privacy Shield.'),
        };
      }
    }
    for (const { keys, text } of context.texts) {
      if (!/privacy[- ]shield/i.test(text) || calledVoid.test(text)) continue;
      yield {
        keys,
        found: said('Der Text nennt den Privacy Shield als gültig.', 'The text names the Privacy Shield as valid.'),
      };
    }
  },
};
