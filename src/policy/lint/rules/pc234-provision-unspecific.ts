import { about, said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords } from '../texts.ts';

const loose = /§\s?25 (?:TTDSG|TDDDG)|§\s?7 UWG|§\s?26 BDSG-neu|§\s?25 Abs(?:\.|atz) ?2 (?:TTDSG|TDDDG)/;

export const provisionUnspecific: Rule = {
  id: 'PC234',
  name: 'provision-unspecific',
  severity: 'warning',
  provenance: 'ours',
  source: 'Art. 13(1)(c) GDPR',
  looksFor:
    'A provision without the paragraph on which it depends (§ 25 TDDDG, § 7 UWG); Art. 6(1)(c) or (e) without the statute.',
  why: said(
    '§ 25 TDDDG kennt Einwilligung und Ausnahme, § 7 UWG Verbot und Erlaubnis: ohne Absatz ist nichts gesagt.',
    '§ 25 TDDDG knows consent and exemption, § 7 UWG ban and permission: without the paragraph nothing is said.',
  ),
  mend: said(
    'Nennen Sie Absatz und Nummer, bei Art. 6 Abs. 1 lit. c und e das Gesetz in statute.',
    'Name paragraph and number, with Art. 6(1)(c) and (e) the law in statute.',
  ),
  good: { 'activities[3].legalBasis': [{ basis: 'gdpr:6-1-c', statute: '§ 257 HGB' }] },
  bad: { 'activities[3].legalBasis': [{ basis: 'gdpr:6-1-c' }] },
  *check({ activities, texts }) {
    for (const { it, keys, label } of activities) {
      for (const [at, entry] of it.legalBasis.entries()) {
        const bare =
          (entry.basis === 'gdpr:6-1-c' || entry.basis === 'gdpr:6-1-e') &&
          !entry.statute &&
          !allWords(entry.about).some((text) => /§|\bArt\b|HGB|\bAO\b/.test(text));
        if (bare)
          yield {
            keys: [...keys, 'legalBasis', at, 'statute'],
            found: about(label, `nennt zu ${entry.basis} kein Gesetz.`, `names no statute for ${entry.basis}.`),
          };
        const words = loose.exec(entry.statute ?? '');
        if (words)
          yield {
            keys: [...keys, 'legalBasis', at, 'statute'],
            found: said(`„${words[0]}“ ist ungenau.`, `"${words[0]}" is not exact.`),
          };
      }
    }
    for (const { keys, text } of texts) {
      const words = loose.exec(text);
      if (words) yield { keys, found: said(`„${words[0]}“ ist ungenau.`, `"${words[0]}" is not exact.`) };
    }
  },
};
