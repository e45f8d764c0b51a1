/** A product, company or platform that is gone or goes by another name. */
export interface StaleName {
  readonly old: RegExp;
  readonly now: string;
  readonly provenance: string;
}

/** Old names in the trade of websites as of a day. */
export const staleNames: { readonly asOf: string; readonly entries: readonly StaleName[] } = {
  asOf: '2026-11-24',
  entries: [
    { old: /\bUniversal Analytics\b/i, now: 'Google Analytics 4', provenance: 'from memory' },
    { old: /^_?gat?_UA\b/, now: 'Google Analytics 4 (_ga_*)', provenance: 'from memory' },
    { old: /\bFacebook[ -]Pixel\b/i, now: 'Meta Pixel', provenance: 'from memory' },
    {
      old: /\bFacebook (?:Inc\b|Ireland\b)/i,
      now: 'Meta Platforms, Inc. / Meta Platforms Ireland Ltd.',
      provenance: 'from memory',
    },
    { old: /\bGoogle Optimize\b/i, now: '— (closed 2023)', provenance: 'from memory' },
    { old: /\bGoogle AdWords\b/i, now: 'Google Ads', provenance: 'from memory' },
    { old: /\bGoogle AdServices\b/i, now: 'Google Ads', provenance: 'from memory' },
    { old: /\bDoubleClick\b/i, now: 'Google Marketing Platform', provenance: 'from memory' },
    { old: /\bTwitter\b/, now: 'X', provenance: 'from memory' },
    { old: /\b(?:Bing Ads|Bing Conversion)\b/i, now: 'Microsoft Advertising (UET)', provenance: 'from memory' },
    { old: /\bFlash-?(?: |-)?Version\b|\bAdobe Flash\b/i, now: '— (ended 2020)', provenance: 'from memory' },
    {
      old: /ec\.europa\.eu\/consumers\/odr|\bOS-Plattform\b|\bODR platform\b/i,
      now: '— (closed 2025-07-20)',
      provenance: 'from memory',
    },
  ],
};
