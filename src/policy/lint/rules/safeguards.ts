import { transfersOf } from '../context.ts';
import { about, said } from '../finding.ts';
import { isMarketing } from '../context.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const calledVoid =
  /ungültig|unwirksam|aufgehoben|gekippt|nicht mehr|invalid|void|struck down|no longer|C-311\/18|Schrems/i;

const privacyShield: Rule = {
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

const sccCopyRoute: Rule = {
  id: 'PC037',
  name: 'scc-copy-route',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(1)(f), 46(2)(b)-(c), 47 GDPR',
  looksFor: 'Standard contractual clauses or binding corporate rules without a way to get a copy.',
  why: said(
    'Man muss erfahren, wo man eine Kopie der Garantien erhält.',
    'People must learn where to get a copy of the safeguards.',
  ),
  mend: said(
    'Ergänzen Sie copyUrl, oder sagen Sie in note, wo es die Kopie gibt.',
    'Add copyUrl, or say in note where to get the copy.',
  ),
  good: {
    'services[2].transfers[0].mechanism': 'scc',
    'services[2].transfers[0].copyUrl': undefined,
    'services[2].transfers[0].note': { de: 'Eine Kopie senden wir auf Anfrage.', en: 'We send a copy on request.' },
  },
  bad: { 'services[2].transfers[0].mechanism': 'scc', 'services[2].transfers[0].copyUrl': undefined },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.mechanism !== 'scc' && transfer.mechanism !== 'bcr') continue;
      if (transfer.copyUrl || allWords(transfer.note).some((text) => /\bKopie|\bcopy|\bcopies/i.test(text))) continue;
      yield {
        keys: [...keys, 'copyUrl'],
        found: about(
          block.label,
          'sagt nicht, wo es eine Kopie der Klauseln gibt.',
          'does not say where to get a copy of the clauses.',
        ),
      };
    }
  },
};

const oldClauses = /2001\/497|2004\/915|2010\/87/;

const sccEdition: Rule = {
  id: 'PC038',
  name: 'scc-edition',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Implementing Decision (EU) 2021/914',
  looksFor: 'Standard contractual clauses of an old edition (an error), or without edition and module.',
  why: said(
    'Die alten Klauseln gelten seit Ende 2022 nicht mehr; ohne Modul bleibt offen, wer was schuldet.',
    'The old clauses ended in 2022; without the module it stays open who owes what.',
  ),
  mend: said(
    'Nennen Sie scc.decision "(EU) 2021/914" und das Modul (1 bis 4).',
    'Name scc.decision "(EU) 2021/914" and the module (1 to 4).',
  ),
  good: {
    'services[2].transfers[0].mechanism': 'scc',
    'services[2].transfers[0].scc': { decision: '(EU) 2021/914', module: 3 },
  },
  bad: {
    'services[2].transfers[0].mechanism': 'scc',
    'services[2].transfers[0].scc': { decision: '2010/87/EU', module: 2 },
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      const { mechanism, scc } = transfer;
      if (mechanism !== 'scc' && !scc) continue;
      const place = [...keys, 'scc'];
      if (scc && oldClauses.test(scc.decision)) {
        yield {
          keys: place,
          severity: 'error',
          found: about(block.label, `nennt alte Klauseln: ${scc.decision}.`, `names old clauses: ${scc.decision}.`),
        };
      } else if (scc?.module === undefined) {
        yield {
          keys: place,
          found: about(
            block.label,
            'nennt weder Ausgabe noch Modul der Klauseln.',
            'does not name edition and module of the clauses.',
          ),
        };
      }
    }
    for (const { keys, text } of context.texts) {
      const old = oldClauses.exec(text);
      if (!old) continue;
      yield {
        keys,
        severity: 'error',
        found: said(`Der Text nennt alte Klauseln: ${old[0]}.`, `The text names old clauses: ${old[0]}.`),
      };
    }
  },
};

const article49: Rule = {
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

const compelling: Rule = {
  id: 'PC040',
  name: 'art49-compelling',
  severity: 'error',
  provenance: 'from memory',
  source: 'Art. 49(1) subparagraph 2 GDPR',
  looksFor: 'A transfer on compelling interests that does not tell them.',
  why: said(
    'Wer sich auf zwingende Interessen beruft, muss sie den Betroffenen nennen.',
    'Whoever relies on compelling interests must tell them.',
  ),
  mend: said('Ergänzen Sie compellingInterest.', 'Add compellingInterest.'),
  good: {
    'services[2].transfers': [
      {
        country: 'US',
        recipients: ['northmap'],
        mechanism: 'art49-compelling',
        compellingInterest: { de: 'Einmalige Abwehr einer Klage.', en: 'Defence against one lawsuit.' },
      },
    ],
  },
  bad: { 'services[2].transfers': [{ country: 'US', recipients: ['northmap'], mechanism: 'art49-compelling' }] },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.mechanism !== 'art49-compelling' || transfer.compellingInterest) continue;
      yield {
        keys: [...keys, 'compellingInterest'],
        found: about(block.label, 'nennt die zwingenden Interessen nicht.', 'does not tell the compelling interests.'),
      };
    }
  },
};

/** What a safeguard must tell: PC036-PC040. */
export const safeguardRules: readonly Rule[] = [privacyShield, sccCopyRoute, sccEdition, article49, compelling];
