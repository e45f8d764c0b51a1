import { said, type Said } from './finding.ts';

/** "Art. 13(1)(a), 27 GDPR" as German lawyers write it: "Art. 13 Abs. 1 Buchst. a, 27 DSGVO". */
const places: readonly (readonly [RegExp, string])[] = [
  [/\((\d+)\)-\((\d+)\)/g, '($1) bis ($2)'],
  [/\(([a-z])\)-\(([a-z])\)/g, ' Buchst. $1 bis $2'],
  [/(\d+)\((\d+)\) bis \((\d+)\)/g, '$1 Abs. $2 bis $3'],
  [/(\d+)\((\d+)\)-(\d+)/g, '$1 Abs. $2 bis $3'],
  [/(\d+)\((\d+)\)/g, '$1 Abs. $2'],
  [/, \(([a-z])\)/g, ', Buchst. $1'],
  [/\(([a-z])\)/g, ' Buchst. $1'],
  // The definitions are numbered.
  [/\b4 Abs\. (\d)/g, '4 Nr. $1'],
];

const phrases: readonly (readonly [RegExp, string])[] = [
  [/GDPR/g, 'DSGVO'],
  [/recitals/g, 'Erwägungsgründe'],
  [/recital/g, 'Erwägungsgrund'],
  [/ No (\d)/g, ' Nr. $1'],
  [/sentences (\d+)-(\d+)/g, 'Satz $1 bis $2'],
  [/subparagraph (\d)/g, 'Unterabs. $1'],
  [/EDPB Guidelines/g, 'EDSA-Leitlinien'],
  [/EDPB cookie banner task force, type/g, 'EDSA-Arbeitsgruppe Cookie-Banner, Typ'],
  [/Implementing Decision/g, 'Durchführungsbeschluss'],
  [/ePrivacy directive/g, 'ePrivacy-Richtlinie'],
  [/ePrivacy$/g, 'ePrivacy-Richtlinie'],
  [/CJEU/g, 'EuGH'],
  [/ for Art\./g, ' zu Art.'],
  [
    /Art\. 50 of Regulation \(EU\) 2024\/1689 \(AI Act\); applies from August 2026, transition to be re-checked/g,
    'Art. 50 der Verordnung (EU) 2024/1689 (KI-Verordnung); gilt ab August 2026, Übergang zu prüfen',
  ],
  [/\(annual re-certification\)/g, '(jährlich zu erneuern)'],
  [/\(appeal against T-553\/23, pending\)/g, '(Rechtsmittel gegen T-553/23, anhängig)'],
  [
    /TDDDG and DDG of 14 May 2024; reform of the UWG of 28 May 2022/g,
    'TDDDG und DDG vom 14. Mai 2024; UWG-Reform vom 28. Mai 2022',
  ],
  [/practice of the CNIL/g, 'Praxis der CNIL'],
  [/documentation of the vendors?/g, 'Dokumentation der Anbieter'],
  [
    /The linter judges transfers, authorities and names by dated lists\./g,
    'Der Linter beurteilt Übermittlungen, Behörden und Namen nach datierten Listen.',
  ],
  [/The JSON Schema of the policy/g, 'das JSON-Schema der Policy'],
  [/: switch and notice must agree/g, ': Schalter und Hinweis müssen übereinstimmen'],
  [/BGH on the double opt-in procedure/g, 'BGH zum Double-opt-in'],
  [/\(transparency\)/g, '(Transparenz)'],
  [/\(concise\)/g, '(präzise)'],
  [/\(intelligible\)/g, '(verständlich)'],
  [/\(easily accessible\)/g, '(leicht zugänglich)'],
  [/\(data minimisation\)/g, '(Datenminimierung)'],
  [/\(countries by name\)/g, '(Länder mit Namen)'],
  [/\(clear and comprehensive information\)/g, '(klare und umfassende Information)'],
  [/\(what type of data\)/g, '(welche Art von Daten)'],
  [/\(Planet49: the lifetime of cookies must be told\)/g, '(Planet49: die Lebensdauer von Cookies ist zu nennen)'],
  [/for fonts also LG München I, 3 O 17493\/20 \(from memory\)/g, 'zu Schriften auch LG München I, 3 O 17493/20'],
  [/\(19 March 2025, not final when last seen\)/g, '(19. März 2025, zuletzt nicht rechtskräftig)'],
  [/\((\d+) July (\d+)\)/g, '($1. Juli $2)'],
  [/\((\d+) March (\d+)\)/g, '($1. März $2)'],
];

/** The provision or the reason that a rule rests on, as it is written in English and in German. */
export function sourceWords(source: string): Said {
  const translated = phrases.reduce((text, [words, german]) => text.replace(words, german), source);
  return said(
    places.reduce((text, [words, german]) => text.replace(words, german), translated),
    source,
  );
}
