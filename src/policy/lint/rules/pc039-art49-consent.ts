import { isMarketing, transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const article49: Rule = {
  id: 'PC039',
  name: 'art49-consent',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 49(1)(a) GDPR; EDPB Guidelines 2/2018',
  looksFor:
    'A transfer on consent that does not tell its risks or has no switch of its own (an error), or that is used for advertising or profiles as a routine (a warning).',
  why: said(
    'Die Einwilligung in die Übermittlung muss ausdrücklich sein, die Risiken nennen und bleibt Ausnahme.',
    'Consent to a transfer must be explicit, tell the risks and stays an exception.',
  ),
  mend: said(
    'Ergänzen Sie risk, legalBasis gdpr:49-1-a und choice "consent", oder wählen Sie eine andere Garantie.',
    'Add risk, legalBasis gdpr:49-1-a and choice "consent", or choose another safeguard.',
  ),
  good: {
    'services[2].legalBasis.processing': ['gdpr:6-1-a', 'gdpr:49-1-a'],
    'services[2].transfers': [
      {
        country: 'US',
        recipients: ['northmap'],
        mechanism: 'art49-1-a',
        risk: {
          de: 'Behörden können zugreifen, ohne dass Sie sich wehren können.',
          en: 'Authorities may have access and you may have no remedy.',
        },
      },
    ],
  },
  bad: {
    'services[2].transfers': [{ country: 'US', recipients: ['northmap'], mechanism: 'art49-1-a' }],
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.mechanism !== 'art49-1-a') continue;
      if (!transfer.risk)
        yield {
          keys: [...keys, 'risk'],
          found: about(
            block.label,
            'nennt die Risiken der Übermittlung nicht.',
            'does not tell the risks of the transfer.',
          ),
        };
      const switched = block.kind === 'activity' || block.it.choice === 'consent';
      if (!switched || !block.bases.has('gdpr:49-1-a')) {
        yield {
          keys: [...block.keys, 'legalBasis'],
          found: about(
            block.label,
            'hat keine eigene Einwilligung in die Übermittlung.',
            'has no consent of its own to the transfer.',
          ),
        };
      }
      if (isMarketing(context, block) || block.it.profiling) {
        yield {
          keys: [...keys, 'mechanism'],
          severity: 'warning',
          found: about(block.label, 'übermittelt laufend auf Einwilligung.', 'transfers on consent as a routine.'),
        };
      }
    }
  },
};
