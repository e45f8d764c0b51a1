/**
 * What stands behind the marks in `provenance`: where a statement was seen in November 2026. Many are secondary sources;
 * the law itself decides. "From memory" was not looked up.
 */
export const sources: Readonly<Record<string, string>> = {
  S1: 'gdprhub.eu, Article 12 GDPR (text)',
  S2: 'W3C DPV, guide to consent records (ISO/IEC TS 27560), with the GDPR articles it maps',
  S4: 'gdprhub.eu on C-394/23 (Mousse)',
  S5: 'German lawyers on VG Hannover, 10 A 5385/22 (March to October 2025)',
  S7: 'law firms on the report of the EDPB cookie banner task force (January 2023)',
  S9: 'summaries of the DSK guidance on digital services, version 1.2 (November 2024)',
  S10: 'German trade associations and lawyers on DDG and TDDDG (May 2024)',
  S12: "the European Commission's page on adequacy decisions, in stored copies",
  S13: 'law firms on the adequacy decision for Brazil (January 2026)',
  S14: 'law firms on the renewed adequacy decisions for the United Kingdom (December 2025)',
  S15: 'European Patent Office on its adequacy decision (July 2025)',
  S16: 'EUR-Lex C/2025/6610 and notes on the EU-US Data Privacy Framework (June 2026)',
  S18: 'notes on EDPB Guidelines 2/2023 and Google Consent Mode (August 2026)',
  S26: 'law firms on C-654/23 (Inteligo, November 2025)',
  S27: 'German associations and lawyers on § 7 UWG and double opt-in',
  S32: 'public tables of the German supervisory authorities, citing § 40 BDSG (October 2026)',
  S33: 'public list of the EU and EEA supervisory authorities',
  S35: 'notes on C-34/21 (operative part)',
};

/** The sources that a provenance names, in words. */
export function namedSources(provenance: string): readonly string[] {
  const marks = [...provenance.matchAll(/S(\d+)(?:-S(\d+))?/g)].flatMap(([, from, to]) =>
    Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, at) => `S${Number(from) + at}`),
  );
  return [...new Set(marks)].flatMap((mark) => (sources[mark] ? [`${mark}: ${sources[mark]}`] : []));
}
