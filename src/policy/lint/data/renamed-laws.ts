/** A provision that is called otherwise today. */
export interface RenamedLaw {
  readonly old: RegExp;
  readonly now: string;
  /** What to write instead, where nothing but the name has to change; `$1` as in `String.replace`. */
  readonly replacement?: string;
  /** ISO 8601. */
  readonly since: string;
  readonly provenance: string;
}

/** Renamed and renumbered German law as of a day. */
export const renamedLaws: { readonly asOf: string; readonly entries: readonly RenamedLaw[] } = {
  asOf: '2026-11-24',
  entries: [
    { old: /\bTTDSG\b/g, now: 'TDDDG', replacement: 'TDDDG', since: '2024-05-14', provenance: 'checked S10' },
    {
      old: /(§\s?5(?: Abs(?:\.|atz) ?\d)?) TMG\b/g,
      now: 'DDG (§ 5)',
      replacement: '$1 DDG',
      since: '2024-05-14',
      provenance: 'checked S10',
    },
    { old: /(?<!§\s?5(?: Abs(?:\.|atz) ?\d)? )\bTMG\b/g, now: 'DDG', since: '2024-05-14', provenance: 'checked S10' },
    { old: /\bTelemedien\b/g, now: 'digitale Dienste', since: '2024-05-14', provenance: 'checked S10' },
    {
      old: /(§\s?7 Abs(?:\.|atz) ?2 (?:Nr\.|Nummer)) ?3 UWG\b/g,
      now: '§ 7 Abs. 2 Nr. 2 UWG',
      replacement: '$1 2 UWG',
      since: '2022-05-28',
      provenance: 'from memory',
    },
    { old: /\bBDSG-neu\b/g, now: 'BDSG', replacement: 'BDSG', since: '2018-05-25', provenance: 'from memory' },
  ],
};
