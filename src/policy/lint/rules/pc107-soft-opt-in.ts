import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';

const conditions = ['sale', 'ownSimilar', 'noObjection', 'noticeEachTime'] as const;

const isSoft = (basis: string): boolean => basis === 'uwg:7-3' || basis === 'eprivacy:13-2';

export const softOptIn: Rule = {
  id: 'PC107',
  name: 'soft-opt-in',
  severity: 'error',
  provenance: 'checked S26',
  source: '§ 7(3) UWG; Art. 13(2) ePrivacy directive; C-654/23',
  looksFor: 'Mail to existing customers without all four conditions of § 7(3) UWG.',
  why: said(
    'Ohne Einwilligung darf nur werben, wer die Adresse aus einem Verkauf hat, für Eigenes und Ähnliches wirbt, keinen Widerspruch kennt und jedes Mal auf ihn hinweist.',
    'Without consent only those may advertise who have the address from a sale, advertise their own similar goods, know of no objection and point to it each time.',
  ),
  mend: said(
    'Bestätigen Sie die vier Bedingungen in softOptIn, oder holen Sie eine Einwilligung.',
    'Confirm the four conditions in softOptIn, or ask for consent.',
  ),
  good: {
    'newsletters[0].legalBasis': ['uwg:7-3'],
    'newsletters[0].softOptIn': { sale: true, ownSimilar: true, noObjection: true, noticeEachTime: true },
  },
  bad: {
    'newsletters[0].legalBasis': ['uwg:7-3'],
    'newsletters[0].softOptIn': { sale: false, ownSimilar: true, noObjection: true, noticeEachTime: true },
  },
  *check({ policy, activities }) {
    const told = new Set(
      policy.newsletters.filter(({ legalBasis }) => legalBasis.some(isSoft)).map(({ activity }) => activity),
    );
    for (const [at, it] of policy.newsletters.entries()) {
      if (!it.legalBasis.some(isSoft)) continue;
      const missing = conditions.filter((name) => it.softOptIn?.[name] !== true);
      if (missing.length === 0) continue;
      const list = missing.join(', ');
      yield {
        keys: ['newsletters', at, 'softOptIn'],
        found: said(`Nicht bestätigt: ${list}.`, `Not confirmed: ${list}.`),
      };
    }
    for (const { it, keys, label, bases } of activities) {
      if (![...bases].some(isSoft) || told.has(it.id)) continue;
      const found = about(
        label,
        'wirbt nach § 7 Abs. 3 UWG, aber kein Newsletter bestätigt die Bedingungen.',
        'advertises under § 7(3) UWG, but no newsletter confirms the conditions.',
      );
      yield { keys: [...keys, 'legalBasis'], severity: 'warning', found };
    }
  },
};
