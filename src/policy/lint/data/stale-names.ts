import { said, type Said } from '../finding.ts';

/** A product, company or platform that goes by another name or is gone. */
export type StaleName = {
  readonly old: RegExp;
  readonly provenance: string;
} & (
  | { readonly now: string }
  | {
      /** Since when, to follow the name. */
      readonly gone: Said;
    }
);

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
    {
      old: /\bGoogle Optimize\b/i,
      gone: said('wurde 2023 eingestellt', 'was closed in 2023'),
      provenance: 'from memory',
    },
    { old: /\bGoogle AdWords\b/i, now: 'Google Ads', provenance: 'from memory' },
    { old: /\bGoogle AdServices\b/i, now: 'Google Ads', provenance: 'from memory' },
    { old: /\bDoubleClick\b/i, now: 'Google Marketing Platform', provenance: 'from memory' },
    { old: /\bTwitter\b/, now: 'X', provenance: 'from memory' },
    { old: /\b(?:Bing Ads|Bing Conversion)\b/i, now: 'Microsoft Advertising (UET)', provenance: 'from memory' },
    {
      old: /\bFlash-?(?: |-)?Version\b|\bAdobe Flash\b/i,
      gone: said('gibt es seit Ende 2020 nicht mehr', 'has been gone since the end of 2020'),
      provenance: 'from memory',
    },
    {
      old: /ec\.europa\.eu\/consumers\/odr|\bOS-Plattform\b|\bODR platform\b/i,
      gone: said('wurde am 20. Juli 2025 geschlossen', 'was closed on 20 July 2025'),
      provenance: 'from memory',
    },
  ],
};
