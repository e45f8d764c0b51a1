import { isThirdCountry } from '../../eea.ts';
import { partyName, transfersOf } from '../context.ts';
import { adequacy, type AdequacyDecision } from '../data/adequacy.ts';
import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { addDays } from '../days.ts';

const decisions = new Map<string, AdequacyDecision>(adequacy.entries.map((entry) => [entry.code, entry]));

const countryResolved: Rule = {
  id: 'PC030',
  name: 'third-country-resolved',
  severity: 'error',
  provenance: 'checked S2',
  source: 'Art. 13(1)(f), 44 GDPR',
  looksFor: 'A recipient outside the EEA for whom no transfer is declared.',
  why: said(
    'Wer außerhalb des EWR sitzt, erhält Daten nur mit einer Garantie, und die muss genannt werden.',
    'Whoever sits outside the EEA receives data only under a safeguard, and that must be told.',
  ),
  mend: said(
    'Ergänzen Sie in transfers Land, Empfänger und Garantie.',
    'Add country, recipient and safeguard in transfers.',
  ),
  good: {
    'parties[0].country': 'CH',
    'services[0].transfers': [{ country: 'CH', recipients: ['rechenhof'], mechanism: 'adequacy' }],
    'activities[0].transfers': [{ country: 'CH', recipients: ['rechenhof'], mechanism: 'adequacy' }],
    'activities[2].transfers': [{ country: 'CH', recipients: ['rechenhof'], mechanism: 'adequacy' }],
    'activities[3].transfers': [{ country: 'CH', recipients: ['rechenhof'], mechanism: 'adequacy' }],
  },
  bad: { 'services[2].transfers': [] },
  *check(context) {
    for (const block of context.blocks) {
      const near =
        block.kind === 'service'
          ? [context.activityOf.get(block.it.activity)]
          : (context.servicesOf.get(block.it.id) ?? []);
      const declared = new Set(
        [block, ...near].flatMap((it) => it?.it.transfers.flatMap(({ recipients }) => recipients) ?? []),
      );
      for (const id of block.receivers) {
        const country = context.parties.get(id)?.country;
        if (country === undefined || !isThirdCountry(country) || declared.has(id)) continue;
        const name = partyName(context, id);
        const found = about(
          block.label,
          `gibt Daten an ${name} (${country}) ohne genannte Garantie.`,
          `gives data to ${name} (${country}) without a declared safeguard.`,
        );
        yield { keys: [...block.keys, 'transfers'], found };
      }
    }
  },
};

const adequacyListed: Rule = {
  id: 'PC031',
  name: 'adequacy-listed',
  severity: 'error',
  provenance: 'checked S12-S16',
  source: 'Art. 45 GDPR',
  looksFor: 'Adequacy claimed for a country without a decision, or with one that has expired.',
  why: said(
    'Ein Angemessenheitsbeschluss ist eine Tatsache mit Datum; ohne ihn fehlt der Übermittlung die Grundlage.',
    'An adequacy decision is a dated fact; without it the transfer has no basis.',
  ),
  mend: said('Nennen Sie eine andere Garantie, zum Beispiel scc.', 'Name another safeguard, such as scc.'),
  good: {
    'parties[2].country': 'CH',
    'services[2].transfers': [{ country: 'CH', recipients: ['northmap'], mechanism: 'adequacy' }],
  },
  bad: {
    'parties[2].country': 'IN',
    'services[2].transfers': [{ country: 'IN', recipients: ['northmap'], mechanism: 'adequacy' }],
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.mechanism !== 'adequacy' || !isThirdCountry(transfer.country)) continue;
      const decision = decisions.get(transfer.country);
      const expired = decision?.expires != null && decision.expires < context.today;
      if (decision && !expired && decision.adopted <= context.today) continue;
      const found = expired
        ? about(
            block.label,
            `nennt für ${transfer.country} einen abgelaufenen Beschluss (${decision.expires}).`,
            `names an expired decision for ${transfer.country} (${decision.expires}).`,
          )
        : about(
            block.label,
            `nennt für ${transfer.country} Angemessenheit; einen Beschluss dazu gibt es nicht.`,
            `claims adequacy for ${transfer.country}; there is no such decision.`,
          );
      yield { keys: [...keys, 'mechanism'], found };
    }
  },
};

const usNeedsDpf: Rule = {
  id: 'PC032',
  name: 'us-needs-dpf',
  severity: 'error',
  provenance: 'checked S12, S16',
  source: 'Implementing Decision (EU) 2023/1795',
  looksFor:
    'Adequacy claimed for the USA without the company on the Data Privacy Framework list; the framework named for another country.',
  why: said(
    'In den USA gilt die Angemessenheit nur für Unternehmen auf der Liste des Data Privacy Framework.',
    'In the USA adequacy holds only for companies on the Data Privacy Framework list.',
  ),
  mend: said(
    'Ergänzen Sie dpf.participant und dpf.checkedOn, oder nennen Sie scc.',
    'Add dpf.participant and dpf.checkedOn, or name scc.',
  ),
  good: { 'services[2].transfers[0].dpf': { participant: 'Northmap Inc.', checkedOn: '2026-09-01' } },
  bad: { 'services[2].transfers[0].dpf': undefined },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      const { country, mechanism, dpf } = transfer;
      if (mechanism === 'dpf' && country !== 'US') {
        yield {
          keys: [...keys, 'mechanism'],
          found: about(block.label, `nennt das DPF für ${country}.`, `names the DPF for ${country}.`),
        };
      }
      if (country !== 'US' || (mechanism !== 'adequacy' && mechanism !== 'dpf') || dpf) continue;
      const found = about(
        block.label,
        'nennt für die USA keinen Teilnehmer am DPF.',
        'names no participant in the DPF for the USA.',
      );
      yield { keys: [...keys, 'dpf'], found };
    }
  },
};

const staffData = /Bewerb|Beschäftigte|Personal(?:akte|daten)|Lebenslauf|applicant|employee|curriculum/i;

const dpfStale: Rule = {
  id: 'PC033',
  name: 'dpf-check-stale',
  severity: 'warning',
  provenance: 'from memory',
  source: 'Implementing Decision (EU) 2023/1795 (annual re-certification)',
  looksFor:
    'A participation in the Data Privacy Framework not checked within twelve months; staff data without HR cover.',
  why: said('Die Teilnahme muss jährlich erneuert werden.', 'Participation must be renewed every year.'),
  mend: said(
    'Schlagen Sie die Liste nach und tragen Sie dpf.checkedOn ein.',
    'Look the list up and set dpf.checkedOn.',
  ),
  good: { 'services[2].transfers[0].dpf.checkedOn': '2026-11-01' },
  bad: { 'services[2].transfers[0].dpf.checkedOn': '2025-06-01' },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      const { dpf, mechanism, fallback } = transfer;
      if (!dpf || (mechanism !== 'dpf' && mechanism !== 'adequacy' && fallback !== 'dpf')) continue;
      if (dpf.checkedOn === undefined || addDays(dpf.checkedOn, 366) < context.today) {
        const when = dpf.checkedOn ?? '—';
        yield {
          keys: [...keys, 'dpf', 'checkedOn'],
          found: about(block.label, `hat das DPF zuletzt geprüft am: ${when}.`, `last checked the DPF on: ${when}.`),
        };
      }
      const staff = block.it.data.some((id) => staffData.test(JSON.stringify(context.data.get(id)?.title ?? '')));
      if (staff && dpf.hrCovered !== true) {
        const found = about(
          block.label,
          'übermittelt Beschäftigten- oder Bewerberdaten ohne HR-Abdeckung.',
          'transfers staff or applicant data without HR cover.',
        );
        yield { keys: [...keys, 'dpf', 'hrCovered'], found };
      }
    }
  },
};

const dpfFallback: Rule = {
  id: 'PC034',
  name: 'dpf-fallback',
  severity: 'info',
  provenance: 'checked S16',
  source: 'C-703/25 P (appeal against T-553/23, pending)',
  looksFor: 'Only the Data Privacy Framework, with nothing to fall back on.',
  why: said(
    'Über das DPF wird noch gestritten; fällt es, fehlt die Grundlage von heute auf morgen.',
    'The DPF is still before the court; if it falls, the basis is gone overnight.',
  ),
  mend: said(
    'Vereinbaren Sie zusätzlich scc und nennen Sie es als fallback.',
    'Agree on scc as well and name it as fallback.',
  ),
  good: { 'services[2].transfers[0].fallback': 'bcr' },
  bad: { 'services[2].transfers[0].fallback': undefined },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      if (transfer.mechanism !== 'dpf' || transfer.fallback !== undefined) continue;
      yield {
        keys: [...keys, 'fallback'],
        found: about(block.label, 'stützt sich allein auf das DPF.', 'rests on the DPF alone.'),
      };
    }
  },
};

const adequacyExpiring: Rule = {
  id: 'PC035',
  name: 'adequacy-expiring',
  severity: 'warning',
  provenance: 'from memory; the 180 days are ours',
  source: 'Art. 45(3) GDPR',
  looksFor: 'An adequacy decision that expires within 180 days.',
  why: said('Danach fehlt der Übermittlung die Grundlage.', 'After that the transfer has no basis.'),
  mend: said('Vereinbaren Sie rechtzeitig eine andere Garantie.', 'Agree on another safeguard in time.'),
  good: {
    'parties[2].country': 'GB',
    'services[2].transfers': [{ country: 'GB', recipients: ['northmap'], mechanism: 'adequacy' }],
  },
  bad: {
    today: '2031-10-01',
    'parties[2].country': 'GB',
    'services[2].transfers': [{ country: 'GB', recipients: ['northmap'], mechanism: 'adequacy' }],
  },
  *check(context) {
    for (const { block, transfer, keys } of transfersOf(context)) {
      const expires = transfer.mechanism === 'adequacy' ? decisions.get(transfer.country)?.expires : undefined;
      if (expires == null || expires < context.today || addDays(context.today, 180) < expires) continue;
      yield {
        keys: [...keys, 'mechanism'],
        found: about(
          block.label,
          `stützt sich auf einen Beschluss, der am ${expires} ausläuft.`,
          `rests on a decision that expires on ${expires}.`,
        ),
      };
    }
  },
};

/** Whether and why data may leave the EEA: PC030-PC035. */
export const transferRules: readonly Rule[] = [
  countryResolved,
  adequacyListed,
  usNeedsDpf,
  dpfStale,
  dpfFallback,
  adequacyExpiring,
];
